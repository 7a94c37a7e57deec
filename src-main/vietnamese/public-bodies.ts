import bodyWords from '../../resources/dictionaries/bodies.json' with { type: 'json' }

/** A body of state, Party or front: `from`, `to`: the first and last day of the name, where the reform of 2025 or an earlier one set it. */
export type PublicBody = {
  name: string
  short?: string
  aliases?: readonly string[]
  from?: string
  to?: string
  /** The body that took its tasks over. */
  mergedInto?: string
}

export const publicBodies: readonly PublicBody[] = bodyWords.bodies.flatMap(({ bodies }): PublicBody[] => bodies)
