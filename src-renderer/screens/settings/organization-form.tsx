import type { Organization } from '#domain/organization.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { Section } from '../../parts/section.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { glossaryWords } from '../../text/glossary.ts'
import { organizationWords } from '../../text/organizations.ts'
import { ContactFields } from '../organization/contact-fields.tsx'
import { GlossaryFields } from '../organization/glossary-fields.tsx'
import { LetterheadFields } from '../organization/letterhead-fields.tsx'
import { RulesFields } from '../organization/rules-fields.tsx'
import { SignersFields } from '../organization/signers-fields.tsx'
import { useOrganizationDraft } from './use-organization-draft.ts'

type OrganizationFormProps = { organization: Organization; isReadOnly: boolean; onSaved: () => void }

/** One body of the directory; what is typed is written by itself. */
export function OrganizationForm({ organization, isReadOnly, onSaved }: OrganizationFormProps) {
  const { draft, state, problem, change, save, isRestored } = useOrganizationDraft(organization, onSaved)
  const set = (part: Partial<Organization>) => change((last) => ({ ...last, ...part }))
  const words = {
    saved: organizationWords.saved,
    dirty: organizationWords.unsaved,
    saving: organizationWords.saving,
    failed: organizationWords.unsaved,
  }
  return (
    <fieldset className="plain" disabled={isReadOnly}>
      {isRestored && <Banner text={organizationWords.restored} />}
      {problem && (
        <Banner text={problem} isProblem>
          <KeyButton onClick={() => void save()}>{organizationWords.saveAgain}</KeyButton>
        </Banner>
      )}
      <Section
        title={organizationWords.namePart}
        aside={
          <span className={state === 'failed' ? 'urgent' : 'dim'} role="status" data-testid="organization-state">
            {words[state]}
          </span>
        }
      >
        <TextField
          label={editorWords.organizer}
          name="organizer.officialName"
          value={draft.officialName}
          onChange={(officialName) => set({ officialName })}
        />
        <LetterheadFields organization={draft} set={set} />
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
