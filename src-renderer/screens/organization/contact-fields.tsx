import { TextField } from '../../parts/text-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { organizationWords } from '../../text/organizations.ts'
import type { OrganizationProps } from './organization-props.ts'

const FIELDS = [
  { key: 'person', label: editorWords.contact.person },
  { key: 'phone', label: editorWords.contact.phone },
  { key: 'email', label: editorWords.contact.email },
  { key: 'address', label: editorWords.contact.address },
  { key: 'website', label: organizationWords.website },
  { key: 'fax', label: organizationWords.fax },
] as const

/** Whom the press may ask, and who the body is; a press release needs both. */
export function ContactFields({ organization, set }: OrganizationProps) {
  const { contact, about } = organization
  return (
    <>
      {FIELDS.map(({ key, label }) => (
        <TextField
          key={key}
          label={label}
          name={key === 'person' ? 'organizer.contact' : `organizer.contact.${key}`}
          value={contact[key]}
          onChange={(text) => set({ contact: { ...contact, [key]: text } })}
        />
      ))}
      <TextField
        label={organizationWords.about}
        name="organizer.about"
        isLong
        hint={organizationWords.aboutHint}
        value={about}
        onChange={(text) => set({ about: text })}
      />
    </>
  )
}
