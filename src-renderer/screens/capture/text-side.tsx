import { useState } from 'react'
import { writeCount } from '../../parts/number-text.ts'
import { PaneTabs } from '../../parts/pane-tabs.tsx'
import { glossaryWords } from '../../text/glossary.ts'
import { spellingWords } from '../../text/spelling.ts'
import type { CaptureDraft } from './capture-draft.ts'
import { GlossaryPanel } from './glossary-panel.tsx'
import { SpellingPanel } from './spelling-panel.tsx'
import type { Words } from './use-words.ts'

type TextSideProps = {
  draft: CaptureDraft
  words: Words
  caret: number
  isReadOnly: boolean
  onShow: (place: { start: number; end: number }) => void
  onAdd: () => void
}

/** Beside the box: the two aids to its wording. */
export function TextSide({ draft, words, caret, isReadOnly, onShow, onAdd }: TextSideProps) {
  const [pane, setPane] = useState<'spelling' | 'glossary'>('spelling')
  const places = words.checked.marks.length
  const planned = words.planned.length
  return (
    <aside className="side" aria-label={spellingWords.panes}>
      <PaneTabs
        label={spellingWords.panes}
        current={pane}
        onChange={setPane}
        tabs={[
          { name: 'spelling', label: spellingWords.title, count: words.isOn ? writeCount(places) : undefined },
          { name: 'glossary', label: glossaryWords.title, count: writeCount(planned) },
        ]}
      >
        {pane === 'spelling' ? (
          <SpellingPanel words={words} caret={caret} isReadOnly={isReadOnly} onShow={onShow} />
        ) : (
          <GlossaryPanel draft={draft} words={words} isReadOnly={isReadOnly} onShow={onShow} onAdd={onAdd} />
        )}
      </PaneTabs>
    </aside>
  )
}
