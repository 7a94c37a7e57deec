import { expect, test } from '@playwright/test'
import { CopyEditor } from '#tests/builders/edit-copy.ts'
import { CHAIR, exportCopy, itemLike, readBack, reviewMeeting } from '#tests/builders/review-meeting.ts'

const made = reviewMeeting()
const paper = exportCopy(made)
const author = { by: CHAIR, at: '2026-11-23T08:15:00Z' }
const first = (): number => 0
const edit = async () => new CopyEditor(await paper, first)
const archive = itemLike(made, 'kho lưu trữ')
const training = itemLike(made, 'đào tạo công chức')
const rules = itemLike(made, 'quy chế phối hợp')

type Held = Awaited<ReturnType<typeof readBack>>
const fieldsOf = ({ items }: Held, id: string) =>
  items.find((one) => one.itemId === id)?.fields.map(({ field, theirs }) => [field, theirs]) ?? []

test('a copy that nobody has touched says nothing', async () => {
  const held = await readBack(await paper, made)
  expect(held.items).toEqual([])
  expect([held.loose, held.comments, held.approver, held.approvedOn]).toEqual([[], [], '', ''])
})

test('an open tracked change is told with old and new words, who and when; one in two hands and one made plainly beside it too', async () => {
  const copy = await edit()
  copy.setField(archive.mark('assignee'), 'Trung tâm Lưu trữ', 'tracked', author)
  copy.setField(training.mark('assignee'), 'Phòng Tổ chức cán bộ', 'tracked', author)
  const run = copy.paragraphOf(training.mark('assignee')).getElementsByTagName('w:t')[1]
  if (run) run.textContent = `Riêng ${run.textContent}`
  const held = await readBack(copy.save(), made)
  expect(held.items.map(({ itemId, by, fields }) => ({ itemId, by, fields }))).toEqual([
    {
      ...{ itemId: archive.id, by: 'mark' },
      fields: [
        {
          ...{ field: 'assignee', base: 'Văn phòng Sở', theirs: 'Trung tâm Lưu trữ', mine: 'Văn phòng Sở' },
          ...{ state: 'fresh', hands: [author], hasPlain: false },
        },
      ],
    },
    {
      ...{ itemId: training.id, by: 'mark' },
      fields: [
        {
          ...{ field: 'assignee', base: 'Phòng Tổ chức', theirs: 'Riêng Phòng Tổ chức cán bộ', mine: 'Phòng Tổ chức' },
          ...{ state: 'fresh', hands: [author], hasPlain: true },
        },
      ],
    },
  ])
})

test('both sides changed a field: a conflict that shows all three; the same change on both sides is known', async () => {
  const copy = await edit()
  copy.setField(archive.mark('text'), 'Rà soát kho lưu trữ trong quý IV', 'plain', author)
  copy.setField(training.mark('assignee'), 'Phòng Nội vụ', 'plain', author)
  const [one, two, ...rest] = made.directives
  if (!one || !two) throw new Error('two directives')
  const changed = {
    ...made,
    directives: [{ ...one, text: 'Rà soát kho lưu trữ ngay' }, { ...two, assignee: 'Phòng Nội vụ' }, ...rest],
  }
  const { items } = await readBack(copy.save(), changed)
  expect(
    items.map(({ fields, known }) => ({ fields: fields.map(({ state, mine, base }) => [state, mine, base]), known })),
  ).toEqual([
    {
      fields: [['conflict', 'Rà soát kho lưu trữ ngay', 'Rà soát kho lưu trữ và tiêu huỷ tài liệu hết giá trị']],
      known: 0,
    },
    { fields: [], known: 1 },
  ])
})

test('words typed at either edge of a bookmark belong to its field; quotation marks and stops around it do not', async () => {
  const copy = await edit()
  const quotation = itemLike(made, 'trí nhớ')
  copy.setField(
    quotation.mark('text'),
    'Phải nhớ: hồ sơ là trí nhớ của cơ quan, mất hồ sơ là mất trí nhớ.',
    'retyped',
    author,
  )
  copy.setField(archive.mark('coordinators'), 'Phòng Hành chính; Trung tâm Lưu trữ; Công an tỉnh', 'outside', author)
  const line = copy.paragraphOf(training.mark('deadline'))
  for (const run of copy.runs('. Sản phẩm: Kế hoạch đã ký.')) line.appendChild(run)
  const held = await readBack(copy.save(), made)
  expect(fieldsOf(held, quotation.id)).toEqual([
    ['text', 'Phải nhớ: hồ sơ là trí nhớ của cơ quan, mất hồ sơ là mất trí nhớ.'],
  ])
  expect(fieldsOf(held, archive.id)).toEqual([['coordinators', 'Phòng Hành chính; Trung tâm Lưu trữ; Công an tỉnh']])
  expect(fieldsOf(held, training.id)).toEqual([['product', 'Kế hoạch đã ký']])
})

