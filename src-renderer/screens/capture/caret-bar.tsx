import { KeyButton } from '../../parts/key-button.tsx'
import { glossaryWords } from '../../text/glossary.ts'
import { spellingWords } from '../../text/spelling.ts'
import type { CaptureDraft } from './capture-draft.ts'
import type { MarkGroup } from './mark-groups.ts'
import type { Words } from './use-words.ts'

type CaretBarProps = { draft: CaptureDraft; words: Words; caret: number; onNext: () => void }

/** What is to be said of the word at the caret, and what can be done about it: right behind the box for the keyboard. */
export function CaretBar({ draft, words, caret, onNext }: CaretBarProps) {
  const { groups, checked } = words
  const isHere = ({ start, end }: { start: number; end: number }) => start <= caret && caret <= end
  const replaced = draft.replacements.find(isHere)
  const group = checked.isStale ? undefined : groups.find(({ places }) => places.some(isHere))
  const place = group?.places.find(isHere)
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons about one word, not a fieldset
    <div className="caret-bar" role="group" aria-label={spellingWords.caretBar}>
      {groups.length > 0 && (
        <KeyButton size="compact-xs" keyName="F8" onClick={onNext}>
          {spellingWords.next}
        </KeyButton>
      )}
      {replaced && (
        <>
          <span>
            <strong>{replaced.to}</strong> {glossaryWords.caret(replaced.from)}
          </span>
          <KeyButton size="compact-xs" onClick={() => words.putBack([replaced])}>
            {glossaryWords.putBack}
          </KeyButton>
        </>
      )}
      {group && place && !replaced && <MarkedWord group={{ ...group, places: [place] }} words={words} />}
      {words.said !== '' && !group && !replaced && (
        <span role="status" className="dim">
          {words.said}
        </span>
      )}
    </div>
  )
}

function MarkedWord({ group, words }: { group: MarkGroup; words: Words }) {
  const { word, reason, suggestions } = group
  return (
    <>
      <span role="status">
        <strong>{word}</strong> <span className="dim">{spellingWords.reason[reason]}</span>
      </span>
      {suggestions.map((to) => (
        <KeyButton
          key={to}
          size="compact-xs"
          aria-label={spellingWords.fixOf(word, to, 1)}
          onClick={() => words.fix(group, to)}
        >
          {spellingWords.fix(to)}
        </KeyButton>
      ))}
      <KeyButton size="compact-xs" aria-label={spellingWords.skipOf(word)} onClick={() => words.skip(word)}>
        {spellingWords.skip}
      </KeyButton>
    </>
  )
}
