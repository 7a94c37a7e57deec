import { Link } from '@tanstack/react-router'
import type { CalendarDate } from '#domain/dates.ts'
import type { Organization } from '#domain/organization.ts'
import { postsOn } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { sortByVietnameseName } from '#vietnamese/sort-names.ts'
import { writeDate } from '../../parts/date-text.ts'
import { Section } from '../../parts/section.tsx'
import { directoryWords } from '../../text/directory.ts'
import { OrganizationForm } from '../organization/organization-form.tsx'
import { EntryButtons } from './entry-buttons.tsx'
import { bodiesById } from './person-rows.ts'
import { UseList } from './use-list.tsx'

type BodyDetailProps = {
  body: Organization
  directory: Directory
  day: CalendarDate
  isReadOnly: boolean
  onMerge: () => void
  onRemove: () => void
}

/** One body: who is in it on the day, its meetings, and the full form of its letterhead. */
export function BodyDetail({ body, directory, day, isReadOnly, onMerge, onRemove }: BodyDetailProps) {
  return (
    <div className="directory-detail">
      <Section title={directoryWords.staffPart(writeDate(day))}>
        <Staff body={body} directory={directory} day={day} />
      </Section>
      <OrganizationForm organization={body} isReadOnly={isReadOnly} />
      <Section title={directoryWords.usesPart}>
        <UseList
          id={body.id}
          posts={[]}
          bodies={bodiesById(directory)}
          stamp={[body.officialName, body.shortName, ...body.otherNames].join('|')}
          none={directoryWords.noBodyUses}
        />
      </Section>
      <EntryButtons isReadOnly={isReadOnly} onMerge={onMerge} onRemove={onRemove} />
    </div>
  )
}

function Staff({ body, directory, day }: Pick<BodyDetailProps, 'body' | 'directory' | 'day'>) {
  const staff = sortByVietnameseName(directory.people, (one) => one.sortKey || one.fullName).flatMap((person) => {
    const held = postsOn(directory.posts, person.id, day).filter((one) => one.organizationId === body.id)
    return held.length > 0 ? [{ person, titles: held.map((one) => one.title).join('; ') }] : []
  })
  if (staff.length === 0) return <p className="dim">{directoryWords.noStaff}</p>
  return (
    <ul className="staff-list">
      {staff.map(({ person, titles }) => (
        <li key={person.id}>
          <Link to="/directory/$part" params={{ part: 'people' }} search={{ selected: person.id }}>
            {person.fullName}
          </Link>
          <span className="dim">, {titles}</span>
        </li>
      ))}
    </ul>
  )
}
