import { nameColumn } from '#vietnamese/column-heads.ts'

export type PastedPerson = { fullName: string; posts: string[]; organization: string }

/**
 * People from pasted lines, one a line. Cells of a sheet come with tabs: name, posts, unit. In running text only the
 * first comma or dash parts the name from the post, since names of bodies hold commas themselves.
 */
export function readPeople(text: string): PastedPerson[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:\d+[.)]|[-+•*])\s+/, '').trim())
    .filter((line) => line !== '')
    .map(readPerson)
}

function readPerson(line: string): PastedPerson {
  const cells = line.includes('\t') ? line.split('\t') : splitOnce(line)
  const [fullName = '', posts = '', organization = ''] = cells.map((cell) => cell.trim())
  return { fullName, posts: readPosts(posts), organization }
}

const splitOnce = (line: string): string[] => {
  const found = /\s*(?:,|\s[-–—])\s+/.exec(line)
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
