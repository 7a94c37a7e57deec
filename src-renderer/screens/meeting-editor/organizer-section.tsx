import type { ReactNode } from 'react'
import { type Organization, Signer } from '#domain/organization.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { client } from '../../shell/client.ts'
import { newId } from '../../shell/new-id.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { editorWords } from '../../text/editor.ts'
import { readAuthority, writeAuthority } from './authority-lines.ts'

type OrganizerSectionProps = { organizer: Organization; onChange: (organizer: Organization) => void; mark: ReactNode }

/** The issuing body as of this meeting, with what its letterhead and signature need. */
export function OrganizerSection({ organizer, onChange, mark }: OrganizerSectionProps) {
  const known = useCall('organization.list', {})
  const set = (part: Partial<Organization>) => onChange({ ...organizer, ...part })
  const save = () =>
    client('organization.save', { organization: organizer })
      .then(({ officialName }) => {
        known.reload()
        showDone(editorWords.bodySaved(officialName))
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  const bodies = known.value?.organizations ?? []
  const names = Object.fromEntries(bodies.map((one) => [one.id, one.officialName]))
  return (
    <Section
      title={editorWords.bodyPart}
      aside={organizer.officialName !== '' && <KeyButton onClick={() => void save()}>{editorWords.saveBody}</KeyButton>}
    >
      {bodies.length > 0 && (
        <SelectField
          label={editorWords.knownBodies}
          value={bodies.some((one) => one.id === organizer.id) ? organizer.id : null}
          options={names}
          emptyLabel={editorWords.notGiven}
          onChange={(id) => {
            const chosen = bodies.find((one) => one.id === id)
            if (chosen) onChange(chosen)
          }}
        />
      )}
      <TextField
        label={editorWords.organizer}
        name="organizer.officialName"
        value={organizer.officialName}
        onChange={(officialName) => set({ officialName })}
        mark={mark}
      />
      <LetterheadFields organizer={organizer} set={set} />
      <ContactFields organizer={organizer} set={set} />
      <SignerFields organizer={organizer} set={set} />
    </Section>
  )
}

type BodyFieldsProps = { organizer: Organization; set: (part: Partial<Organization>) => void }

function LetterheadFields({ organizer, set }: BodyFieldsProps) {
  return (
    <>
      <TextField
        label={editorWords.governingBody}
        name="organizer.governingBody"
        value={organizer.governingBody}
        onChange={(governingBody) => set({ governingBody })}
      />
      <TextField
        label={editorWords.code}
        name="organizer.code"
        value={organizer.code}
        onChange={(code) => set({ code })}
      />
      <TextField
        label={editorWords.placeName}
        name="organizer.placeName"
        value={organizer.placeName}
        onChange={(placeName) => set({ placeName })}
      />
      <TextField
        label={editorWords.archiveUnit}
        name="organizer.archiveUnit"
        value={organizer.archiveUnit}
        onChange={(archiveUnit) => set({ archiveUnit })}
      />
    </>
  )
}

/** Whom the press may ask; a press release needs it. */
function ContactFields({ organizer, set }: BodyFieldsProps) {
  const { contact } = organizer
  return (['person', 'phone', 'email', 'address'] as const).map((key) => (
    <TextField
      key={key}
      label={editorWords.contact[key]}
      name={key === 'person' ? 'organizer.contact' : undefined}
      value={contact[key]}
      onChange={(text) => set({ contact: { ...contact, [key]: text } })}
    />
  ))
}

/** The first signer; a body with several keeps the others as they are. */
function SignerFields({ organizer, set }: BodyFieldsProps) {
  const [first, ...others] = organizer.signers
  const signer = first ?? Signer.parse({ id: 'signer' })
  const change = (part: Partial<Signer>) =>
    set({ signers: [{ ...signer, id: first ? first.id : newId(), ...part }, ...others] })
  return (
    <>
      <LinesField
        label={editorWords.authority}
        name="organizer.signers"
        lines={writeAuthority(signer.authority)}
        hint={editorWords.authorityHint}
        onChange={(lines) => change({ authority: readAuthority(lines) })}
      />
      <TextField
        label={editorWords.signerTitle}
        name="signer.title"
        value={signer.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={editorWords.signerName}
        name="signer.fullName"
        value={signer.fullName}
        onChange={(fullName) => change({ fullName })}
      />
    </>
  )
}
