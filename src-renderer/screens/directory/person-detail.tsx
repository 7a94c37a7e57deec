import type { CalendarDate } from '#domain/dates.ts'
import type { Person } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { Section } from '../../parts/section.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { directoryWords } from '../../text/directory.ts'
import { organizationWords } from '../../text/organizations.ts'
import { DraftState } from '../organization/draft-state.tsx'
import { EntryButtons } from './entry-buttons.tsx'
import { bodiesById } from './person-rows.ts'
import { PostTable } from './post-table.tsx'
import { UseList } from './use-list.tsx'
import { usePersonDraft } from './use-person-draft.ts'

type PersonDetailProps = {
  person: Person
  directory: Directory
  day: CalendarDate
  isReadOnly: boolean
  onMerge: () => void
  onRemove: () => void
}

/** One person: posts with their dates, names, contact, and the meetings; what is typed is written by itself. */
export function PersonDetail({ person, directory, day, isReadOnly, onMerge, onRemove }: PersonDetailProps) {
  const posts = directory.posts.filter((one) => one.personId === person.id)
  const { draft, state, problem, change, save, isRestored } = usePersonDraft({ person, posts })
  const set = (part: Partial<Person>) => change((last) => ({ ...last, person: { ...last.person, ...part } }))
  const stamp = [person.fullName, ...person.otherNames].join('|')
  return (
    <div className="directory-detail">
      <fieldset className="plain" disabled={isReadOnly}>
        {isRestored && <Banner text={organizationWords.restored} />}
        {problem && (
          <Banner text={problem} isProblem>
            <KeyButton onClick={() => void save()}>{organizationWords.saveAgain}</KeyButton>
          </Banner>
        )}
        <Section title={directoryWords.personPart} aside={<DraftState state={state} testId="person-state" />}>
          <PersonFields person={draft.person} set={set} />
        </Section>
        <Section title={directoryWords.postsPart}>
          <PostTable
            personId={person.id}
            posts={draft.posts}
            bodies={directory.organizations}
            day={day}
            change={(next) => change((last) => ({ ...last, posts: next(last.posts) }))}
          />
        </Section>
        <Section title={directoryWords.morePart}>
          <MoreFields person={draft.person} set={set} />
        </Section>
      </fieldset>
      <Section title={directoryWords.usesPart}>
        <UseList
          id={person.id}
          posts={draft.posts}
          bodies={bodiesById(directory)}
          stamp={stamp}
          none={directoryWords.noUses}
        />
      </Section>
      <EntryButtons isReadOnly={isReadOnly} onMerge={onMerge} onRemove={onRemove} />
    </div>
  )
}

type PersonFieldsProps = { person: Person; set: (part: Partial<Person>) => void }

function PersonFields({ person, set }: PersonFieldsProps) {
  return (
    <>
      <TextField
        label={directoryWords.fullName}
        name="person.fullName"
        value={person.fullName}
        onChange={(fullName) => set({ fullName })}
      />
      <TextField label={directoryWords.phone} value={person.phone} onChange={(phone) => set({ phone })} />
      <TextField label={directoryWords.email} value={person.email} onChange={(email) => set({ email })} />
    </>
  )
}

function MoreFields({ person, set }: PersonFieldsProps) {
  return (
    <>
      <LinesField
        label={directoryWords.otherNames}
        lines={person.otherNames}
        hint={directoryWords.otherNamesHint}
        onChange={(otherNames) => set({ otherNames })}
      />
      <TextField
        label={directoryWords.sortKey}
        value={person.sortKey}
        hint={directoryWords.sortKeyHint}
        onChange={(sortKey) => set({ sortKey })}
      />
      <TextField label={directoryWords.note} isLong value={person.note} onChange={(note) => set({ note })} />
    </>
  )
}
