import { TextField } from '../../parts/text-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { organizationWords } from '../../text/organizations.ts'
import type { OrganizationProps } from './organization-props.ts'

const FIELDS = [
  { key: 'governingBody', label: editorWords.governingBody },
  { key: 'shortName', label: organizationWords.shortName },
  { key: 'code', label: editorWords.code },
  { key: 'placeName', label: editorWords.placeName },
  { key: 'archiveUnit', label: editorWords.archiveUnit },
] as const

/** What the letterhead, the symbol and the archive line need. */
export function LetterheadFields({ organization, set }: OrganizationProps) {
  return FIELDS.map(({ key, label }) => (
    <TextField
      key={key}
      label={label}
      name={`organizer.${key}`}
      value={organization[key]}
      onChange={(text) => set({ [key]: text })}
    />
  ))
}
