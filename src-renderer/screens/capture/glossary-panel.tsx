import { Link } from '@tanstack/react-router'
import type { Replacement } from '#vietnamese/apply-glossary.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { glossaryWords } from '../../text/glossary.ts'
import type { CaptureDraft } from './capture-draft.ts'
import type { WordChange } from './change-words.ts'
import type { Words } from './use-words.ts'

/** More places at once nobody goes through; the number tells of the rest. */
const MOST_SHOWN = 100

type Place = { start: number; end: number }
type GlossaryPanelProps = {
  draft: CaptureDraft
  words: Words
  isReadOnly: boolean
  onShow: (place: Place) => void
  onAdd: () => void
}

/** The office's list "Nghe → đúng": what it would change, and what it has changed. */
export function GlossaryPanel({ draft, words, isReadOnly, onShow, onAdd }: GlossaryPanelProps) {
  const { list, planned, checked } = words
  const { body, entries, isLoaded } = list
  if (isLoaded && !body) {
    return (
      <>
        <p className="dim">{glossaryWords.noBody}</p>
        <ListLink label={glossaryWords.openBodies} />
      </>
    )
  }
  const count = writeCount(planned.length)
  return (
    <>
      <p className="dim">{glossaryWords.ofBody(body?.officialName ?? '')}</p>
      <div className="buttons">
        <KeyButton size="compact-sm" disabled={isReadOnly || !body} onClick={onAdd}>
          {glossaryWords.addFromText}
        </KeyButton>
        <ListLink id={body?.id} label={glossaryWords.openSettings} />
      </div>
      {entries.length === 0 && draft.replacements.length === 0 && <p>{glossaryWords.emptyList}</p>}
      {entries.length > 0 && planned.length === 0 && draft.replacements.length === 0 && <p>{glossaryWords.nothing}</p>}
      {planned.length > 0 && (
        <>
          <KeyButton
            mt={8}
            size="compact-sm"
            fullWidth
            variant="filled"
            keyName="Ctrl H"
            disabled={isReadOnly}
            onClick={words.replaceAll}
            title={glossaryWords.apply(count)}
          >
            {glossaryWords.apply(count)}
          </KeyButton>
          <Planned text={checked.text} planned={planned} onShow={onShow} />
        </>
      )}
      <Replaced ones={draft.replacements} isReadOnly={isReadOnly} words={words} onShow={onShow} />
    </>
  )
}

function ListLink({ id, label }: { id?: string | undefined; label: string }) {
  return (
    <Link to="/settings/$part" params={{ part: 'organizations' }} search={{ item: id }}>
      {label}
    </Link>
  )
}

type PlannedProps = { text: string; planned: readonly WordChange[]; onShow: (place: Place) => void }

function Planned({ text, planned, onShow }: PlannedProps) {
  return (
    <>
      <h2>{glossaryWords.willReplace}</h2>
      <ul className="word-list">
        {planned.slice(0, MOST_SHOWN).map((one) => {
          const from = text.slice(one.start, one.end)
          return (
            <li key={one.start}>
              <PairButton from={from} to={one.put} onShow={() => onShow(one)} />
            </li>
          )
        })}
      </ul>
      <Rest count={planned.length} />
    </>
  )
}

type ReplacedProps = {
  ones: readonly Replacement[]
  words: Words
  isReadOnly: boolean
  onShow: (place: Place) => void
}

function Replaced({ ones, words, isReadOnly, onShow }: ReplacedProps) {
  if (ones.length === 0) return null
  return (
    <>
      <h2>
        <span role="status">{glossaryWords.replaced(writeCount(ones.length))}</span>
      </h2>
      <ul className="word-list">
        {ones.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.start}>
            <PairButton from={one.from} to={one.to} onShow={() => onShow(one)} />
            <span className="push">
              <KeyButton
                size="compact-xs"
                disabled={isReadOnly}
                aria-label={glossaryWords.putBackOf(one.from)}
                onClick={() => words.putBack([one])}
              >
                {glossaryWords.putBack}
              </KeyButton>
            </span>
          </li>
        ))}
      </ul>
      <Rest count={ones.length} />
      <KeyButton size="compact-sm" disabled={isReadOnly} onClick={() => words.putBack(ones)}>
        {glossaryWords.putBackAll}
      </KeyButton>
    </>
  )
}

const Rest = ({ count }: { count: number }) =>
  count > MOST_SHOWN ? <p className="dim">{glossaryWords.more(writeCount(count - MOST_SHOWN))}</p> : null

function PairButton({ from, to, onShow }: { from: string; to: string; onShow: () => void }) {
  return (
    <button type="button" className="linklike" aria-label={glossaryWords.place(from, to)} onClick={onShow}>
      <del>{from}</del> → <strong>{to}</strong>
    </button>
  )
}
