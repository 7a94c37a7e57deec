import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { officialDate } from '#documents/wording/meeting-words.ts'
import { localDate } from '#domain/dates.ts'
import { DocumentRecord } from '#domain/document-record.ts'
import { Organization } from '#domain/organization.ts'
import { shiftDate } from '#domain/working-days.ts'
import { directive, fields, meeting, organization } from '#tests/builders/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { type Core, withCore } from '#tests/fakes/with-core.ts'
import { openDocx, readParagraphs } from '#tests/word/open-docx.ts'

const today = localDate(new Date())
const day = (days: number) => shiftDate(today, days)
const due = (days: number) => ({ deadline: { kind: 'date' as const, date: day(days), text: '' } })
const HEALTH = 'Sở Y tế'
const WATER = 'Chi cục Thủy lợi'
const office = organization({ officialName: 'Văn phòng UBND tỉnh', code: 'VP' })

const wordText = (path = '') =>
  readParagraphs(openDocx(readFileSync(path))['word/document.xml'] ?? '')
    .map(({ text }) => text)
    .join('\n')

/** Two open meetings with work of two bodies, one with a contradiction, one with a degree of secrecy. */
const withMeetings = (work: (core: Core) => Promise<void>) =>
  withCore(async (core) => {
    const { store } = core.environment
    await store.openForWriting()
    const notice = DocumentRecord.parse({ id: 'tb', kind: 'conclusion-notice', number: 7, issuedOn: day(-58) })
    await store.create({
      ...meeting(
        office,
        fields({ title: 'Giao ban tháng', heldOn: day(-60), documents: [notice] }),
        directive('rà soát kho vắc xin', { assignee: HEALTH, ...due(-12) }),
        directive('lập biên bản bàn giao', { parentId: 'directives-1' }),
        directive('Khảo sát nguồn nước', { assignee: WATER, ...due(5) }),
        directive('Xây dựng đề án trạm y tế', { assignee: HEALTH, ...due(90) }),
        directive('Phun thuốc diệt muỗi', {
          ...{ assignee: HEALTH, ...due(-3) },
          history: [{ id: 'xong', on: day(-4), recordedAt: `${day(-4)}T08:00+07:00`, type: 'completed' }],
        }),
        directive('Việc không công bố', { assignee: HEALTH, notForPublication: true, ...due(15) }),
      ),
      id: 'hop-1',
    })
    await store.create({
      ...meeting(
        office,
        fields({ title: 'Họp chuyên đề', heldOn: day(-30) }),
        directive('Trình kế hoạch tiêm chủng', { assignee: HEALTH, ...due(-20) }),
      ),
      id: 'hop-2',
    })
    await store.create({
      ...meeting(
        office,
        fields({ title: 'Họp ghi nhầm ngày', heldOn: day(-10) }),
        directive('Việc có hạn trước ngày họp', { assignee: HEALTH, ...due(-11) }),
      ),
      id: 'hop-nham',
    })
    const kept = fields({ title: 'Họp kín', secrecyLevel: 'secret', heldOn: day(-40) })
    await store.create({ ...meeting(office, kept, directive('Việc kín', { assignee: HEALTH, ...due(-2) })), id: 'kin' })
    await work(core)
  })

test('one letter to a body over all meetings; a secret meeting keeps a letter of its own', () =>
  withMeetings(async ({ client }) => {
    const { letters, left } = await client('directive.listLetters', { kind: 'reminder' })
    expect(letters.map(({ unit, meetingId, tasks, places }) => [unit, meetingId, tasks, places.length])).toEqual([
      [WATER, null, 1, 1],
      [HEALTH, null, 4, 5],
      [HEALTH, 'kin', 1, 1],
    ])
    expect(left).toEqual({ closed: 1, unassigned: 0, notDue: 1 })
    const count = async (urged: 'overdue' | 'near' | 'open') =>
      (await client('directive.listLetters', { kind: 'reminder', urged })).letters.map(({ tasks }) => tasks)
    expect(await count('overdue')).toEqual([3, 1])
    expect(await count('open')).toEqual([1, 5, 1])
    const ofOne = await client('directive.listLetters', { kind: 'reminder', unit: 'chi cuc thuy loi' })
    expect(ofOne.letters.map(({ unit }) => unit)).toEqual([WATER])
    const slips = await client('directive.listLetters', { kind: 'task-slip' })
    expect(slips.letters.every(({ meetingId }) => meetingId !== null)).toBe(true)
  }))

