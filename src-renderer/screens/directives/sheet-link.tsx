import type { EventSheet } from '#domain/directive.ts'
import { showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { updateSheetScreenWords as words } from '../../text/update-sheets.ts'

/** The sheet an event was taken from; the file that was kept of it can be had back as it came. */
export function SheetLink({ sheet: { fileName, file } }: { sheet: EventSheet }) {
  const get = () => {
    client('directive.getSheet', { file })
      .then(({ contentBase64 }) => saveFile({ fileName, mediaType: 'application/octet-stream', contentBase64 }))
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
  return (
    <>
      {', '}
      <button type="button" className="linklike" aria-label={words.getSheet(fileName)} onClick={get}>
        {words.fromSheet(fileName)}
      </button>
    </>
  )
}
