import { MarkType, type Paragraph } from '#domain/speech.ts'

/** Runs of text over which the same marks hold. */
export function runsOf({ text, marks }: Paragraph): { text: string; marks: MarkType[] }[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length)
  const edges = [0, text.length, ...marks.flatMap((mark) => [inside(mark.start), inside(mark.end)])]
  const cuts = [...new Set(edges)].sort((one, other) => one - other)
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0
    const held = marks.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.type)
    return { text: text.slice(start, end), marks: MarkType.options.filter((type) => held.includes(type)) }
  })
}
