import { partKeys, partPatterns } from '#documents/wording/conformance-keys.ts'
import { fold } from '#vietnamese/fold.ts'
import type { Closing, Signatory } from './paper.ts'
import { isUpper, type Piece } from './piece.ts'

const LONGEST_NAME = 60
/** Lines from the end in which a paper closes. */
const CLOSING_LINES = 60
/** A closing made without table or tabs holds no more lines than this below the body. */
const LOOSE_LINES = 16
const BLANK = /^[.…]+$/u

/** Boxes 7a to 9b: recipients and signatures. `lines` are those of the paper without its annexes; gives where it begins. */
export function findClosing(lines: readonly Piece[]): { closing: Closing; begins: number } {
  const from = Math.max(0, lines.length - CLOSING_LINES)
  const label = findLastIndex(lines, (one) => isRecipientsLabel(one))
  const table = findSignatureTable(lines, from, label)
  const signed = table === null ? looseLines(lines, label) : lines.filter((one) => one.paragraph.cell?.table === table)
  const signatories = (['left', 'whole', 'right'] as const)
    .map((side) =>
      readSignatory(
        signed.filter((one) => one.side === side && !isRecipient(one, lines, label)),
        side,
      ),
    )
    .filter((one) => one !== null)
  const firstSigned = signed[0] ? lines.indexOf(signed[0]) : lines.length
  const begins = Math.min(label < 0 ? lines.length : label, signatories.length > 0 ? firstSigned : lines.length)
  const { recipients, draftMark } = listRecipients(lines, label)
  return {
    begins,
    closing: {
      recipientsLabel: lines[label] ?? null,
      recipients,
      draftMark,
      signatories,
      isRecipientsBelow: label > firstSigned && lines[label]?.paragraph.cell?.table !== table,
    },
  }
}

const isRecipientsLabel = (one: Piece): boolean =>
  one.key === partKeys.recipients || (one.key.startsWith(`${partKeys.recipients} `) && one.text.length < 200)

/** The last grid that only places things and holds the recipients or lines of office. */
function findSignatureTable(lines: readonly Piece[], from: number, label: number): number | null {
  const own = lines[label]?.paragraph.cell
  if (own && !own.hasFrame && own.columns > 1) return own.table
  const found = lines
    .slice(from)
    .findLast(
      (one) =>
        one.side !== 'whole' &&
        one.paragraph.cell &&
        !one.paragraph.cell.hasFrame &&
        (isPost(one) || BLANK.test(one.text)),
    )
  return found?.paragraph.cell?.table ?? null
}

const isPost = (one: Piece): boolean =>
  isUpper(one.text) === true && partPatterns.post.test(fold(one.text)) && one.text.length < 120

/** Where nothing places them: lines of office in capitals, and the name below, at the end of the paper. */
function looseLines(lines: readonly Piece[], label: number): Piece[] {
  const from = Math.max(0, (label < 0 ? lines.length : label) - LOOSE_LINES)
  const first = lines.findIndex((one, at) => at >= from && isPost(one) && !one.paragraph.cell)
  return first < 0 ? [] : lines.slice(first).filter((one) => !one.paragraph.cell?.hasFrame)
}

function isRecipient(one: Piece, lines: readonly Piece[], label: number): boolean {
  const at = lines.indexOf(one)
  if (label < 0 || at < label) return false
  const box = lines[label]?.paragraph.cell
  if (at === label) return true
  if (box) return one.paragraph.cell?.table === box.table && one.paragraph.cell.column === box.column
  return /^[-–+]/u.test(one.text) || isDraftMark(one)
}

function readSignatory(lines: readonly Piece[], side: Piece['side']): Signatory | null {
  const written = lines.filter((one) => one.text !== '')
  const isOffice = (one: Piece) => isUpper(one.text) === true || partPatterns.authority.test(fold(one.text))
  const dots = written.filter((one) => BLANK.test(one.text))
  // Dots stand for an office, a name or both that are not known yet.
  const posts = written.filter((one) => isOffice(one) || (dots.includes(one) && one !== written.at(-1)))
  const name = written.findLast((one) => !posts.includes(one) && isName(one)) ?? null
  const known = posts.length > 0 ? posts : written.filter((one) => one !== name && partPatterns.post.test(one.key))
  // A name in capitals is a fault, not an office: the last line of several, without a word of office.
  const shouted = name === null ? known.at(-1) : undefined
  if (shouted && known.length > 1 && !partPatterns.post.test(fold(shouted.text))) {
    return { posts: known.slice(0, -1), name: shouted, side }
  }
  return known.length === 0 ? null : { posts: known, name, side }
}

const isName = ({ text }: Piece): boolean =>
  text.length < LONGEST_NAME && !/[:;()]/u.test(text) && (/\p{L}/u.test(text) || /^[….]+$/u.test(text))

const isDraftMark = (one: Piece): boolean => partPatterns.draftMark.test(fold(one.text)) && /\d/u.test(one.text)

function listRecipients(lines: readonly Piece[], label: number): Pick<Closing, 'recipients' | 'draftMark'> {
  const first = lines[label]
  if (!first) return { recipients: [], draftMark: null }
  const box = first.paragraph.cell
  const below = lines.slice(label + 1).filter((one) => one.text !== '')
  const own = below.filter((one) =>
    box
      ? one.paragraph.cell?.table === box.table && one.paragraph.cell.column === box.column
      : one.side !== 'right' && !one.paragraph.cell,
  )
  const isList = (one: Piece) => /^[-–—+•]/u.test(one.text) || one.key.startsWith(`${partKeys.archive} `)
  const recipients = own.filter((one) => isList(one))
  const draftMark = own.find((one) => !isList(one) && isDraftMark(one)) ?? null
  // A long entry may go on in a second line of its own.
  return { recipients, draftMark }
}

function findLastIndex<T>(list: readonly T[], test: (one: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at--) if (test(list[at] as T)) return at
  return -1
}
