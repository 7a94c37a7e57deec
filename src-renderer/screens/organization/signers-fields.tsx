import { Signer } from '#domain/organization.ts'
import { showUndo } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { organizationWords } from '../../text/organizations.ts'
import { SignerBlock } from './signer-block.tsx'

type SignersFieldsProps = {
  signers: Signer[]
  /** The list is changed as it stands then: the way back comes later. */
  change: (next: (signers: Signer[]) => Signer[]) => void
}

/** Who signs for the body, in order: the first whose papers include a kind signs it. */
export function SignersFields({ signers, change }: SignersFieldsProps) {
  const add = () => change((list) => [...list, Signer.parse({ id: newId() })])
  const edit = (id: string, part: Partial<Signer>) =>
    change((list) => list.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const move = (at: number, by: -1 | 1) =>
    change((list) => {
      const one = list[at]
      const to = at + by
      return !one || to < 0 || to >= list.length ? list : list.toSpliced(at, 1).toSpliced(to, 0, one)
    })
  const remove = (signer: Signer, at: number) => {
    change((list) => list.filter((one) => one.id !== signer.id))
    showUndo(editorWords.removedRow(organizationWords.signer), frameWords.undo, () =>
      change((list) => list.toSpliced(at, 0, signer)),
    )
  }
  return (
    <>
      {signers.length === 0 && <p className="dim">{organizationWords.noSigners}</p>}
      {signers.map((signer, at) => (
        <SignerBlock
          key={signer.id}
          signer={signer}
          number={at + 1}
          edit={(part) => edit(signer.id, part)}
          onMove={(by) => move(at, by)}
          onRemove={() => remove(signer, at)}
        />
      ))}
      <p className="sheet-foot">
        <KeyButton data-field={signers.length === 0 ? 'organizer.signers' : undefined} onClick={add}>
          {organizationWords.addSigner}
        </KeyButton>
      </p>
    </>
  )
}
