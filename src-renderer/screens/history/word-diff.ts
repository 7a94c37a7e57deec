export type DiffPiece = { kind: 'same' | 'removed' | 'added'; text: string }

/** Beyond so many pairs of pieces the middle is shown as replaced whole: comparing them would hold up the page. */
const LARGEST_TABLE = 4_000_000

/** Words and the blanks between them, each for itself: a word added at the end leaves the one before it as it was. */
const tokensOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? []

/** What became of the words of `before` in `after`, in reading order; a removal stands before what replaces it. */
export function diffWords(before: string, after: string): DiffPiece[] {
  const [one, other] = [tokensOf(before), tokensOf(after)]
  let head = 0
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const middle = diffMiddle(one.slice(head, one.length - tail), other.slice(head, other.length - tail))
  const pieces: DiffPiece[] = [
    { kind: 'same', text: one.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: tail === 0 ? '' : one.slice(-tail).join('') },
  ]
  return joinPieces(pieces)
}

function diffMiddle(one: string[], other: string[]): DiffPiece[] {
  if (one.length * other.length > LARGEST_TABLE) {
    return [
      { kind: 'removed', text: one.join('') },
      { kind: 'added', text: other.join('') },
    ]
  }
  const lengths = commonLengths(one, other)
  const width = other.length + 1
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  const pieces: DiffPiece[] = []
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      pieces.push({ kind: 'same', text: one[i] ?? '' })
      i += 1
      j += 1
    } else if (i < one.length && (j === other.length || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'removed', text: one[i] ?? '' })
      i += 1
    } else {
      pieces.push({ kind: 'added', text: other[j] ?? '' })
      j += 1
    }
  }
  return pieces
}

/** For each pair of places, how many words the rests have in common (the classic table, from the end). */
function commonLengths(one: string[], other: string[]): Uint32Array {
  const width = other.length + 1
  const lengths = new Uint32Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0]
      const diagonal = (lengths[(i + 1) * width + j + 1] ?? 0) + 1
      lengths[i * width + j] = one[i] === other[j] ? diagonal : Math.max(down, right)
    }
  }
  return lengths
}

/**
 * Neighbours of one kind become one piece; between two unchanged pieces all removals stand before all additions, and a
 * blank alone between two replaced words belongs to them.
 */
function joinPieces(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = []
  let [removed, added, blank] = ['', '', '']
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
    keep(blank)
    blank = ''
  }
  const keep = (text: string) => {
    const last = joined.at(-1)
    if (text !== '' && last?.kind === 'same') last.text += text
    else if (text !== '') joined.push({ kind: 'same', text })
  }
  for (const { kind, text } of pieces.filter((piece) => piece.text !== '')) {
    if (kind === 'same') {
      const isBlank = text.trim() === '' && removed !== '' && added !== '' && blank === ''
      if (isBlank) blank = text
      else {
        flush()
        keep(text)
      }
      continue
    }
    removed += blank
    added += blank
    blank = ''
    if (kind === 'removed') removed += text
    else added += text
  }
  flush()
  return joined
}

/** Long unchanged stretches shortened to `words` words beside each change. */
export function shortenSame(pieces: readonly DiffPiece[], words: number): DiffPiece[] {
  return pieces.map((piece, at) => {
    if (piece.kind !== 'same') return piece
    const all = piece.text.match(/\s*\S+\s*/g) ?? []
    const isFirst = at === 0
    const isLast = at === pieces.length - 1
    const kept = (isFirst || isLast ? 1 : 2) * words
    if (all.length <= kept + words) return piece
    const start = isFirst ? '' : all.slice(0, words).join('').trimEnd()
    const end = isLast ? '' : all.slice(-words).join('')
    return { kind: 'same', text: [start, ' … ', end].join('') }
  })
}
