import { reviewCopyWords as words } from '#documents/wording/review-words.ts'

const BOX = /[□☐▢◻❏❑]/u
const TICK = /[☒☑✓✔✗✘×√■●⊠xXvV+]/u

/** The boxes that somebody has ticked in a line of boxes; `null` for any other line. */
export function readCopyTicks(line: string): string[] | null {
  const places = words.boxes.map((label) => ({ label, at: line.indexOf(label) })).filter(({ at }) => at >= 0)
  const between = line.replaceAll(/[□☐▢◻❏❑☒☑✓✔✗✘×√■●⊠xXvV+[\](){}\s.,;:/–-]/gu, '')
  const rest = words.boxes.reduce((text, label) => text.replace(label.replace(/\s/gu, ''), ''), between)
  // A line of boxes has nothing else in it; a sentence that names one of them is a sentence.
  if (places.length === 0 || rest !== '' || (places.length === 1 && !BOX.test(line) && !TICK.test(line))) return null
  const ordered = places.toSorted((a, b) => a.at - b.at)
  const ticked = new Set<string>()
  for (const [turn, { label, at }] of ordered.entries()) {
    const last = ordered[turn - 1]
    const gap = line.slice(last ? last.at + last.label.length : 0, at)
    const [behind, before] = cutAtBox(gap)
    if (last && TICK.test(behind)) ticked.add(last.label)
    if (TICK.test(before)) ticked.add(label)
  }
  const end = ordered.at(-1)
  if (end && TICK.test(line.slice(end.at + end.label.length))) ticked.add(end.label)
  return words.boxes.filter((label) => ticked.has(label))
}

/** What stands before a box belongs to the word before it; where the box was written over, all of it to the next one. */
function cutAtBox(gap: string): [string, string] {
  const at = gap.search(BOX)
  return at < 0 ? ['', gap] : [gap.slice(0, at), gap.slice(at)]
}
