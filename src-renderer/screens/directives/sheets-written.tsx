import type { Output } from '#contract/api.ts'
import { writeCount } from '../../parts/number-text.ts'
import { updateSheetScreenWords as words } from '../../text/update-sheets.ts'
import { WrittenFiles } from '../documents/written-files.tsx'

/** The sheets that were written, each with the way to look at it. */
export function SheetsWritten({ done: { files, folder } }: { done: Output<'directive.exportSheets'> }) {
  const shown = files.map(({ path, unit, count }) => ({
    path,
    aside: words.unitCount(writeCount(count)),
    open: words.open,
    openOf: words.openOf(unit),
  }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its box must scroll by keys
    <section className="export-result" tabIndex={0} aria-label={words.outTitle}>
      <WrittenFiles told={words.wrote(writeCount(files.length), folder)} files={shown} />
    </section>
  )
}
