import { Check } from 'lucide-react'
import { DOCX } from '#contract/docx-type.ts'
import type { TemplateProblem, TemplateTrial } from '#contract/paper-shapes.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { saveFile } from '../../shell/save-file.ts'
import { templateWords } from '../../text/templates.ts'
import { copyTag } from './copy-tag.ts'

/** As it stands in the template. */
const inBraces = (tag: string): string => (tag.startsWith('{') ? tag : `{${tag}}`)

/** What a trial with sample data gave: what is wrong, what stayed empty, and the filled file. */
export function TrialResult({ trial }: { trial: TemplateTrial }) {
  const { problems, empty, used, fileName, contentBase64 } = trial
  return (
    <>
      {problems.length === 0 && (
        <p className="is-complete">
          <Check {...iconLook} className="sign" /> {templateWords.allWell}
        </p>
      )}
      <TrialProblems problems={problems} />
      {empty.length > 0 && (
        <div className="trial-part">
          <h3>{templateWords.empty(empty.length)}</h3>
          <p className="dim">{templateWords.emptyHint}</p>
          <TagWords tags={empty} />
        </div>
      )}
      {used.length > 0 && (
        <details className="trial-part">
          <summary>{templateWords.used(used.length)}</summary>
          <TagWords tags={used} />
        </details>
      )}
      <p className="trial-foot">
        {contentBase64 === '' ? (
          <span className="urgent">{templateWords.cannotFill}</span>
        ) : (
          <KeyButton onClick={() => saveFile({ fileName, mediaType: DOCX, contentBase64 })}>
            {templateWords.saveFilled}
          </KeyButton>
        )}
      </p>
    </>
  )
}

/** Placeholders that are wrong, why, and what was probably meant. */
export function TrialProblems({ problems }: { problems: TemplateProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div className="sheet-scroll">
      <table className="plain-table problems" aria-label={templateWords.problems(problems.length)}>
        <caption className="urgent">{templateWords.problems(problems.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{templateWords.problemTag}</th>
            <th scope="col">{templateWords.problemWhat}</th>
            <th scope="col">{templateWords.suggestion}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ tag, message, suggestion }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same placeholder may be wrong twice; rows never move
            <tr key={`${at} ${tag}`}>
              <td>{tag !== '' && <code className="tag">{inBraces(tag)}</code>}</td>
              <td>{message}</td>
              <td>
                {suggestion !== '' && (
                  <button
                    type="button"
                    className="linklike"
                    aria-label={templateWords.copySuggestion(inBraces(suggestion))}
                    onClick={() => void copyTag(inBraces(suggestion))}
                  >
                    <code className="tag">{inBraces(suggestion)}</code>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const TagWords = ({ tags }: { tags: string[] }) => (
  <p className="tag-words">
    {tags.map((tag) => (
      <code key={tag} className="tag">
        {inBraces(tag)}
      </code>
    ))}
  </p>
)
