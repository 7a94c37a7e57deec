import { expect, test } from '@playwright/test'
import { withCore } from '#tests/fakes/with-core.ts'

test('the words of one task are read with the day and the people of its meeting, and nothing is stored', () =>
  withCore(async ({ client }) => {
    const made = await client('meeting.create', { title: 'Giao ban' })
    const meeting = await client('meeting.save', {
      baseRevision: made.revision,
      meeting: { ...made, heldOn: '2024-03-12' },
    })
    const read = (text: string) => client('directive.read', { meetingId: meeting.id, text })
    expect(await read('Sở Xây dựng rà soát,\nphối hợp với Sở Tài chính; xong trước ngày 30/6.')).toMatchObject({
      assignee: 'Sở Xây dựng',
      deadline: { kind: 'date', date: '2024-06-30' },
    })
    // A term that has passed by the day of the meeting is of the next year.
    expect(await read('Rà soát hồ sơ tồn đọng trước ngày 31/01')).toMatchObject({
      assignee: '',
      deadline: { kind: 'date', date: '2025-01-31' },
    })
    const nothing = { verb: '', assignee: '', coordinators: [], deadline: { kind: 'none' } }
    for (const text of ['', '  \n', '?', 'hoàn thành']) expect(await read(text)).toMatchObject(nothing)
    expect((await client('meeting.get', { id: meeting.id })).revision).toBe(meeting.revision)
  }))
