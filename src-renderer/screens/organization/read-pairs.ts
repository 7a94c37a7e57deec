/** What people put between the two sides where they have no sheet. */
const ARROW = /\s*(?:→|⇒|=>|->|\t)\s*/u

/** Two columns of a sheet, or lines such as "heard → right"; lines with one side only are left out, as are headings. */
export function readPairs(text: string): { heard: string; right: string }[] {
  return text.split(/\r?\n/u).flatMap((line) => {
    const [heard = '', right = ''] = line.split(ARROW).map((cell) => cell.trim().normalize('NFC'))
    return heard === '' || right === '' ? [] : [{ heard, right }]
  })
}
