import type { CalendarDate } from '#domain/dates.ts'
import type { Organization } from '#domain/organization.ts'
import type { Directory } from '#domain/settings.ts'
import { matchTyped } from '#vietnamese/match-typed.ts'
import { writeDate } from '../../parts/date-text.ts'
import { directoryWords } from '../../text/directory.ts'

/** A body as the table shows it on a day. `isDim`: it does not stand then. */
export type BodyRow = { id: string; body: Organization; years: string; isDim: boolean }

const collator = new Intl.Collator('vi')

/** All bodies by name. */
export const makeBodyRows = ({ organizations }: Directory, day: CalendarDate): BodyRow[] =>
  organizations
    .toSorted((a, b) => collator.compare(a.officialName, b.officialName))
    .map((body) => ({
      id: body.id,
      body,
      years: yearsOf(body),
      isDim: (body.validFrom !== null && day < body.validFrom) || (body.validTo !== null && body.validTo < day),
    }))

function yearsOf({ validFrom, validTo }: Organization): string {
  if (validFrom === null && validTo === null) return ''
  if (validTo === null) return directoryWords.since(writeDate(validFrom))
  return validFrom === null
    ? directoryWords.until(writeDate(validTo))
    : `${writeDate(validFrom)} – ${writeDate(validTo)}`
}

/** The bodies that answer what was typed, in their order. */
export const filterBodyRows = (rows: readonly BodyRow[], typed: string): readonly BodyRow[] =>
  typed.trim() === ''
    ? rows
    : rows.filter(({ body }) => {
        const { officialName, shortName, otherNames, code } = body
        return matchTyped(typed, [officialName, shortName, ...otherNames, code].join(' ')) !== null
      })
