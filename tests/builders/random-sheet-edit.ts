import type { NewDirectiveEvent } from '#contract/directive-shapes.ts'
import { bareEvent } from '#domain/directive.ts'
import type { FilledColumn } from '#vietnamese/update-sheet-heads.ts'
import { TODAY, UNIT } from './filled-sheet.ts'

type Pick = (limit: number) => number
/** What a body writes into the cells of a directive, and the events that are then told; nothing else may be told. */
export type Filling = { cells: Partial<Record<FilledColumn, string>>; events: NewDirectiveEvent[] }

const made = (given: Partial<NewDirectiveEvent> & { type: NewDirectiveEvent['type'] }): NewDirectiveEvent => ({
  ...{ ...bareEvent, on: TODAY, by: UNIT },
  ...given,
})

const SAID = [
  'Đã lấy ý kiến các phòng',
  'Đang chờ số liệu của các xã; dự kiến xong sớm',
  'Đã họp 2 lần, ngày 5/10 và 12/10',
]
const HINDERED = ['Thiếu kinh phí', 'Chưa có hướng dẫn của cấp trên']
const two = (value: number): string => String(value).padStart(2, '0')

/** The same day as people write it. */
const SPELLINGS: readonly ((day: string) => string)[] = [
  (day) => day.split('-').reverse().join('/'),
  (day) => day.split('-').reverse().map(Number).join('/'),
  (day) => day.split('-').reverse().join('.'),
  (day) => day.split('-').reverse().map(Number).join('-'),
  (day) => `ngày ${Number(day.slice(8))} tháng ${Number(day.slice(5, 7))} năm ${day.slice(0, 4)}`,
  (day) => day,
]

/** A day and one of its spellings. */
function someDay(pick: Pick, month: string): { day: string; text: string } {
  const day = `2026-${month}-${two(1 + pick(20))}`
  return { day, text: (SPELLINGS[pick(SPELLINGS.length)] ?? String)(day) }
}

/** What somebody may fill in. */
export function randomFilling(pick: Pick, at: number): Filling {
  const text = `${SAID[pick(SAID.length)]} (${at})`
  const hindered = `${HINDERED[pick(HINDERED.length)]} ${at}`
  const paper = `${100 + at}/BC-SNV`
  switch (pick(7)) {
    case 0:
      return { cells: {}, events: [] }
    case 1:
      return { cells: { progress: text }, events: [made({ type: 'progress', text })] }
    case 2:
      return {
        cells: { state: 'Đang thực hiện', progress: `${10 + at} %`, obstacles: hindered },
        events: [
          made({ type: 'progress', percent: 10 + at }),
          made({ type: 'progress', text: `Vướng mắc: ${hindered}` }),
        ],
      }
    case 3: {
      const { day, text: written } = someDay(pick, '10')
      const on = day < '2026-10-05' ? '2026-10-06' : day
      const cells = {
        state: 'Đã hoàn thành',
        result: text,
        document: paper,
        doneOn: on === day ? written : '6/10/2026',
      }
      return { cells, events: [made({ type: 'completed', on, text, document: paper })] }
    }
    case 4: {
      const { day, text: written } = someDay(pick, '12')
      const newDeadline = { kind: 'date' as const, date: day, text: written }
      return {
        cells: { state: 'Xin gia hạn', askedUntil: written, obstacles: hindered },
        events: [
          made({ type: 'progress', text: `Vướng mắc: ${hindered}` }),
          made({ type: 'extensionAsked', newDeadline }),
        ],
      }
    }
    case 5:
      return {
        cells: { state: 'Chưa thực hiện' },
        events: [made({ type: 'note', text: 'Đơn vị báo chưa thực hiện' })],
      }
    default:
      return {
        cells: { state: 'hoan thanh', document: paper },
        events: [made({ type: 'completed', document: paper })],
      }
  }
}

/** Any order of a list. */
export function shuffled<One>(list: readonly One[], pick: Pick): One[] {
  const left = [...list]
  return list.flatMap(() => left.splice(pick(left.length), 1))
}

/** An event as it is compared: without who and what file, its days in figures. */
export const tellEvent = ({ type, on, text, document, percent, newDeadline }: NewDirectiveEvent): string =>
  JSON.stringify([
    type,
    on,
    text.normalize('NFC'),
    document,
    percent,
    newDeadline?.kind === 'date' ? newDeadline.date : null,
  ])
