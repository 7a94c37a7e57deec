import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Input } from '#contract/api.ts'
import { localDate } from '#domain/dates.ts'
import { readGrids } from '#sources/read-grids.ts'
import { knownOf, sheetMeeting, sheetOf, UNIT } from '#tests/builders/filled-sheet.ts'
import { makeSheetFile } from '#tests/builders/make-sheet.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { type Core, withCore } from '#tests/fakes/with-core.ts'
import { sheetHeads } from '#vietnamese/update-sheet-heads.ts'

const today = localDate(new Date())
const COUNT = 3

const withSheets = (work: (core: Core, folder: string) => Promise<void>) =>
  withCore((core) =>
    withTempFolder(async (folder) => {
      await core.environment.store.openForWriting()
      await core.environment.store.create({ ...sheetMeeting(COUNT), heldOn: '2026-01-05' })
      const secret = meeting(
        fields({ title: 'Họp kín', secrecyLevel: 'secret' }),
        directive('Việc kín', { assignee: UNIT }),
        directive('Việc kín khác', {}),
      )
      await core.environment.store.create({ ...secret, id: 'hop-kin' })
      const open = meeting(fields({ title: 'Chưa giao' }), directive('Việc chưa ai nhận', {}))
      await core.environment.store.create({ ...open, id: 'hop-mo' })
      await work(core, folder)
    }),
  )

const first = (): string => sheetMeeting(COUNT).directives[0]?.text ?? ''

/** The exported workbook with cells of one directive filled in, as the input of a call. */
async function fill({ client }: Core, folder: string, cells: Record<string, string>, text = first()) {
  const { files } = await client('directive.exportSheets', { format: 'xlsx', folder, units: [UNIT] })
  const grid = readGrids(readFileSync(files[0]?.path ?? ''), 'a.xlsx').grids[0]?.rows ?? []
  const heads = grid.find((row) => row.includes(sheetHeads.text)) ?? []
  const row = grid.find((one) => one.includes(text))
  for (const [column, said] of Object.entries(cells))
    row?.splice(heads.indexOf(sheetHeads[column as keyof typeof sheetHeads]), 1, said)
  const bytes = makeSheetFile({ name: 'Phiếu', rows: grid })
  return { fileName: 'Phiếu Sở Nội vụ.xlsx', contentBase64: Buffer.from(bytes).toString('base64') }
}

type Decisions = Input<'directive.acceptSheet'>['decisions']
async function acceptAll({ client }: Core, file: { fileName: string; contentBase64: string }) {
  const { unit, rows } = await client('directive.readSheet', file)
  const decisions: Decisions = rows.flatMap(({ row, events }) =>
    events.map(({ event: { sheet: _sheet, ...event } }) => ({
      meetingId: row.meetingId,
      directiveId: row.directiveId,
      event,
    })),
  )
  return await client('directive.acceptSheet', { ...file, unit, decisions })
}

test('each body gets a sheet of its own; what nobody has and what is secret stays here and is counted', () =>
  withSheets(async ({ client }, folder) => {
    const { units, left } = await client('directive.listSheets', {})
    expect(units).toEqual([
      { unit: 'Sở Nội vụ', count: COUNT },
      { unit: 'Sở Xây dựng', count: 1 },
    ])
    expect(left).toEqual({ unassigned: 1, secret: 2 })
    const both = await client('directive.exportSheets', { folder })
    expect(both.files.map(({ path }) => path.split('/').at(-1))).toEqual([
      `${today}-phieu-cap-nhat-so-noi-vu.docx`,
      `${today}-phieu-cap-nhat-so-xay-dung.docx`,
    ])
    const only = [{ meetingId: 'hop-10', directiveId: 'directives-2' }]
    expect((await client('directive.listSheets', { only })).units).toEqual([{ unit: 'Sở Nội vụ', count: 1 }])
    expect(await codeOf(client('directive.exportSheets', { folder, units: ['Sở Y tế'] }))).toBe('SHEET_NOTHING_TO_SEND')
  }))

test('a filled sheet is taken: the events name the file and the body, the file is kept, and it says nothing twice', () =>
  withSheets(async (core, folder) => {
    const { client } = core
    const cells = { state: 'Đã hoàn thành', result: 'Đã rà soát xong', document: '30/BC-SNV', doneOn: '6/1/2026' }
    const file = await fill(core, folder, cells)
    const { file: kept, taken, refused } = await acceptAll(core, file)
    expect([taken.length, refused]).toEqual([1, []])
    const { history, resultDocument } = (await client('meeting.get', { id: 'hop-10' })).directives[0] ?? {}
    expect(resultDocument).toBe('30/BC-SNV')
    expect(history).toMatchObject([
      {
        ...{ type: 'completed', on: '2026-01-06', by: UNIT, text: 'Đã rà soát xong', document: '30/BC-SNV' },
        sheet: { fileName: file.fileName, unit: UNIT, file: kept },
      },
    ])
    expect((await client('directive.getSheet', { file: kept })).contentBase64).toBe(file.contentBase64)
    const again = await client('directive.readSheet', file)
    expect(again.rows).toMatchObject([{ events: [], known: 1 }])
    expect(await client('directive.takeBackSheet', { taken })).toEqual({ removed: 1 })
    expect((await client('meeting.get', { id: 'hop-10' })).directives[0]?.history).toEqual([])
    expect((await client('directive.readSheet', file)).rows).toMatchObject([{ known: 0, events: [{ problem: '' }] }])
    expect(await client('directive.takeBackSheet', { taken })).toEqual({ removed: 0 })
  }))

