import names from '../../resources/dictionaries/surnames.json' with { type: 'json' }

const doubtful = new Set([...names.doubtful, ...names.notSurnames])

/** Family names, the common ones first, then those of the ethnic minorities. A dictionary: evidence, never proof. */
export const surnames: readonly string[] = [
  ...new Set([...names.common, ...names.ethnic.flatMap((one) => one.surnames)]),
].filter((one) => !doubtful.has(one))

/**
 * Family names that are far more often the first word of a title, a body or a place: they count only where a title or a
 * form of address stands right before or a post right after.
 */
export const doubtfulSurnames: readonly string[] = names.doubtful
