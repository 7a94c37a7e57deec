import { Link } from '@tanstack/react-router'
import type { DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Signer } from '#domain/organization.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { papersWords } from '../../text/papers.ts'
import { writeAuthority } from '../meeting-editor/authority-lines.ts'

type SignerFieldProps = {
  meeting: Meeting
  record: DocumentRecord
  set: (part: Partial<DocumentRecord>) => void
}

const describeSigner = ({ authority, title, fullName }: Signer): string =>
  [fullName, [...writeAuthority(authority), title].filter((line) => line !== '').join(', ')]
    .filter((part) => part !== '')
    .join(' – ')

/** Who signs: the one the body names for this kind of paper, or another of its signers. */
export function SignerField({ meeting, record, set }: SignerFieldProps) {
  const known = meeting.organizer.signers.filter((one) => one.fullName !== '')
  const options = Object.fromEntries(known.map((one) => [one.fullName, describeSigner(one)]))
  // A name typed before the signers of the body were known stays to be seen and chosen.
  if (record.signer !== '' && !Object.hasOwn(options, record.signer)) options[record.signer] = record.signer
  return (
    <>
      <SelectField
        label={papersWords.signer}
        name="documents.signer"
        value={record.signer || null}
        options={options}
        emptyLabel={papersWords.signerDefault}
        onChange={(signer) => set({ signer: signer ?? '' })}
      />
      {known.length === 0 && (
        <p className="dim">
          {papersWords.noSigners}.{' '}
          <Link
            to="/meetings/$id/$tab"
            params={{ id: meeting.id, tab: 'info' }}
            search={{ field: 'organizer.signers' }}
          >
            {papersWords.addSigner}
          </Link>
        </p>
      )}
    </>
  )
}