test('what cannot have been is told before and refused after, and stops no other', () =>
  withSheets(async (core, folder) => {
    const file = await fill(core, folder, { state: 'Đã hoàn thành', doneOn: '30/12/2199', obstacles: 'Thiếu kinh phí' })
    const { rows } = await core.client('directive.readSheet', file)
    expect(rows[0]?.events.map(({ problem }) => problem)).toEqual([expect.stringContaining('sau hôm nay'), ''])
    expect(rows[0]?.isSure).toBe(false)
    const { taken, refused } = await acceptAll(core, file)
    expect([taken.length, refused[0]?.message]).toEqual([1, expect.stringContaining('sau hôm nay')])
  }))

test('a word of the directive that was changed, a deadline of its own and a column of its own are told, none taken', () =>
  withSheets(async (core, folder) => {
    const changed = `${first()} và báo cáo`
    const file = await fill(core, folder, { text: changed, deadline: '31/01/2027', progress: 'Đang làm' })
    const { rows } = await core.client('directive.readSheet', file)
    expect(rows[0]?.warnings).toMatchObject([
      { kind: 'textChanged', text: changed },
      { kind: 'deadlineDiffers', text: '31/01/2027' },
    ])
    await acceptAll(core, file)
    const { text, deadline } = (await core.client('meeting.get', { id: 'hop-10' })).directives[0] ?? {}
    expect([text, deadline]).toEqual([first(), sheetMeeting(COUNT).directives[0]?.deadline])
  }))

test('days nobody can read stay as words; a year that was not written is told', () =>
  withSheets(async (core, folder) => {
    const file = await fill(core, folder, { state: 'Xin gia hạn', askedUntil: 'hết mùa mưa', doneOn: '5/1' })
    const { rows } = await core.client('directive.readSheet', file)
    const kinds = rows[0]?.warnings.map(({ kind }) => kind)
    expect(kinds).toEqual(['yearInferred', 'badDate', 'contradiction'])
    expect(rows[0]?.events.map(({ event }) => [event.type, event.text])).toEqual([
      ['progress', 'Ngày hoàn thành: 5/1'],
      ['extensionAsked', 'Đề nghị gia hạn đến ngày: hết mùa mưa'],
    ])
    expect(rows[0]?.isSure).toBe(false)
  }))

test('a sheet without codes is known by its words, a row of another directive under a code is not taken unseen', () =>
  withSheets(async ({ client }) => {
    const [one, two] = sheetOf(knownOf(sheetMeeting(COUNT))).entries
    const heads = ['TT', 'Nhiệm vụ được giao', 'Tiến độ', 'Ghi chú riêng']
    const read = (...rows: string[][]) =>
      client('directive.readSheet', {
        fileName: 'a.xlsx',
        contentBase64: Buffer.from(
          makeSheetFile({ name: 'a', rows: [[`Đơn vị: ${UNIT}`], [], [...heads, 'Mã'], ...rows] }),
        ).toString('base64'),
      })
    const byText = await read(['1', one?.text ?? '', 'Đang làm', 'hỏi lại', ''])
    expect(byText.rows[0]).toMatchObject({ row: { text: one?.text }, isSure: true })
    expect(byText.rows[0]?.warnings.map(({ kind, text }) => [kind, text])).toEqual([
      ['byText', one?.text],
      ['otherColumn', 'hỏi lại'],
    ])
    const swapped = await read(['1', two?.text ?? '', 'Đang làm', '', `CĐ-${one?.code}`])
    expect(swapped.rows[0]).toMatchObject({
      row: { text: one?.text },
      isSure: false,
      warnings: [{ kind: 'otherText' }],
    })
    const nobody = await read(['1', 'Việc mà sổ không có', 'Đang làm', '', ''])
    expect(nobody.rows).toEqual([])
    expect(nobody.loose).toMatchObject([{ text: 'Việc mà sổ không có | Tình hình thực hiện: Đang làm' }])
  }))

test('files that are no sheet are refused with what to do', () =>
  withSheets(async ({ client }) => {
    const read = (fileName: string, bytes: Uint8Array) =>
      codeOf(client('directive.readSheet', { fileName, contentBase64: Buffer.from(bytes).toString('base64') }))
    expect(await read('a.txt', Buffer.from('xin chào'))).toBe('SHEET_UNKNOWN_TYPE')
    expect(await read('a.pdf', Buffer.from('%PDF-1.4'))).toBe('SOURCE_PDF')
    expect(await read('a.xlsx', Buffer.from('PK\u0003\u0004'))).toBe('TABLE_UNREADABLE')
    expect(await codeOf(client('directive.getSheet', { file: '../settings.json' }))).toBe('SHEET_NOT_FOUND')
  }))
