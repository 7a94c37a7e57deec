import { searchWords } from '../../text/search.ts'

/** What can be typed, each with an example that goes into the box when chosen. */
export function SearchHints({ onTry }: { onTry: (text: string) => void }) {
  return (
    <div className="search-hints">
      <h2>{searchWords.hintsTitle}</h2>
      <p>{searchWords.hintsIntro}</p>
      <dl>
        {[...searchWords.wordHints, ...searchWords.filters].map(({ example, meaning }) => (
          <div key={example}>
            <dt>
              <button type="button" className="example" onClick={() => onTry(example)}>
                {example}
              </button>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The filters in one line; a choice puts the filter into the box, ready for its value. */
export function FilterBar({ onAdd }: { onAdd: (insert: string) => void }) {
  return (
    <fieldset className="filter-bar">
      <legend>{searchWords.addFilter}</legend>
      {searchWords.filters.map(({ label, insert, meaning }) => (
        <button type="button" key={label} className="chip" title={meaning} onClick={() => onAdd(insert)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
