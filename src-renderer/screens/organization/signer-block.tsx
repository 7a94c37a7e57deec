import './organization.css'
import type { Signer } from '#domain/organization.ts'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { organizationWords } from '../../text/organizations.ts'
import { writeAuthority } from '../meeting-editor/authority-lines.ts'
import { AuthorityChain } from './authority-chain.tsx'
import { SignedPapers } from './signed-papers.tsx'

type SignerBlockProps = {
  signer: Signer
  number: number
  edit: (part: Partial<Signer>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One signer with the lines of authority above the signature, and the block as it will be printed beside them. */
export function SignerBlock({ signer, number, edit, onMove, onRemove }: SignerBlockProps) {
  const { id, authority, title, fullName, signs } = signer
  return (
    <article className="signer" data-row={id} aria-label={organizationWords.signerNumber(number)}>
      <div className="signer-head">
        <h3>{organizationWords.signerNumber(number)}</h3>
        <RowButtons
          moveUpLabel={editorWords.moveUp}
          moveDownLabel={editorWords.moveDown}
          onMove={onMove}
          removeLabel={editorWords.removeRow(organizationWords.signer)}
          onRemove={onRemove}
        />
      </div>
      <div className="signer-body">
        <div>
          <AuthorityChain lines={authority} number={number} onChange={(lines) => edit({ authority: lines })} />
          <TextField
            label={organizationWords.signerTitle}
            name={number === 1 ? 'organizer.signers' : 'signer.title'}
            value={title}
            onChange={(text) => edit({ title: text })}
          />
          <TextField
            label={organizationWords.signerName}
            name="signer.fullName"
            value={fullName}
            onChange={(text) => edit({ fullName: text })}
          />
          <SignedPapers signs={signs} onChange={(kinds) => edit({ signs: kinds })} />
        </div>
        <PrintedSignature signer={signer} />
      </div>
    </article>
  )
}

/** The signature block as papers print it (NĐ 30, Phụ lục I, II.7). */
function PrintedSignature({ signer: { authority, title, fullName } }: { signer: Signer }) {
  const lines = [...writeAuthority(authority), ...(title === '' ? [] : [title])]
  if (lines.length === 0 && fullName === '') return null
  return (
    <figure className="signature" aria-label={organizationWords.asPrinted}>
      {lines.map((line) => (
        <span key={line}>{line.toLocaleUpperCase('vi')}</span>
      ))}
      <span className="signature-name">{fullName}</span>
    </figure>
  )
}
