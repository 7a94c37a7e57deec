import { expect, test } from '@playwright/test'
import { holdAgainstRegister } from '#app/hold-against-register.ts'
import type { KnownDirective } from '#app/known-directives.ts'
import type { SheetReading } from '#contract/sheet-shapes.ts'
import { bareEvent } from '#domain/directive.ts'
import { readGrids } from '#sources/read-grids.ts'
import { readFilledSheet } from '#sources/sheets/read-filled-sheet.ts'
import { readSheetFile } from '#sources/sheets/read-sheet-file.ts'
import { knownOf, sheetMeeting, sheetOf, TODAY } from '#tests/builders/filled-sheet.ts'
import { columnName, makeSheetFile } from '#tests/builders/make-sheet.ts'
import { type Filling, randomFilling, shuffled, tellEvent } from '#tests/builders/random-sheet-edit.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { type SheetColumn, sheetHeads } from '#vietnamese/update-sheet-heads.ts'
import { writeSheetDocx } from '#word/sheets/write-sheet-docx.ts'
import { writeSheetXlsx } from '#word/sheets/write-sheet-xlsx.ts'
import { editWordTable } from '../builders/edit-word-table.ts'

/** A thousand take a minute and a half on two busy cores: they are run by `SHEET_RUNS=1000`. */
const NOTE = process.env.SHEET_RUNS === undefined ? ' (SHEET_RUNS=1000 for a thousand)' : ''
const RUNS_XLSX = Number(process.env.SHEET_RUNS ?? 150)
const RUNS_DOCX = Number(process.env.SHEET_RUNS ?? 60)
const COUNT = 9
const noOffice = () => Promise.reject(new Error('LibreOffice is not asked here'))
const hands = { convertToWord: noOffice, convertToSheet: noOffice }

const made = sheetMeeting(COUNT)
const known = knownOf(made)
const own = known.filter(({ body }) => body === sheetOf(known).unit)

async function read(bytes: Uint8Array, fileName: string, all = known): Promise<Omit<SheetReading, 'fileName'>> {
  const file = await readSheetFile({ bytes, fileName }, hands)
  return holdAgainstRegister(readFilledSheet(file), all, { today: TODAY, reportedOn: null })
}

/** What came back is what was written: of each directive the same events, of the rest the very words, and no more. */
function expectExactly(
  reading: Omit<SheetReading, 'fileName'>,
  wanted: ReadonlyMap<string, Filling>,
  added: string[],
  seed: string,
) {
  const told = new Map(reading.rows.filter(({ events }) => events.length > 0).map((one) => [one.row.directiveId, one]))
  const expected = new Map([...wanted].filter(([, { events }]) => events.length > 0))
  expect([seed, ...told.keys()].toSorted()).toEqual([seed, ...expected.keys()].toSorted())
  for (const [id, { events }] of expected)
    expect([seed, id, ...(told.get(id)?.events ?? []).map(({ event }) => tellEvent(event))]).toEqual([
      seed,
      id,
      ...events.map(tellEvent),
    ])
  for (const { events } of reading.rows) for (const { problem } of events) expect([seed, problem]).toEqual([seed, ''])
  const loose = reading.loose.map(({ text }) => text)
  expect([seed, loose.length, ...added.filter((text) => !loose.some((one) => one.includes(text)))]).toEqual([
    seed,
    added.length,
  ])
}

/** The register after everything that the sheet told has been taken. */
function taken(reading: Omit<SheetReading, 'fileName'>): KnownDirective[] {
  return known.map((one) => {
    const events = reading.rows.filter(({ row }) => row.directiveId === one.entry.id).flatMap((row) => row.events)
    const history = events.map(({ event }, at) => ({ ...event, id: `e${at}`, recordedAt: `${TODAY}T08:00+07:00` }))
    return { ...one, entry: { ...one.entry, history: [...one.entry.history, ...history] } }
  })
}

type Plan = {
  fillings: Map<string, Filling>
  order: readonly KnownDirective[]
  added: string[]
  isMerged: boolean
  isDecomposed: boolean
  /** Which of the marks are gone: the visible codes, the hidden ones too. */
  lost: number
}

