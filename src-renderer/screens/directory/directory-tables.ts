import { directoryWords } from '../../text/directory.ts'
import type { BodyRow } from './body-rows.ts'
import type { PersonRow } from './person-rows.ts'

/** People with the posts of the day that is looked at. */
export const peopleTable = (rows: readonly PersonRow[]): string[][] => [
  [
    directoryWords.fullName,
    directoryWords.post,
    directoryWords.unit,
    directoryWords.phone,
    directoryWords.email,
    directoryWords.otherNames,
    directoryWords.note,
  ],
  ...rows.map(({ person, titles, units, isDim }) => [
    person.fullName,
    isDim ? '' : titles,
    isDim ? '' : units,
    person.phone,
    person.email,
    person.otherNames.join('; '),
    person.note,
  ]),
]

export const bodiesTable = (rows: readonly BodyRow[]): string[][] => [
  [
    directoryWords.parts.bodies,
    directoryWords.otherNames,
    directoryWords.code,
    directoryWords.years,
    directoryWords.phone,
    directoryWords.email,
  ],
  ...rows.map(({ body, years }) => [
    body.officialName,
    [body.shortName, ...body.otherNames].filter((name) => name !== '').join('; '),
    body.code,
    years,
    body.contact.phone,
    body.contact.email,
  ]),
]
