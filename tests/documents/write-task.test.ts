import { expect, test } from '@playwright/test'
import { writeDeadline } from '#documents/write-deadline.ts'
import { writeAction, writeTask } from '#documents/write-task.ts'
import { Directive } from '#domain/directive.ts'

const SO = 'Sở Y tế'
const make = (text: string, given: object = {}): Directive => Directive.parse({ id: 'd', text, ...given })
const spoken = { verb: 'đề nghị', assignee: SO, assigneeAsSpoken: 'ngành' }

const cases: [name: string, directive: Directive, sentence: string][] = [
  [
    'the spoken subject gives way to the body',
    make('ngành rà soát kho thuốc', spoken),
    'Đề nghị Sở Y tế rà soát kho thuốc.',
  ],
  ['the body is not said twice', make('Sở Y tế cần rà soát kho thuốc.', spoken), 'Đề nghị Sở Y tế rà soát kho thuốc.'],
  ['an elided subject is filled in', make('Tiếp tục trực cấp cứu', spoken), 'Đề nghị Sở Y tế tiếp tục trực cấp cứu.'],
  [
    'an order in the clause is not repeated',
    make('đề nghị Sở Y tế phải trực cấp cứu', spoken),
    'Đề nghị Sở Y tế phải trực cấp cứu.',
  ],
  [
    'a time in front keeps its place',
    make('ngay trong tháng 8, Sở Y tế cần mua thuốc', spoken),
    'Đề nghị ngay trong tháng 8, Sở Y tế cần mua thuốc.',
  ],
  ['a connector is dropped', make('Bên cạnh đó, ngành mua thuốc', spoken), 'Đề nghị Sở Y tế mua thuốc.'],
  ['a modal verb stands after the body', make('mua thuốc', { verb: 'cần', assignee: SO }), 'Sở Y tế cần mua thuốc.'],
  [
    'a body before a modal further on stays where it is',
    make('trước mắt ngành cần mua thuốc', spoken),
    'Đề nghị trước mắt ngành cần mua thuốc.',
  ],
  [
    'a clause with a case of its own is kept apart',
    make('đối với xã vùng cao, phải trực cấp cứu', spoken),
    'Đề nghị Sở Y tế: đối với xã vùng cao, phải trực cấp cứu.',
  ],
  [
    'a body that is no name is small',
    make('mua thuốc', { verb: 'yêu cầu', assignee: 'Các địa phương' }),
    'Yêu cầu các địa phương mua thuốc.',
  ],
  ['no verb was spoken', make('mua thuốc', { assignee: SO }), 'Sở Y tế mua thuốc.'],
  ['nobody was named', make('mua thuốc'), 'Mua thuốc.'],
  ['an ellipsis ends the sentence', make('mua thuốc, bông, băng…', spoken), 'Đề nghị Sở Y tế mua thuốc, bông, băng…'],
  ['"giao" stays "giao"', make('mua thuốc', { verb: 'giao', assignee: SO }), 'Giao Sở Y tế mua thuốc.'],
  [
    'a list of verbs is the task',
    make('chỉ đạo, đôn đốc các trạm y tế', { verb: 'chỉ đạo', assignee: SO }),
    'Chỉ đạo Sở Y tế chỉ đạo, đôn đốc các trạm y tế.',
  ],
  [
    'coordinators and a deadline',
    make('mua thuốc', {
      ...spoken,
      coordinators: ['Sở Tài chính', 'Kho bạc'],
      deadline: { kind: 'date', date: '2026-08-15', text: 'trước ngày 15/8' },
    }),
    'Đề nghị Sở Y tế chủ trì, phối hợp với Sở Tài chính và Kho bạc mua thuốc; thời hạn: trước ngày 15/8/2026.',
  ],
  [
    'a deadline already said is not said again',
    make('mua thuốc trong năm 2026', {
      ...spoken,
      deadline: { kind: 'period', from: '2026-01-01', to: '2026-12-31', text: 'trong năm 2026' },
    }),
    'Đề nghị Sở Y tế mua thuốc trong năm 2026.',
  ],
  [
    'a body that was not recognised keeps its capital',
    make('Sở Y tế mua thuốc', { verb: 'yêu cầu' }),
    'Yêu cầu Sở Y tế mua thuốc.',
  ],
]
for (const [name, directive, sentence] of cases) {
  test(`task: ${name}`, () => expect(writeTask(directive)).toBe(sentence))
}

test('a table row keeps the verb and leaves the body to its column', () => {
  expect(writeAction(make('ngành mua thuốc', spoken))).toBe('Đề nghị mua thuốc.')
  expect(writeAction(make('trong đó chú ý vùng cao', { ...spoken, parentId: 'a' }))).toBe('Chú ý vùng cao.')
})

test('deadlines are written in the source’s words, with the year they lack', () => {
  const date = { kind: 'date', date: '2026-01-05' } as const
  expect(writeDeadline({ ...date, text: 'trước ngày 05/01' })).toBe('trước ngày 05/01/2026')
  expect(writeDeadline({ ...date, text: 'trước Tết Dương lịch vài ngày' })).toBe(
    'trước Tết Dương lịch vài ngày (ngày 05/01/2026)',
  )
  expect(writeDeadline({ ...date, text: '' })).toBe('ngày 05/01/2026')
  expect(writeDeadline({ kind: 'recurring', every: 'quarter', text: '' })).toBe('hằng quý')
  expect(writeDeadline({ kind: 'none' })).toBe('')
})
