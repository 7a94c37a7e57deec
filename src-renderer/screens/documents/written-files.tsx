import { showProblem } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { exportWords } from '../../text/paper-export.ts'

/** A file with what is told beside its name, and how its button is called and read out. */
export type WrittenFile = { path: string; aside?: string; open: string; openOf: string }

/** The files that were written, each with the way into the program that opens it. */
export function WrittenFiles({ told, files }: { told: string; files: readonly WrittenFile[] }) {
  const [first] = files
  return (
    <>
      <div className="export-line">
        <h3>{told}</h3>
        {first && (
          <KeyButton size="compact-sm" onClick={() => openFile(first.path, 'reveal')}>
            {exportWords.reveal}
          </KeyButton>
        )}
      </div>
      <ul>
        {files.map(({ path, aside, open, openOf }) => (
          <li key={path} className="export-line">
            <span className="path">{path.split(/[\\/]/).at(-1)}</span>
            {aside && <span className="dim">{aside}</span>}
            <button type="button" className="linklike" aria-label={openOf} onClick={() => openFile(path, 'open')}>
              {open}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function openFile(path: string, how: 'open' | 'reveal'): void {
  client('file.open', { path, how }).catch((error: unknown) => showProblem(sentenceOf(error)))
}
