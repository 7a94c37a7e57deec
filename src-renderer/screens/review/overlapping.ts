import type { Proposal } from '#domain/proposal.ts'

/** All proposals whose passages touch the one that is looked at, itself included, in the order of the source. */
export function overlappingWith(proposals: readonly Proposal[], current: Proposal | undefined): Proposal[] {
  if (!current) return []
  const { sourceId, start, end } = current.source
  return proposals
    .filter(({ source }) => source.sourceId === sourceId && source.start < end && start < source.end)
    .toSorted((a, b) => a.source.start - b.source.start || b.source.end - a.source.end)
}

/** The next of them, from the last to the first again. */
export function nextOverlapping(proposals: readonly Proposal[], current: Proposal | undefined): Proposal | undefined {
  const here = overlappingWith(proposals, current)
  return here[(here.findIndex((one) => one.id === current?.id) + 1) % here.length]
}
