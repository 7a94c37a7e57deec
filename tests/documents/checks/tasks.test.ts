import { expect, test } from '@playwright/test'
import { DocumentRecord } from '#domain/document-record.ts'
import { attendee, directive, fields, meeting, organization, speech } from '#tests/builders/meeting.ts'
import { findRule, messagesOf } from './find-rule.ts'

test('tasks without a body or a deadline are named, many of them in one line', () => {
  const made = meeting(
    directive('mua thuốc', { assignee: 'Sở Y tế' }),
    directive('trực cấp cứu', { deadline: { kind: 'recurring', every: 'always', text: '' } }),
    directive('mua bông', { parentId: 'directives-1' }),
  )
  expect(messagesOf(findRule('task.deadline', made))).toBe('Nhiệm vụ 1 (“mua thuốc”) chưa có thời hạn.')
  expect(messagesOf(findRule('task.lead', made))).toBe('Nhiệm vụ 2 (“trực cấp cứu”) chưa giao đơn vị nào.')
  const many = meeting(...Array.from({ length: 9 }, (_, at) => directive(`việc ${at}`)))
  const found = findRule('task.lead', many)
  expect(found).toHaveLength(1)
  expect(found[0]?.message).toContain('9 nhiệm vụ chưa giao đơn vị nào (nhiệm vụ 1, 2, 3, 4, 5, 6, …)')
})

test('a task is named by the number that the list and the papers give it', () => {
  const one = { assignee: 'Sở Y tế', groupId: 'g', verb: 'giao', issuer: 'Trần Văn An' }
  const made = meeting(
    directive('mua thuốc', one),
    directive('trực cấp cứu', one),
    directive('họp bàn', { issuer: 'Trần Văn An' }),
  )
  const found = findRule('task.deadline', made).map(({ message }) => message)
  expect(found.map((message) => /^Nhiệm vụ (\w+)/.exec(message)?.[1])).toEqual(['1a', '1b', '2'])
})

test('each directive has exactly one lead', () => {
  const leads = (assignee: string) => findRule('task.leads', meeting(directive('x', { assignee })))
  for (const several of ['Sở Y tế, Sở Tài chính', 'Sở Y tế và Sở Tài chính', 'Công an tỉnh; UBND các xã'])
    expect(leads(several), several).toHaveLength(1)
  const single = [
    'Sở Thông tin và Truyền thông',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'UBND các xã, phường',
    'các sở, ban, ngành',
    'Trung tâm Văn hóa, Thông tin và Truyền thông',
    '',
  ]
  for (const one of single) expect(leads(one), one).toEqual([])
})

test('a body that leads does not coordinate too', () => {
  const made = (coordinators: string[]) => meeting(directive('x', { assignee: 'UBND tỉnh', coordinators }))
  expect(findRule('task.also-coordinator', made(['Ủy ban nhân dân tỉnh']))[0]?.severity).toBe('contradiction')
  expect(findRule('task.also-coordinator', made(['Sở Y tế']))).toEqual([])
})

const due = (date: string, heldOn = '2026-05-04') =>
  meeting(fields({ heldOn }), directive('x', { deadline: { kind: 'date', date } }))

test('a deadline before the meeting or before the paper is a contradiction', () => {
  expect(findRule('task.deadline-before-meeting', due('2026-05-03'))[0]?.severity).toBe('contradiction')
  expect(findRule('task.deadline-before-meeting', due('2026-05-04'))).toEqual([])
  expect(findRule('task.deadline-before-meeting', due('2026-05-03', '--05-04'))).toEqual([])
  const issued = (issuedOn: string) =>
    fields({ documents: [DocumentRecord.parse({ id: 'r', kind: 'conclusion-notice', issuedOn })] })
  const notice = (issuedOn: string) =>
    meeting(
      fields({ heldOn: '2026-05-04' }),
      directive('x', { deadline: { kind: 'date', date: '2026-05-10' } }),
      issued(issuedOn),
    )
  const [found] = findRule('task.deadline-before-notice', notice('2026-05-11'))
  expect(found?.severity).toBe('contradiction')
  expect(found?.message).toContain('thời hạn 10/05/2026, trước ngày ban hành văn bản 11/05/2026')
  expect(findRule('task.deadline-before-notice', notice('2026-05-08'))).toEqual([])
})

