import { type ReactNode, useState } from 'react'
import type { PaperEntry } from '#contract/paper-shapes.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import { writeCount } from '../../parts/number-text.ts'
import { exportWords } from '../../text/paper-export.ts'
import { papersWords } from '../../text/papers.ts'
import { terms } from '../../text/terms.ts'
import { groupPapers } from './list-rows.ts'
import { paperKey } from './paper-record.ts'

type ExportChoiceProps = {
  papers: PaperEntry[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Which papers are to be exported, by group; a kind of several papers is ticked as one and unfolds. */
export function ExportChoice({ papers, chosen, onChange }: ExportChoiceProps) {
  const [open, setOpen] = useState<ReadonlySet<DocumentKind>>(new Set())
  const set = (own: PaperEntry[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const key of own.map(paperKey)) {
      if (isOn) next.add(key)
      else next.delete(key)
    }
    onChange(next)
  }
  const tick = (own: PaperEntry[], label: ReactNode) => (
    <Tick papers={own} chosen={chosen} label={label} onChange={(isOn) => set(own, isOn)} />
  )
  const countOf = (own: PaperEntry[]) => writeCount(own.filter((one) => chosen.has(paperKey(one))).length)
  const hasRefused = papers.some((one) => one.contradictions > 0)
  return (
    <>
      <div className="export-all">
        {tick(papers, exportWords.chooseAll)}
        <span className="dim" role="status">
          {exportWords.chosen(countOf(papers), writeCount(papers.length))}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its box must scroll by keys */}
      <section className="export-choice" tabIndex={0} aria-label={exportWords.choose}>
        {groupPapers(papers).map(({ group, kinds }) => (
          <fieldset key={group}>
            <legend>{papersWords.groups[group]}</legend>
            {kinds.map(({ kind, papers: own, isSeveral }) => {
              const name = terms.documentKind[kind]
              const isOpen = open.has(kind)
              const toggle = () => setOpen((last) => (last.has(kind) ? without(last, kind) : new Set(last).add(kind)))
              return (
                <div key={kind}>
                  <div className="export-line">
                    {tick(own, isSeveral ? exportWords.kindCount(name, countOf(own), writeCount(own.length)) : name)}
                    {isSeveral ? <SeveralRefused papers={own} /> : <Refused count={own[0]?.contradictions ?? 0} />}
                    {isSeveral && (
                      <button
                        type="button"
                        className="linklike"
                        aria-expanded={isOpen}
                        aria-label={exportWords.showOf(name)}
                        onClick={toggle}
                      >
                        <span className="fold-mark" aria-hidden="true" />
                        {exportWords.show}
                      </button>
                    )}
                  </div>
                  {isSeveral && isOpen && (
                    <div className="export-inner">
                      {own.map((one) => (
                        <div key={paperKey(one)} className="export-line">
                          {tick([one], one.title || name)}
                          <Refused count={one.contradictions} />
                        </div>
                      ))}
                    </div>
                  )}
                </div>
              )
            })}
          </fieldset>
        ))}
      </section>
      {hasRefused && <p className="dim">{exportWords.refusedHint}</p>}
    </>
  )
}

function without<Value>(set: ReadonlySet<Value>, value: Value): Set<Value> {
  const next = new Set(set)
  next.delete(value)
  return next
}

function Refused({ count }: { count: number }) {
  if (count === 0) return null
  return <span className="urgent export-refused">{exportWords.refusedAhead(writeCount(count))}</span>
}

function SeveralRefused({ papers }: { papers: PaperEntry[] }) {
  const count = papers.filter((one) => one.contradictions > 0).length
  if (count === 0) return null
  return <span className="urgent export-refused">{exportWords.severalRefusedAhead(writeCount(count))}</span>
}

type TickProps = {
  papers: PaperEntry[]
  chosen: ReadonlySet<string>
  label: ReactNode
  onChange: (isOn: boolean) => void
}

/** A tick for several papers at once: half ticked where only some of them are. */
function Tick({ papers, chosen, label, onChange }: TickProps) {
  const count = papers.filter((one) => chosen.has(paperKey(one))).length
  const isAll = count === papers.length
  return (
    <label className="tick">
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && !isAll
        }}
        checked={isAll}
        onChange={() => onChange(!isAll)}
      />
      <span>{label}</span>
    </label>
  )
}
