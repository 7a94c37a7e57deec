import { type ColumnName, isPrivateHead, nameColumn } from '#vietnamese/column-heads.ts'
import { looksLikeName, readRole, splitHonorific, startsWithBody, startsWithPost } from '#vietnamese/people-words.ts'
import { readPresence } from '#vietnamese/presence-words.ts'

/** The shape of `ColumnGuess` in the contract. */
export type ColumnGuess = { meaning: ColumnName; isSure: boolean; heading: string }

/** Cells looked at in a column. */
const SAMPLE = 300
const MOST = 0.6
const HALF = 0.5
/** Without a head, and without a better column, this share of names makes a column that of the people. */
const SOME = 0.3

const ONCE: ReadonlySet<ColumnName> = new Set([
  'ordinal',
  'honorific',
  'fullName',
  'familyName',
  'givenName',
  'role',
  'seat',
])

type Cells = readonly string[]
type Guess = ColumnGuess & { cells: Cells }

/** What each column holds: by its head, and failing that by what stands in it. `headings`: from above to below. */
export function guessColumns(headings: readonly (readonly string[])[], rows: readonly Cells[]): ColumnGuess[] {
  const guesses = headings.map((texts, column): Guess => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    return { ...guessOne(texts, cells.slice(0, SAMPLE)), cells }
  })
  joinHalves(guesses)
  findPeople(guesses)
  keepOnce(guesses)
  return guesses.map(({ meaning, isSure, heading }) => ({ meaning, isSure, heading }))
}

function guessOne(texts: readonly string[], cells: Cells): ColumnGuess {
  const heading = texts.join(' ')
  const named = nameColumn(texts.at(-1) ?? '') ?? nameColumn(heading) ?? nameColumn(texts[0] ?? '')
  if (named !== null) return { meaning: named, isSure: !isOtherwise(named, cells), heading }
  if (texts.some(isPrivateHead)) return { meaning: 'ignored', isSure: false, heading }
  return { meaning: guessContent(cells) ?? 'note', isSure: false, heading }
}

const share = (cells: Cells, test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length

const isPhone = (cell: string): boolean =>
  /^[+\d(][\d .()/-]{7,30}$/u.test(cell) && /^(?:84|0)?\d{8,10}/u.test(cell.replace(/\D/gu, ''))

const isFigure = (cell: string): boolean => /^\d{1,5}\.?$/u.test(cell)
const isAddressOnly = (cell: string): boolean => splitHonorific(`${cell} A`).honorific !== ''

/** The head says one thing and the cells another: a person must look. */
function isOtherwise(named: ColumnName, cells: Cells): boolean {
  const names = share(cells, looksLikeName)
  if (named === 'fullName') return cells.length > 0 && names < SOME
  if (named === 'phone') return cells.length > 0 && share(cells, isPhone) < SOME
  if (named === 'ordinal') return cells.length > 0 && share(cells, (cell) => cell.length < 6) < HALF
  return (named === 'honorific' || named === 'role' || named === 'organization') && names > MOST
}

function guessContent(cells: Cells): ColumnName | null {
  if (cells.length === 0) return 'ignored'
  if (share(cells, isFigure) > MOST && isCounting(cells)) return 'ordinal'
  if (share(cells, isPhone) > MOST) return 'phone'
  if (share(cells, looksLikeName) > MOST) return 'fullName'
  if (share(cells, isAddressOnly) > MOST) return 'honorific'
  if (share(cells, startsWithPost) > HALF) return 'post'
  if (share(cells, startsWithBody) > HALF) return 'organization'
  if (share(cells, (cell) => !isFigure(cell) && readPresence(cell).presence !== null) > MOST) return 'presence'
  return share(cells, (cell) => readRole(cell) !== null) > MOST ? 'role' : null
}

function isCounting(cells: Cells): boolean {
  const numbers = cells.filter(isFigure).map(Number.parseFloat)
  const steps = numbers.slice(1).filter((number, at) => number === (numbers[at] ?? 0) + 1 || number === 1)
  return numbers.length > 0 && steps.length >= (numbers.length - 1) * MOST
}

/** "Họ và tên" over two columns: family and middle names, then the given name. */
function joinHalves(guesses: Guess[]): void {
  for (const [at, guess] of guesses.entries()) {
    const next = guesses[at + 1]
    if (guess.meaning !== 'fullName' || !next) continue
    const isSameHead = next.heading === guess.heading && next.heading !== ''
    const isHalf = isSameHead || (next.heading === '' && share(guess.cells, looksLikeName) < SOME + HALF)
    if (!isHalf || share(next.cells, isOneName) < MOST || next.cells.length === 0) continue
    guess.meaning = 'familyName'
    next.meaning = 'givenName'
    next.isSure = isSameHead
    guess.isSure = isSameHead || guess.isSure
  }
  const hasFamily = guesses.some(({ meaning }) => meaning === 'familyName')
  for (const guess of guesses) {
    // A lone "Tên" is the whole name.
    if (guess.meaning === 'givenName' && !hasFamily) guess.meaning = 'fullName'
  }
}

const isOneName = (cell: string): boolean => /^\p{Lu}[\p{L}\p{M}'’]*$/u.test(cell)

/** Without a column of names the one that holds most of them is taken, to be looked at. */
function findPeople(guesses: Guess[]): void {
  if (guesses.some(({ meaning }) => meaning === 'fullName' || meaning === 'familyName')) return
  const scored = guesses.map((guess) => share(guess.cells, startsWithPerson))
  const best = Math.max(0, ...scored)
  const people = guesses[scored.indexOf(best)]
  if (best < SOME || !people) return
  people.meaning = 'fullName'
  people.isSure = false
}

/** "Đ/c Trần Văn An, Chủ tịch UBND tỉnh" also opens with a person. */
const startsWithPerson = (cell: string): boolean => looksLikeName((cell.split(/[,;\n(]| [-–] /u)[0] ?? '').trim())

/** Of two columns that say the same, the sure one and then the first is taken. */
function keepOnce(guesses: Guess[]): void {
  for (const meaning of ONCE) {
    const same = guesses.filter((guess) => guess.meaning === meaning)
    const kept = same.find(({ isSure }) => isSure) ?? same[0]
    for (const guess of same) {
      if (guess === kept) continue
      guess.meaning = meaning === 'ordinal' ? 'ignored' : 'note'
      guess.isSure = false
    }
  }
}
