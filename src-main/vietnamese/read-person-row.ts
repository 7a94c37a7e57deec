import type { ColumnName } from './column-heads.ts'
import { looksLikeName, readRole, splitHonorific } from './people-words.ts'
import { isMark, type PresenceWord, readPresence, readPresenceHead } from './presence-words.ts'
import { splitPosts } from './split-posts.ts'

export type PersonColumn = { meaning: ColumnName; heading: string }
export type PersonRole = NonNullable<ReturnType<typeof readRole>>

/** Somebody as a row of a list tells it; `null` where the list does not say. */
export type ReadPerson = {
  fullName: string
  honorific: string
  posts: string[]
  organization: string
  role: PersonRole | null
  presence: PresenceWord | null
  substituteFor: string
  reason: string
  phone: string
  seat: string
  note: string
}

/** What was made of a row beyond copying it, for a person to look at. */
export type RowRemark = 'splitName' | 'addedZero' | 'noReason' | 'blankPresence' | 'unclearPresence' | 'unclearRole'
export type ReadRow = { person: ReadPerson; remarks: RowRemark[] }

const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/u

/** A row of a list with what its columns hold, as a person. Without a name `fullName` is empty. */
export function readPersonRow(cells: readonly string[], columns: readonly PersonColumn[]): ReadRow {
  const said = columns.flatMap((column, at) => {
    const text = (cells[at] ?? '').trim()
    return text === '' || ERROR_VALUE.test(text) ? [] : [{ ...column, text }]
  })
  const all = (meaning: ColumnName) => said.filter((one) => one.meaning === meaning).map(({ text }) => text)
  const written = oneLine(
    all('fullName')[0] ?? [...all('familyName'), ...all('givenName')].join(' '),
    all('fullName')[0],
  )
  const { name, post, aside } = splitName(written)
  const { honorific, name: fullName } = splitHonorific(name)
  const phone = readPhones(all('phone'))
  const attendance = readAttendance(said.filter((one) => one.meaning === 'presence'))
  const roleText = all('role')[0] ?? ''
  const role = roleText === '' ? null : readRole(roleText)
  const remarks: RowRemark[] = [...attendance.remarks]
  if (post !== '' || aside !== '') remarks.push('splitName')
  if (phone.isCompleted) remarks.push('addedZero')
  if (roleText !== '' && role === null) remarks.push('unclearRole')
  // A blank where others have a mark may be somebody who did not come.
  if (attendance.presence === null && columns.some(asksForMark)) remarks.push('blankPresence')
  const notes = [...all('note'), aside, ...attendance.notes, role === null ? roleText : '']
  return {
    person: {
      fullName,
      honorific: readHonorific(all('honorific')[0] ?? '') || honorific,
      posts: [...all('post').flatMap(splitPosts), ...splitPosts(post)],
      organization: all('organization')
        .map((one) => oneLine(one))
        .join(', '),
      role,
      presence: attendance.presence,
      substituteFor: attendance.substituteFor,
      reason: attendance.reason,
      phone: phone.text,
      seat: all('seat').join(', '),
      note: notes
        .filter((one) => one !== '')
        .map((one) => oneLine(one))
        .join('; '),
    },
    remarks,
  }
}

const asksForMark = ({ meaning, heading }: PersonColumn): boolean =>
  meaning === 'presence' && readPresenceHead(heading) === 'present'

/** A form of address in a cell of its own is written as before a name. */
const readHonorific = (text: string): string => (text === '' ? '' : splitHonorific(`${text} A`).honorific || text)

/** Line breaks inside a name part it from a post; elsewhere they are only the width of the column. */
const oneLine = (text: string, withBreaks?: string): string =>
  withBreaks === undefined ? text.replace(/\s+/gu, ' ').trim() : text.trim()

/** "1. Đ/c Trần Văn An (nữ) - Giám đốc Sở Y tế" → name, post, what stands in brackets. */
function splitName(written: string): { name: string; post: string; aside: string } {
  const bare = written.replace(/^\s*(?:\d{1,3}[.)]|[-+•*])\s*/u, '')
  const cut = /\s*(?:[,;:\n]|\s[-–—])\s+|\n/u.exec(bare)
  const isParted = cut !== null && looksLikeName(withoutBrackets(bare.slice(0, cut.index)))
  const name = isParted ? bare.slice(0, cut.index) : bare
  const post = isParted ? bare.slice(cut.index + cut[0].length) : ''
  const aside = /\(([^()]*)\)\s*$/u.exec(name)?.[1]?.trim() ?? ''
  const plain = withoutBrackets(name)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:.]+$/u, '')
    .trim()
  return { name: plain === '' ? name.trim() : plain, post: post.trim(), aside: plain === '' ? '' : aside }
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)\s*$/u, '')

/** A sheet that takes a telephone for a number loses its first zero. */
function readPhones(texts: readonly string[]): { text: string; isCompleted: boolean } {
  let isCompleted = false
  const phones = texts.map((text) => {
    if (!/^[2-9]\d{8}$/u.test(text)) return oneLine(text)
    isCompleted = true
    return `0${text}`
  })
  return { text: phones.join(', '), isCompleted }
}

type Attendance = Pick<ReadPerson, 'presence' | 'substituteFor' | 'reason'> & { notes: string[]; remarks: RowRemark[] }

/** Several columns may tell of it together: a mark under "Vắng", the words under "Lý do". */
function readAttendance(cells: readonly { heading: string; text: string }[]): Attendance {
  const found: Attendance = { presence: null, substituteFor: '', reason: '', notes: [], remarks: [] }
  let isAbsent = false
  for (const { heading, text } of cells) {
    const head = readPresenceHead(heading)
    const { presence, rest } = readPresence(text)
    if (head === 'reason') found.reason = text
    else if (head === 'substitute' && presence === null) found.notes.push(`${heading}: ${text}`)
    else if (presence === null) {
      found.notes.push(text)
      found.remarks.push('unclearPresence')
    } else if (isMark(text)) {
      if (head === 'absent') isAbsent = true
      else found.presence = head === 'excused' || head === 'unexcused' || head === 'substitute' ? head : 'present'
    } else if (presence === 'absent') {
      // "0" under "Vắng" is somebody who came.
      if (head === 'present' || head === 'state' || rest !== '' || /\p{L}{3}/u.test(text)) isAbsent = true
      found.reason ||= rest
    } else {
      found.presence = presence
      if (presence === 'substitute') found.substituteFor = rest
      else found.reason ||= rest
    }
  }
  if (!isAbsent || found.presence === 'excused' || found.presence === 'unexcused') return found
  const presence = found.reason === '' ? 'unexcused' : 'excused'
  return { ...found, presence, remarks: presence === 'unexcused' ? [...found.remarks, 'noReason'] : found.remarks }
}
