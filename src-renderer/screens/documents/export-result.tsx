import type { ExportReport, PaperEntry } from '#contract/paper-shapes.ts'
import type { PaperRef } from '#domain/document-record.ts'
import { writeCount } from '../../parts/number-text.ts'
import { exportWords } from '../../text/paper-export.ts'
import { terms } from '../../text/terms.ts'
import { isSamePaper, paperKey } from './paper-record.ts'
import { WrittenFiles } from './written-files.tsx'

/** The files that were written, each with the way into Word, and the papers that were refused, each with why. */
export function ExportResult({ report, papers }: { report: ExportReport; papers: PaperEntry[] }) {
  const { folder, files, refused } = report
  const nameOf = (paper: PaperRef) => {
    const title = papers.find((one) => isSamePaper(one, paper))?.title ?? ''
    return [terms.documentKind[paper.kind], title].filter((part) => part !== '').join(', ')
  }
  const written = files.map((one) => ({
    path: one.path,
    open: exportWords.open,
    openOf: exportWords.openOf(nameOf(one)),
  }))
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
      <WrittenFiles told={exportWords.wrote(writeCount(files.length), folder)} files={written} />
    </section>
  )
}
