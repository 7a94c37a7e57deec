import { expect, test } from '@playwright/test'
import { makeFigureTable, makeTaskTable } from '#documents/make-tables.ts'
import { measureText } from '#documents/measure-text.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'

/** Text width of 165 mm, 1.5 mm of padding on each side of a cell, headings 13 pt bold. */
const roomOf = (width: number) => width * 165 - 3

test('no heading of a column is broken inside a word', () => {
  const { directives, figures } = richMeeting()
  const tasks = directives.map((one, at) => ({ number: String(at + 1), directive: { ...one, coordinators: ['Sở A'] } }))
  for (const table of [makeTaskTable(tasks), makeFigureTable(figures)]) {
    expect(table.columns).toHaveLength(5)
    for (const { title, width } of table.columns) {
      for (const word of title.split(' ')) expect(measureText(word, 13, 'bold'), word).toBeLessThan(roomOf(width))
    }
  }
})
