import { expect, test } from '@playwright/test'
import { Directive } from '#domain/directive.ts'
import { shells } from './shells.ts'
import { refusalOf, withShell } from './with-shell.ts'

for (const shell of shells) {
  test(`${shell.name}: a directive is found in the register, told of, and what was told is taken back`, () =>
    withShell(shell, async (client) => {
      const made = await client('meeting.create', { title: 'Giao ban tháng 3' })
      const task = Directive.parse({
        ...{ id: 'd1', text: 'Rà soát kho lưu trữ', issuer: 'Lê Văn Hùng', assignee: 'Văn phòng' },
        deadline: { kind: 'date', date: '2026-03-31' },
      })
      const meeting = { ...made, heldOn: '2026-03-02', directives: [task] }
      await client('meeting.save', { baseRevision: made.revision, meeting })
      const list = () => client('directive.list', { filter: { text: 'ra soat' }, groupBy: 'assignee' })
      expect(await list()).toMatchObject({
        rows: [{ meetingId: made.id, directiveId: 'd1', number: '1', standing: 'overdue', dueOn: '2026-03-31' }],
        groups: [{ name: 'Văn phòng', rows: 1, total: 1, open: 1, overdue: 1 }],
        found: 1,
        unread: 0,
      })
      const place = { meetingId: made.id, directiveId: 'd1' }
      const event = { on: '2026-03-30', type: 'completed', document: '12/BC-VP' } as const
      const told = await client('directive.addEvent', { ...place, event })
      expect(told.row).toMatchObject({ standing: 'doneInTime', resultDocument: '12/BC-VP' })
      expect((await list()).counts).toMatchObject({ total: 1, open: 0, done: 1 })
      const back = await client('directive.removeEvent', { ...place, eventId: told.eventId })
      expect(back.row).toMatchObject({ standing: 'overdue', status: 'notStarted' })
      const nobody = { ...place, directiveId: 'khong-co' }
      expect(await refusalOf(client('directive.addEvent', { ...nobody, event }))).toBe('DIRECTIVE_NOT_FOUND')
    }))
}
