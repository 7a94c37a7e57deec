/** One change of a text: `[start, end)` of the old text became `size` letters. */
export type TextEdit = { start: number; end: number; size: number }

/** Where two texts differ, from the first letter to the last. */
export function findEdit(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return { start, end: before.length - tail, size: after.length - tail - start }
}

/** Passages after an edit; one that the edit touched is gone. */
export function movePassages<Passage extends { start: number; end: number }>(
  passages: readonly Passage[],
  edit: TextEdit,
): Passage[] {
  const by = edit.size - (edit.end - edit.start)
  return passages.flatMap((one) => {
    if (one.end <= edit.start) return [one]
    return one.start >= edit.end ? [{ ...one, start: one.start + by, end: one.end + by }] : []
  })
}

/** Single places after an edit; one inside what was replaced goes to its end. */
export function movePoints<Point extends { at: number }>(points: readonly Point[], edit: TextEdit): Point[] {
  const by = edit.size - (edit.end - edit.start)
  return points.map((one) => {
    if (one.at <= edit.start) return one
    return { ...one, at: one.at >= edit.end ? one.at + by : edit.start + edit.size }
  })
}
