import type { ReactNode } from 'react'
import type { Organization } from '#domain/organization.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { editorWords } from '../../text/editor.ts'
import { organizationWords } from '../../text/organizations.ts'
import { ContactFields } from '../organization/contact-fields.tsx'
import { LetterheadFields } from '../organization/letterhead-fields.tsx'
import { RulesFields } from '../organization/rules-fields.tsx'
import { SignersFields } from '../organization/signers-fields.tsx'

type OrganizerSectionProps = {
  organizer: Organization
  /** The body is changed as it stands then: an undo comes later. */
  change: (next: (organizer: Organization) => Organization) => void
  mark: ReactNode
}

/** The issuing body as of this meeting, with what its letterhead, its rules and its signature need. */
export function OrganizerSection({ organizer, change, mark }: OrganizerSectionProps) {
  const known = useCall('organization.list', {})
  const set = (part: Partial<Organization>) => change((last) => ({ ...last, ...part }))
  const save = () =>
    client('organization.save', { organization: organizer })
      .then(({ officialName }) => {
        known.reload()
        showDone(editorWords.bodySaved(officialName))
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  const saveButton = organizer.officialName !== '' && (
    <KeyButton onClick={() => void save()}>{editorWords.saveBody}</KeyButton>
  )
  return (
    <>
      <Section title={editorWords.bodyPart} aside={saveButton}>
        <KnownBodies
          bodies={known.value?.organizations ?? []}
          current={organizer}
          onChoose={(chosen) => change(() => chosen)}
        />
        <TextField
          label={editorWords.organizer}
          name="organizer.officialName"
          value={organizer.officialName}
          onChange={(officialName) => set({ officialName })}
          mark={mark}
        />
        <LetterheadFields organization={organizer} set={set} />
      </Section>
      <Section title={organizationWords.rulesPart}>
        <RulesFields organization={organizer} set={set} />
      </Section>
      <Section title={organizationWords.contactPart}>
        <ContactFields organization={organizer} set={set} />
      </Section>
      <Section title={organizationWords.signersPart}>
        <SignersFields
          signers={organizer.signers}
          change={(next) => change((last) => ({ ...last, signers: next(last.signers) }))}
        />
      </Section>
    </>
  )
}

type KnownBodiesProps = { bodies: Organization[]; current: Organization; onChoose: (body: Organization) => void }

function KnownBodies({ bodies, current, onChoose }: KnownBodiesProps) {
  if (bodies.length === 0) return null
  return (
    <SelectField
      label={editorWords.knownBodies}
      value={bodies.some((one) => one.id === current.id) ? current.id : null}
      options={Object.fromEntries(bodies.map((one) => [one.id, one.officialName]))}
      emptyLabel={editorWords.notGiven}
      onChange={(id) => {
        const chosen = bodies.find((one) => one.id === id)
        if (chosen) onChoose(chosen)
      }}
    />
  )
}
