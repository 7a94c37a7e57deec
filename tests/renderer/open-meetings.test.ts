import { expect, test } from '@playwright/test'
import { type OpenMeeting, readKept, withVisit } from '#renderer/hooks/open-meetings.ts'

const one = (id: string, tab = 'info'): OpenMeeting => ({ id, tab, title: id, search: {} })

test('a look at a meeting opens it once, keeps its place in the strip and makes it the latest', () => {
  const first = withVisit(withVisit({ open: [], recent: [] }, one('m1')), one('m2'))
  expect(first).toEqual({ open: [one('m1'), one('m2')], recent: ['m2', 'm1'] })
  expect(withVisit(first, one('m1', 'people'))).toEqual({
    open: [one('m1', 'people'), one('m2')],
    recent: ['m1', 'm2'],
  })
})

test('what was kept is read back; damaged text and foreign things are nothing', () => {
  const kept = { open: [one('m1', 'papers')], recent: ['m1'] }
  expect(readKept(JSON.stringify(kept))).toEqual(kept)
  expect(readKept('{"open":[{"id":3},{"id":"m2","tab":"info","title":"t"}],"recent":[1,"m2"]}')).toEqual({
    open: [],
    recent: ['m2'],
  })
  expect(readKept(null)).toEqual({ open: [], recent: [] })
})