test('a term that ends before it begins, a vague one, one without its year', () => {
  const period = (from: string, to: string) => meeting(directive('x', { deadline: { kind: 'period', from, to } }))
  expect(findRule('task.deadline-reversed', period('2026-06-01', '2026-05-01'))[0]?.severity).toBe('contradiction')
  expect(findRule('task.deadline-reversed', period('2026-05-01', '2026-06-01'))).toEqual([])
  const vague = (text: string) =>
    findRule('task.deadline-vague', meeting(directive('x', { deadline: { kind: 'vague', text } })))
  expect(vague('sớm')[0]?.severity).toBe('advice')
  expect(vague('trước 15/8')[0]?.severity).toBe('missing')
  const inferred = (isYearInferred: boolean) =>
    meeting(
      fields({ heldOn: '2026-05-04', isYearInferred }),
      directive('x', { deadline: { kind: 'date', date: '2026-08-15', text: 'trước 15/8' } }),
    )
  expect(findRule('task.deadline-year', inferred(true))).toHaveLength(1)
  expect(findRule('task.deadline-year', inferred(false))).toEqual([])
})

test('bodies outside the hierarchy are asked, own units are charged', () => {
  const said = (verb: string, assignee: string) =>
    findRule(
      'task.verb-outside',
      meeting(
        organization({ officialName: 'Ủy ban nhân dân tỉnh An Lạc' }),
        attendee('Lê Minh', { role: 'chair' }),
        directive('x', { verb, assignee, issuer: 'Lê Minh' }),
      ),
    )
  for (const body of [
    'Tòa án nhân dân tỉnh',
    'Ủy ban MTTQ tỉnh',
    'Bảo hiểm xã hội tỉnh',
    'Bộ Tài chính',
    'Ban Tuyên giáo Tỉnh ủy',
  ])
    expect(said('giao', body), body).toHaveLength(1)
  for (const body of ['Sở Y tế', 'Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'UBND xã Sơn Hà'])
    expect(said('giao', body), body).toEqual([])
  expect(said('đề nghị', 'Tòa án nhân dân tỉnh')).toEqual([])
  expect(said('đề nghị', 'các phòng, đơn vị thuộc Ủy ban')).toHaveLength(1)
})

test('the verb beside a task is the one that was said', () => {
  const made = (verb: string, text: string) => findRule('task.verb-differs', meeting(directive(text, { verb })))
  expect(made('giao', 'đề nghị Sở Y tế mua thuốc')).toHaveLength(1)
  expect(made('đề nghị', 'đề nghị Sở Y tế mua thuốc')).toEqual([])
  expect(made('giao', 'Sở Y tế mua thuốc')).toEqual([])
})

test('doubled tasks, results without a paper, reminders of nothing, tasks lost from a speech', () => {
  const twice = meeting(
    directive('mua thuốc', { assignee: 'Sở Y tế' }),
    directive('Mua thuốc.', { assignee: 'Sở Y tế' }),
  )
  expect(findRule('task.doubled', twice)).toHaveLength(1)
  expect(findRule('task.doubled', meeting(directive('mua thuốc'), directive('mua bông')))).toEqual([])
  const event = { id: 'e', on: '2026-05-10', recordedAt: '2026-05-10T08:00+07:00', type: 'completed' } as const
  const done = (resultDocument: string) => meeting(directive('x', { history: [event], resultDocument }))
  expect(findRule('task.result', done(''))).toHaveLength(1)
  expect(findRule('task.result', done('05/BC-SYT'))).toEqual([])
  const late = meeting(directive('x', { assignee: 'Sở Y tế', deadline: { kind: 'date', date: '2026-05-10' } }))
  expect(findRule('task.not-overdue', late, { target: 'Sở Y tế' })).toEqual([])
  expect(findRule('task.not-overdue', late, { target: 'Sở Y tế', context: { today: '2026-05-10' } })).toHaveLength(1)
  const marks = [{ type: 'directive' as const, start: 0, end: 4 }]
  const marked = speech('Lê Minh', '', { paragraphs: [{ text: 'Giao Sở Y tế mua thuốc', marks }] })
  expect(findRule('speech.tasks', meeting(marked))).toHaveLength(1)
  expect(findRule('speech.tasks', meeting(marked, directive('mua thuốc', { issuer: 'Lê Minh' })))).toEqual([])
})
