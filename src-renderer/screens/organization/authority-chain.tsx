import type { Authority, AuthorityLine } from '#domain/organization.ts'
import { Cell } from '../../parts/cell.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { SelectCell } from '../../parts/select-cell.tsx'
import { editorWords } from '../../text/editor.ts'
import { organizationWords } from '../../text/organizations.ts'
import { readAuthority } from '../meeting-editor/authority-lines.ts'

type AuthorityChainProps = { lines: AuthorityLine[]; number: number; onChange: (lines: AuthorityLine[]) => void }

/** Lines of authority from the highest down; whole lines pasted from a paper are taken apart. */
export function AuthorityChain({ lines, number, onChange }: AuthorityChainProps) {
  const set = (at: number, part: Partial<AuthorityLine>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)))
  const paste = (at: number, text: string) => {
    const read = readAuthority(text.split('\n'))
    if (read.length === 0) return false
    onChange(lines.toSpliced(at, 1, ...read))
    return true
  }
  const move = (at: number, by: -1 | 1) => {
    const line = lines[at]
    const to = at + by
    if (line && to >= 0 && to < lines.length) onChange(lines.toSpliced(at, 1).toSpliced(to, 0, line))
  }
  const label = (name: string, at: number) => `${name}, ${number}.${at + 1}`
  const next: Authority = lines.length === 0 ? 'TM' : 'KT'
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a form, not a fieldset of its own
    <div className="field-row" role="group" aria-label={organizationWords.authorityChain}>
      <span className="field-name">{organizationWords.authorityChain}</span>
      <div>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and their cells hold no state
          <div key={at} className="authority-line">
            <SelectCell
              label={label(organizationWords.authority, at)}
              value={line.authority}
              options={organizationWords.authorityNames}
              onChange={(authority) => set(at, { authority })}
            />
            <Cell
              label={label(organizationWords.authorityOf, at)}
              value={line.of}
              placeholder={organizationWords.ofPlaceholder}
              onChange={(of) => set(at, { of })}
              onPasteText={(text) => paste(at, text)}
            />
            <RowButtons
              moveUpLabel={editorWords.moveUp}
              moveDownLabel={editorWords.moveDown}
              onMove={(by) => move(at, by)}
              removeLabel={editorWords.removeRow(organizationWords.authorityLine)}
              onRemove={() => onChange(lines.toSpliced(at, 1))}
            />
          </div>
        ))}
        <div className="authority-foot">
          <KeyButton size="compact-sm" onClick={() => onChange([...lines, { authority: next, of: '' }])}>
            {organizationWords.addAuthority}
          </KeyButton>
          <span className="dim">{organizationWords.authorityHint}</span>
        </div>
      </div>
    </div>
  )
}
