import { nameColumn } from '#vietnamese/column-heads.ts'
import { readRole, splitHonorific } from '#vietnamese/people-words.ts'

export type PastedPerson = {
  fullName: string
  honorific: string
  posts: string[]
  organization: string
  role?: NonNullable<ReturnType<typeof readRole>>
}

/**
 * People from pasted lines, one a line. Cells of a sheet come with tabs: name, posts, unit. In running text only the
 * first comma, semicolon or dash parts the name from the post, since names of bodies hold commas themselves. A role at
 * the end in brackets, `(thư ký)`, is the person's role; any other remark there stays where it was written.
 */
export function readPeople(text: string): PastedPerson[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:\d+[.)]|[-+•*])\s+/, '').trim())
    .filter((line) => line !== '')
    .map(readPerson)
}

function readPerson(line: string): PastedPerson {
  const [words, role] = splitRole(line)
  const cells = words.includes('\t') ? words.split('\t') : splitOnce(words)
  const [written = '', posts = '', organization = ''] = cells.map((cell) => cell.trim())
  const { honorific, name: fullName } = splitHonorific(written)
  return { fullName, honorific, posts: readPosts(posts), organization, ...(role && { role }) }
}

function splitRole(line: string): [string, ReturnType<typeof readRole>] {
  const found = /\s*\(([^()]+)\)\s*$/u.exec(line)
  const role = found?.[1] === undefined ? null : readRole(found[1])
  return found && role !== null ? [line.slice(0, found.index), role] : [line, null]
}

const splitOnce = (line: string): string[] => {
  const found = /\s*(?:[,;]|\s[-–—])\s+/.exec(line)
  return found ? [line.slice(0, found.index), line.slice(found.index + found[0].length)] : [line]
}

const readPosts = (text: string): string[] =>
  text
    .split(';')
    .map((post) => post.trim())
    .filter((post) => post !== '')

/**
 * Cells of a sheet that are more than name, post and unit: with a head, numbers in front or further columns. Those are
 * looked at before they come in.
 */
export function isWholeTable(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const rows = lines.map((line) => line.split('\t'))
  const [first = []] = rows
  if (rows.length < 2 || !text.includes('\t')) return false
  const hasHead = first.filter((cell) => nameColumn(cell) !== null).length > 1
  return hasHead || rows.some((cells) => cells.length > 3 || /^\s*\d*\s*$/.test(cells[0] ?? ''))
}
