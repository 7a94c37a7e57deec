import { classes } from '../../parts/classes.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { spellingWords } from '../../text/spelling.ts'
import { type MarkGroup, nextMark } from './mark-groups.ts'
import type { Words } from './use-words.ts'

/** More words at once nobody goes through. */
const MOST_SHOWN = 60

type SpellingPanelProps = {
  words: Words
  caret: number
  isReadOnly: boolean
  onShow: (place: { start: number; end: number }) => void
}

/** The doubtful words, each once with all its places. */
export function SpellingPanel({ words, caret, isReadOnly, onShow }: SpellingPanelProps) {
  const { isOn, groups, checked } = words
  const places = checked.marks.length
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => words.switchSpelling(event.currentTarget.checked)} />
        {spellingWords.switch}
      </label>
      <p className="dim">{spellingWords.hint}</p>
      {isOn && (
        <p role="status">
          {checked.isStale
            ? spellingWords.checking
            : places === 0
              ? spellingWords.clean
              : spellingWords.found(writeCount(places), writeCount(groups.length))}
        </p>
      )}
      {isOn && (
        <ul className="word-list">
          {groups.slice(0, MOST_SHOWN).map((group) => (
            <GroupRow
              key={group.key}
              group={group}
              words={words}
              isReadOnly={isReadOnly}
              isHere={group.places.some((one) => one.start <= caret && caret <= one.end)}
              onShow={() => onShow(nextMark(group.places, caret, 1) ?? { start: 0, end: 0 })}
            />
          ))}
        </ul>
      )}
      {groups.length > MOST_SHOWN && (
        <p className="dim">{spellingWords.more(writeCount(groups.length - MOST_SHOWN))}</p>
      )}
    </>
  )
}

type GroupRowProps = { group: MarkGroup; words: Words; isReadOnly: boolean; isHere: boolean; onShow: () => void }

function GroupRow({ group, words, isReadOnly, isHere, onShow }: GroupRowProps) {
  const { word, reason, suggestions, places } = group
  return (
    <li className={classes(isHere && 'is-here')}>
      <span className="word-line">
        <button type="button" className="linklike" aria-label={spellingWords.show(word)} onClick={onShow}>
          <strong>{word}</strong>
        </button>
        {places.length > 1 && <span className="dim push nowrap">{spellingWords.times(writeCount(places.length))}</span>}
      </span>
      <span className="word-line dim">{spellingWords.reason[reason]}</span>
      {suggestions.map((to) => (
        <KeyButton
          key={to}
          size="compact-xs"
          disabled={isReadOnly}
          aria-label={spellingWords.fixOf(word, to, places.length)}
          onClick={() => words.fix(group, to)}
        >
          {spellingWords.fix(to)}
        </KeyButton>
      ))}
      <KeyButton
        size="compact-xs"
        variant="subtle"
        aria-label={spellingWords.skipOf(word)}
        onClick={() => words.skip(word)}
      >
        {spellingWords.skip}
      </KeyButton>
      <KeyButton
        size="compact-xs"
        variant="subtle"
        disabled={isReadOnly}
        aria-label={spellingWords.knowOf(word)}
        onClick={() => void words.know(word)}
      >
        {spellingWords.know}
      </KeyButton>
    </li>
  )
}
