import { useState } from 'react'
import { DocumentKind } from '#domain/document-record.ts'
import { Choice } from '../../parts/choice.tsx'
import { organizationWords } from '../../text/organizations.ts'
import { terms } from '../../text/terms.ts'

const HOW = { all: organizationWords.signsAll, some: organizationWords.signsSome }

/** Which papers a signer signs; none ticked is the same as all. */
export function SignedPapers({ signs, onChange }: { signs: string[]; onChange: (kinds: string[]) => void }) {
  const [isOpen, setOpen] = useState(false)
  const isSome = isOpen || signs.length > 0
  const choose = (how: keyof typeof HOW) => {
    setOpen(how === 'some')
    if (how === 'all') onChange([])
  }
  const toggle = (kind: DocumentKind, isOn: boolean) =>
    onChange(isOn ? [...signs, kind] : signs.filter((one) => one !== kind))
  return (
    <div className="field-row">
      <span className="field-name">{organizationWords.signs}</span>
      <div>
        <Choice label={organizationWords.signs} value={isSome ? 'some' : 'all'} options={HOW} onChange={choose} />
        {isSome && (
          <div className="kind-checks">
            {DocumentKind.options.map((kind) => (
              <label key={kind} className="check">
                <input
                  type="checkbox"
                  checked={signs.includes(kind)}
                  onChange={(event) => toggle(kind, event.currentTarget.checked)}
                />
                {terms.documentKind[kind]}
              </label>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
