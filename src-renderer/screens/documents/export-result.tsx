import type { ExportReport, PaperEntry } from '#contract/paper-shapes.ts'
import type { PaperRef } from '#domain/document-record.ts'
import { showProblem } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { exportWords } from '../../text/paper-export.ts'
import { terms } from '../../text/terms.ts'
import { isSamePaper, paperKey } from './paper-record.ts'

const openFile = (path: string, how: 'open' | 'reveal'): void => {
  client('file.open', { path, how }).catch((error: unknown) => showProblem(sentenceOf(error)))
}

/** The files that were written, each with the way into Word, and the papers that were refused, each with why. */
export function ExportResult({ report, papers }: { report: ExportReport; papers: PaperEntry[] }) {
  const { folder, files, refused } = report
  const nameOf = (paper: PaperRef) => {
    const title = papers.find((one) => isSamePaper(one, paper))?.title ?? ''
    return [terms.documentKind[paper.kind], title].filter((part) => part !== '').join(', ')
  }
  const [first] = files
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its box must scroll by keys
    <section className="export-result" tabIndex={0} aria-label={exportWords.resultTitle}>
      {refused.length > 0 && (
        <>
          <h3 className="urgent">{exportWords.refused(writeCount(refused.length))}</h3>
          <ul>
            {refused.map((one) => (
              <li key={paperKey(one)}>
                <strong>{nameOf(one)}</strong>
                <p>{one.message}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="export-line">
        <h3>{exportWords.wrote(writeCount(files.length), folder)}</h3>
        {first && (
          <KeyButton size="compact-sm" onClick={() => openFile(first.path, 'reveal')}>
            {exportWords.reveal}
          </KeyButton>
        )}
      </div>
      <ul>
        {files.map((one) => (
          <li key={one.path} className="export-line">
            <span className="path">{one.path.split(/[\\/]/).at(-1)}</span>
            <button
              type="button"
              className="linklike"
              aria-label={exportWords.openOf(nameOf(one))}
              onClick={() => openFile(one.path, 'open')}
            >
              {exportWords.open}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