function planEdits(pick: (limit: number) => number): Plan {
  const order = shuffled(own, pick).slice(0, own.length - pick(3))
  const fillings = new Map(order.map(({ entry }, at) => [entry.id, randomFilling(pick, at)]))
  const isMerged = pick(3) === 0
  if (isMerged) {
    // Two neighbours share one cell, and neither says anything else.
    for (const { entry } of order.slice(0, 2)) {
      const events = [{ ...bareEvent, on: TODAY, type: 'note' as const, text: 'Đơn vị báo chưa thực hiện' }]
      fillings.set(entry.id, { cells: { state: 'Chưa thực hiện' }, events })
    }
  }
  const added = Array.from({ length: pick(3) }, (_, at) => `Việc thêm ngoài phiếu số ${at + 1}`)
  return { fillings, order, added, isMerged, isDecomposed: pick(3) === 0, lost: pick(4) }
}

const exported = writeSheetXlsx(sheetOf(known))
const grid = readGrids(exported, 'phieu.xlsx').grids[0]?.rows ?? []
const headAt = grid.findIndex((cells) => cells.includes(sheetHeads.text))
const heads = grid[headAt] ?? []
const placeOf = (column: SheetColumn): number => heads.indexOf(sheetHeads[column])

/** The workbook with other rows, other columns, merged cells: what a person does to it, written by another hand. */
function editWorkbook(plan: Plan, pick: (limit: number) => number): Uint8Array {
  const decomposed = (text: string) => (plan.isDecomposed ? text.normalize('NFD') : text)
  const rows = plan.order.map(({ entry }, at) => {
    const cells = [...(grid.slice(headAt + 1).find((one) => one[placeOf('text')] === entry.text) ?? [])]
    const isSecond = plan.isMerged && at === 1
    for (const [column, text] of Object.entries(plan.fillings.get(entry.id)?.cells ?? {}))
      cells[placeOf(column as SheetColumn)] = isSecond ? '' : decomposed(text)
    if (plan.lost > 0) cells[placeOf('code')] = ''
    if (plan.lost > 1) cells[heads.lastIndexOf(sheetHeads.code)] = ''
    return cells
  })
  for (const text of plan.added) {
    const cells = heads.map((_, at) => (at === placeOf('text') ? decomposed(text) : ''))
    // Not between two rows that share a cell.
    rows.splice(plan.isMerged ? 2 + pick(rows.length - 1) : pick(rows.length + 1), 0, cells)
  }
  const columns = shuffled(
    heads.map((_, at) => at),
    pick,
  )
  const move = (cells: readonly string[]) => columns.map((at) => cells[at] ?? '')
  const above = grid.slice(0, headAt)
  const state = columnName(columns.indexOf(placeOf('state')))
  const first = headAt + 2
  const merges = plan.isMerged ? [`${state}${first}:${state}${first + 1}`] : []
  return makeSheetFile({ name: 'Sheet1', rows: [...above, move(heads), ...rows.map(move)], merges })
}

test('a workbook comes back with exactly what was written into it', async () => {
  test.setTimeout(RUNS_XLSX * 200 + 10_000)
  const start = performance.now()
  for (let run = 0; run < RUNS_XLSX; run++) {
    const seed = `xlsx seed ${run}`
    const pick = seededPick(run)
    const plan = planEdits(pick)
    const bytes = editWorkbook(plan, pick)
    const reading = await read(bytes, 'phieu.xlsx')
    expectExactly(reading, plan.fillings, plan.added, seed)
    const again = await read(bytes, 'phieu.xlsx', taken(reading))
    expect([seed, again.rows.flatMap(({ events }) => events)]).toEqual([seed, []])
  }
  console.log(
    `${RUNS_XLSX} workbooks, seeds 0–${RUNS_XLSX - 1}, ${((performance.now() - start) / 1000).toFixed(1)} s${NOTE}`,
  )
})

test('a Word file comes back with exactly what was written into it', async () => {
  test.setTimeout(RUNS_DOCX * 1000 + 10_000)
  const start = performance.now()
  const paper = await writeSheetDocx(sheetOf(known))
  for (let run = 0; run < RUNS_DOCX; run++) {
    const seed = `docx seed ${run}`
    const pick = seededPick(run + 50_000)
    const plan = planEdits(pick)
    const bytes = editWordTable(paper, {
      ...plan,
      rows: plan.order.map(({ entry }) => ({ text: entry.text, cells: plan.fillings.get(entry.id)?.cells ?? {} })),
      pick,
    })
    const reading = await read(bytes, 'phieu.docx')
    expectExactly(reading, plan.fillings, plan.added, seed)
    const again = await read(bytes, 'phieu.docx', taken(reading))
    expect([seed, again.rows.flatMap(({ events }) => events)]).toEqual([seed, []])
  }
  console.log(
    `${RUNS_DOCX} Word files, seeds 50000–${49_999 + RUNS_DOCX}, ${((performance.now() - start) / 1000).toFixed(1)} s${NOTE}`,
  )
})
