import type { ConformanceReport } from '#contract/paper-shapes.ts'
import { officeWords } from '../../text/office.ts'
import { groupDepartures } from './group-departures.ts'

/** The list as plain text, to be sent to whoever has to mend the file. */
export function writeDepartures(fileName: string, { profile, departures }: ConformanceReport): string {
  const groups = groupDepartures(departures).flatMap(({ part, items }) => [
    '',
    officeWords.groups[part],
    ...items.map((one) => officeWords.listLine(one)),
  ])
  return [officeWords.listHead(fileName, profile.name), ...groups].join('\n')
}
