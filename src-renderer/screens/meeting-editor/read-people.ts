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
