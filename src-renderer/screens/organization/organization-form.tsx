import { useCallback } from 'react'
import { Organization } from '#domain/organization.ts'
import { useDirectory } from '../../hooks/directory.tsx'
import { inDirectoryOrder } from '../../hooks/directory-order.ts'
import { useEntryDraft } from '../../hooks/use-entry-draft.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { Section } from '../../parts/section.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { client } from '../../shell/client.ts'
import { directoryWords } from '../../text/directory.ts'
import { editorWords } from '../../text/editor.ts'
import { glossaryWords } from '../../text/glossary.ts'
import { organizationWords } from '../../text/organizations.ts'
import { ContactFields } from './contact-fields.tsx'
import { DraftState } from './draft-state.tsx'
import { GlossaryFields } from './glossary-fields.tsx'
import { LetterheadFields } from './letterhead-fields.tsx'
import { RulesFields } from './rules-fields.tsx'
import { SignersFields } from './signers-fields.tsx'
import { StandingFields } from './standing-fields.tsx'

type OrganizationFormProps = { organization: Organization; isReadOnly: boolean }

/** One body of the directory; what is typed is written by itself. */
export function OrganizationForm({ organization, isReadOnly }: OrganizationFormProps) {
  const { draft, state, problem, change, save, isRestored } = useOrganizationDraft(organization)
  const { directory } = useDirectory()
  const set = (part: Partial<Organization>) => change((last) => ({ ...last, ...part }))
  return (
    <fieldset className="plain" disabled={isReadOnly}>
      {isRestored && <Banner text={organizationWords.restored} />}
      {problem && (
        <Banner text={problem} isProblem>
          <KeyButton onClick={() => void save()}>{organizationWords.saveAgain}</KeyButton>
        </Banner>
      )}
      <Section title={organizationWords.namePart} aside={<DraftState state={state} testId="organization-state" />}>
        <TextField
          label={editorWords.organizer}
          name="organizer.officialName"
          value={draft.officialName}
          onChange={(officialName) => set({ officialName })}
        />
        <LetterheadFields organization={draft} set={set} />
      </Section>
      <Section title={directoryWords.standingPart}>
        <StandingFields organization={draft} set={set} bodies={directory?.organizations ?? []} />
      </Section>
      <Section title={organizationWords.rulesPart}>
        <RulesFields organization={draft} set={set} />
      </Section>
      <Section title={organizationWords.signersPart}>
        <SignersFields
          signers={draft.signers}
          change={(next) => change((last) => ({ ...last, signers: next(last.signers) }))}
        />
      </Section>
      <Section title={glossaryWords.title} name="organizer.glossary">
        <GlossaryFields
          entries={draft.glossary}
          change={(next) => change((last) => ({ ...last, glossary: next(last.glossary) }))}
        />
      </Section>
      <Section title={organizationWords.recipientsPart}>
        <LinesField
          label={editorWords.recipients}
          name="organizer.defaultRecipients"
          lines={draft.defaultRecipients}
          hint={editorWords.onePerLine}
          onChange={(defaultRecipients) => set({ defaultRecipients })}
        />
      </Section>
      <Section title={organizationWords.contactPart}>
        <ContactFields organization={draft} set={set} />
      </Section>
    </fieldset>
  )
}

const parse = (value: unknown): Organization | null => Organization.safeParse(value).data ?? null

function useOrganizationDraft(stored: Organization) {
  const { reload } = useDirectory()
  const write = useCallback(
    async (organization: Organization) => {
      await inDirectoryOrder(() => client('organization.save', { organization }))
      reload()
    },
    [reload],
  )
  return useEntryDraft({ key: `thu-ky.organization.${stored.id}`, stored, parse, write })
}
