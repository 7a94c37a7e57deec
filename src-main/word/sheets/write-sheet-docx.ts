import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { SheetEntry, UpdateSheet } from '#domain/update-sheet.ts'
import { type SheetColumn, sheetHeads } from '#vietnamese/update-sheet-heads.ts'
import { sheetStates, stateToChoose } from '#vietnamese/update-sheet-states.ts'
import { printCode, updateSheetWords as words } from '#vietnamese/update-sheet-words.ts'
import { fixBytes } from '../fix-bytes.ts'
import { pointsToTwips, toHalfPoints, toTwips } from '../to-units.ts'
import { makeCodeControl, makeListControl } from './make-control.ts'

/**
 * A working sheet, not an official paper (documents.md §8): no national header and no place for a stamp, but the page, the
 * type and the upright hand of one. It lies across, for it has twelve columns; A4 with narrow edges leaves 273 mm.
 */
const PAGE = { width: 210, height: 297 }
const MARGIN = { top: 15, bottom: 12, left: 14, right: 10 }
const FONT = 'Times New Roman'
const SIZE = 10
const LANGUAGE = 'vi-VN'

/** Columns as they are printed, in millimetres; code and number share one, deadline and standing another. */
const WIDTHS: readonly (readonly [Exclude<SheetColumn, 'code' | 'standing'>, number])[] = [
  ['number', 19],
  ['text', 56],
  ['given', 30],
  ['deadline', 24],
  ['state', 22],
  ['progress', 29],
  ['result', 22],
  ['document', 17],
  ['doneOn', 18],
  ['obstacles', 19],
  ['askedUntil', 17],
]

/** The sheet of one body as the bytes of a .docx; the same sheet gives the same bytes. */
export async function writeSheetDocx(sheet: UpdateSheet): Promise<Uint8Array> {
  const title = `${words.title} - ${sheet.unit}`
  const document = new Document({
    title,
    creator: '',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
            size: toHalfPoints(SIZE),
            language: { value: LANGUAGE, eastAsia: LANGUAGE, bidirectional: 'ar-SA' },
          },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [makeSection(sheet)],
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
  const changedAt = `${sheet.madeOn}T00:00:00Z`
  return fixBytes(bytes, { properties: { title, author: '', language: LANGUAGE, changedAt }, annexes: [] })
}

function makeSection(sheet: UpdateSheet): ISectionOptions {
  const day = sheet.madeOn.split('-').reverse().join('/')
  const line = (text: string, look: { isBold?: boolean; isCentred?: boolean; isItalic?: boolean } = {}) =>
    new Paragraph({
      spacing: { after: pointsToTwips(3) },
      alignment: look.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
      children: [
        new TextRun({
          text,
          size: toHalfPoints(look.isCentred ? 13 : 11),
          ...(look.isBold ? { bold: true } : {}),
          ...(look.isItalic ? { italics: true } : {}),
        }),
      ],
    })
  return {
    properties: {
      page: {
        size: {
          width: toTwips(PAGE.width),
          height: toTwips(PAGE.height),
          orientation: PageOrientation.LANDSCAPE,
        },
        margin: {
          top: toTwips(MARGIN.top),
          bottom: toTwips(MARGIN.bottom),
          left: toTwips(MARGIN.left),
          right: toTwips(MARGIN.right),
          header: toTwips(8),
          footer: toTwips(6),
        },
      },
    },
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: [
      line(words.title, { isBold: true, isCentred: true }),
      line(words.unit(sheet.unit), { isBold: true }),
      line(words.made(day, sheet.entries.length)),
      line(words.hint, { isItalic: true }),
      line(`${words.updatedOn} `),
      line(`${words.filledBy} `),
      makeTable(sheet),
    ],
  }
}

const pageNumber = (): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT] })] })

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const widths = WIDTHS.map(([, width]) => toTwips(width))

function makeTable({ entries }: UpdateSheet): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    margins: { left: toTwips(1.2), right: toTwips(1.2), top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [makeHead(), ...entries.map(makeRow)],
  })
}

const makeHead = (): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: WIDTHS.map(([column], at) =>
      makeCell(at, [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: sheetHeads[column], bold: true })],
        }),
      ]),
    ),
  })

function makeRow(entry: SheetEntry, place: number): TableRow {
  const controlId = CONTROL_IDS + place * 2
  const contents: Partial<Record<SheetColumn, Paragraph[]>> = {
    number: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(entry.number)] }),
      new Paragraph({ children: [makeCodeControl(entry.code, printCode(entry.code), controlId) as ParagraphChild] }),
    ],
    text: [plain(entry.text)],
    given: [plain(entry.given)],
    deadline: [plain(entry.deadline), ...(entry.standing === '' ? [] : [small(entry.standing)])],
    state: [
      new Paragraph({
        children: [
          makeListControl(
            { id: controlId + 1, alias: words.stateList, tag: 'thuky-tinh-trang' },
            Object.values(sheetStates),
            stateToChoose,
          ) as ParagraphChild,
        ],
      }),
    ],
  }
  return new TableRow({
    cantSplit: true,
    children: WIDTHS.map(([column], at) => makeCell(at, contents[column] ?? [plain('')])),
  })
}

/** Numbers of controls and bookmarks count on from here, so that the same sheet has the same ones. */
const CONTROL_IDS = 1000

const plain = (text: string): Paragraph => new Paragraph({ children: text === '' ? [] : [new TextRun(text)] })
const small = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `(${text})`, size: toHalfPoints(SIZE - 1.5), italics: true })] })

const makeCell = (at: number, children: Paragraph[]): TableCell =>
  new TableCell({
    children,
    verticalAlign: VerticalAlign.TOP,
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
  })