test('a paragraph whose bookmarks and line above are gone is known by its words and marked so; a strange one is kept as loose', async () => {
  const copy = await edit()
  const block = copy.blockOf(rules.mark('text'))
  copy.setField(
    rules.mark('text'),
    'Tham mưu quy chế phối hợp giữa các phòng chuyên môn trong tháng',
    'retyped',
    author,
  )
  const [head, words] = block
  head?.parentNode?.removeChild(head)
  const last = copy.paragraphs().at(-1)
  if (!words || !last) throw new Error('no words')
  words.parentNode?.removeChild(words)
  last.parentNode?.insertBefore(words, last.nextSibling)
  copy.addBehind(last, 'Giao thêm Sở Tài chính bố trí kinh phí', author)
  const held = await readBack(copy.save(), made)
  expect(held.items.find((one) => one.itemId === rules.id)).toMatchObject({
    ...{ by: 'likeness', isMissing: false },
    fields: [{ field: 'text', theirs: 'Tham mưu quy chế phối hợp giữa các phòng chuyên môn trong tháng' }],
  })
  expect(held.loose).toEqual([{ text: 'Giao thêm Sở Tài chính bố trí kinh phí', hands: [author] }])
})

test('a paragraph cut in two is one field; an item taken out with tracking is told as missing and nothing else', async () => {
  const copy = await edit()
  const name = archive.mark('text')
  copy.setField(name, 'Rà soát kho lưu trữ', 'plain', author)
  copy.addBehind(copy.paragraphOf(name), 'và tiêu huỷ tài liệu hết giá trị ngay', null)
  copy.deleteTracked(copy.blockOf(rules.mark('text')), author)
  const held = await readBack(copy.save(), made)
  expect(fieldsOf(held, archive.id)).toEqual([['text', 'Rà soát kho lưu trữ và tiêu huỷ tài liệu hết giá trị ngay']])
  expect(held.items.map(({ itemId, isMissing, by }) => [itemId, isMissing, by])).toEqual([
    [archive.id, false, 'place'],
    [rules.id, true, 'mark'],
  ])
  expect(held.loose).toEqual([])
})

test('comments stand with their item, replies with what they answer, settled ones as settled; boxes and lines are read', async () => {
  const copy = await edit()
  const asked = copy.comment(archive.mark('assignee'), {
    ...author,
    text: 'Đã hỏi Văn phòng chưa?',
    replyTo: null,
    isResolved: true,
  })
  copy.comment(archive.mark('text'), {
    by: 'Văn thư',
    at: author.at,
    text: 'Đã hỏi.',
    replyTo: asked,
    isResolved: true,
  })
  copy.tick(archive.mark('text'), 'Đồng ý')
  copy.tick(training.mark('text'), 'Trả lại')
  copy.remark(training.mark('text'), 'Ghi rõ số lớp')
  copy.tick(rules.mark('text'), 'Đồng ý')
  copy.tick(rules.mark('text'), 'Không công bố')
  const signed = copy.paragraphs().find((one) => (one.textContent ?? '').startsWith('Người duyệt'))
  for (const run of copy.runs(CHAIR)) signed?.appendChild(run)
  const held = await readBack(copy.save(), made)
  const [one, two, three] = held.items
  expect(
    one?.comments.map(({ text, quote, field, replyTo, isResolved, by }) => [
      by,
      text,
      quote,
      field,
      replyTo,
      isResolved,
    ]),
  ).toEqual([
    [CHAIR, 'Đã hỏi Văn phòng chưa?', 'Văn phòng Sở', 'assignee', '', true],
    ['Văn thư', 'Đã hỏi.', 'Rà soát kho lưu trữ và tiêu huỷ tài liệu hết giá trị', 'text', '0', true],
  ])
  expect([one?.decision, two?.decision, two?.remark, three?.decision, three?.ticks]).toEqual([
    ...['approved', 'returned', 'Ghi rõ số lớp', null, ['Đồng ý', 'Không công bố']],
  ])
  expect(held.approver).toBe(CHAIR)
})

test('moved with tracking, an item is where it was moved to; put in and taken out again, words were never there', async () => {
  const copy = await edit()
  const paragraph = copy.paragraphOf(rules.mark('text'))
  const words = 'Tham mưu quy chế phối hợp giữa các phòng'
  copy.setField(rules.mark('text'), '', 'plain', author)
  const end = copy.endOf(copy.bookmark(rules.mark('text')))
  for (const node of copy.track('w:moveFrom', `${words} chuyên môn`, author)) paragraph.insertBefore(node, end)
  for (const node of copy.track('w:moveTo', words, author)) paragraph.insertBefore(node, end)
  const passing = copy.track('w:ins', 'thừa', author)[0]
  const inside = copy.track('w:del', 'lời đã xoá', author)[0]
  if (!passing || !inside) throw new Error('nothing made')
  for (const child of [...passing.childNodes]) passing.removeChild(child)
  passing.appendChild(inside)
  paragraph.insertBefore(passing, end)
  const held = await readBack(copy.save(), made)
  expect(fieldsOf(held, rules.id)).toEqual([['text', words]])
})
