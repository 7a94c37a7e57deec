import type { Meeting } from '#domain/meeting.ts'
import { showProblem } from '../../hooks/notices.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { client } from '../../shell/client.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { returnedCopyWords as words } from '../../text/returned-copies.ts'

/** The corrected copies that something was taken from; each can be had back as it came. */
export function ReturnedCopies({ meeting: { returnedCopies } }: { meeting: Meeting }) {
  if (returnedCopies.length === 0) return null
  const get = (fileName: string, file: string) => {
    client('directive.getSheet', { file })
      .then(({ contentBase64 }) => saveFile({ fileName, mediaType: 'application/octet-stream', contentBase64 }))
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
  return (
    <section className="approval-copies" aria-label={words.kept}>
      <strong>{words.kept}</strong>
      <ul>
        {returnedCopies.map(({ id, fileName, file, at }) => (
          <li key={id}>
            <button
              type="button"
              className="linklike"
              aria-label={words.get(fileName)}
              onClick={() => get(fileName, file)}
            >
              {fileName}
            </button>{' '}
            <span className="dim">{writeMoment(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