test('the letter names each meeting and its notice; a meeting with a contradiction is left out and told', () =>
  withMeetings(async ({ client, environment }) =>
    withTempFolder(async (folder) => {
      const { letters } = await client('directive.listLetters', { kind: 'reminder' })
      const done = await client('directive.exportLetters', { kind: 'reminder', letters, folder })
      expect(done.refused).toEqual([])
      expect(done.leftOut).toMatchObject([{ meetingId: 'hop-nham', unit: HEALTH, meetingTitle: 'Họp ghi nhầm ngày' }])
      expect(done.files.map(({ unit, meetingId, places }) => [unit, meetingId, places.length])).toEqual([
        [WATER, null, 1],
        [HEALTH, null, 3],
        [HEALTH, 'kin', 1],
      ])
      const text = wordText(done.files[1]?.path)
      expect(text).toContain(
        `Giao ban tháng, ngày ${officialDate(day(-60))} (Thông báo số 07/TB-VP ngày ${officialDate(day(-58))})`,
      )
      expect(text).toContain(`Họp chuyên đề, ngày ${officialDate(day(-30))}`)
      expect(text).toContain(
        '3 nhiệm vụ chưa báo cáo hoàn thành, trong đó có 2 nhiệm vụ đã quá hạn, 1 nhiệm vụ đến hạn',
      )
      expect(text).toContain('Lập biên bản bàn giao')
      expect(text).toContain('Việc không công bố')
      expect(text).not.toMatch(/Việc kín|Họp kín|hạn trước ngày họp|MẬT/u)
      expect(wordText(done.files[2]?.path)).toMatch(/TỐI MẬT[\s\S]*Việc kín/u)
      expect((await environment.store.get('hop-1')).documents).toHaveLength(1)
      const event = { on: today, type: 'reminded' as const, text: 'gửi công văn đôn đốc' }
      const events = (done.files[1]?.places ?? []).map((place) => ({ ...place, event }))
      const { taken, refused } = await client('directive.addEvents', { events })
      expect([taken.length, refused.length]).toEqual([3, 0])
      const histories = (await environment.store.get('hop-1')).directives.map(({ history }) => history.at(-1)?.type)
      expect(histories).toEqual(['reminded', undefined, undefined, undefined, 'completed', 'reminded'])
    }),
  ))

test('what is closed or another body’s by now is not in the letter, whatever was asked', () =>
  withMeetings(async ({ client }) =>
    withTempFolder(async (folder) => {
      const place = (directiveId: string) => ({ meetingId: 'hop-1', directiveId })
      const letter = (unit: string, ...ids: string[]) => ({ meetingId: null, unit, places: ids.map(place) })
      const wanted = [letter(HEALTH, 'directives-3', 'directives-5'), letter(WATER, 'directives-3', 'directives-1')]
      const done = await client('directive.exportLetters', { kind: 'reminder', letters: wanted, folder })
      expect(done.refused).toMatchObject([{ unit: HEALTH, message: expect.stringContaining('không còn nhiệm vụ') }])
      expect(done.files.map(({ unit, places }) => [unit, places])).toEqual([[WATER, [place('directives-3')]]])
    }),
  ))

test('the pages are those of the letter that would be written', () =>
  withMeetings(async ({ client }) => {
    const { letters } = await client('directive.listLetters', { kind: 'reminder' })
    const { unit = '', places = [] } = letters[1] ?? {}
    const { fileName, pages } = await client('directive.letterPages', { unit, places })
    expect(fileName).toBe(`${today}-cong-van-don-doc-so-y-te.docx`)
    expect(pages[0]?.html).toContain('VĂN PHÒNG UBND TỈNH')
  }))

test('the body of the settings writes the letter, and names who gave what the meetings of another gave', () =>
  withMeetings(async ({ client }) =>
    withTempFolder(async (folder) => {
      await client('organization.save', {
        organization: Organization.parse({ id: 'so', officialName: 'Sở Khoa học và Công nghệ', code: 'SKHCN' }),
      })
      await client('settings.save', { settings: { defaultOrganizationId: 'so' } })
      const { letters } = await client('directive.listLetters', { kind: 'reminder', unit: HEALTH })
      const { files } = await client('directive.exportLetters', { kind: 'reminder', letters, folder })
      const text = wordText(files.find(({ meetingId }) => meetingId === null)?.path)
      expect(text).toMatch(/SỞ KHOA HỌC\s+VÀ\s+CÔNG NGHỆ/u)
      expect(text).toContain('về Sở Khoa học và Công nghệ trước ngày')
      expect(text).toContain(`ngày ${officialDate(day(-58))} của Văn phòng UBND tỉnh)`)
    }),
  ))

test('slips belong to their meeting: one over several is refused', () =>
  withMeetings(async ({ client }) =>
    withTempFolder(async (folder) => {
      const letters = [{ meetingId: null, unit: HEALTH, places: [{ meetingId: 'hop-2', directiveId: 'directives-1' }] }]
      expect(await codeOf(client('directive.exportLetters', { kind: 'task-slip', letters, folder }))).toBe(
        'INVALID_INPUT',
      )
      expect(readdirSync(folder)).toEqual([])
    }),
  ))
