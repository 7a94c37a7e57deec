import { AppError } from '#domain/errors.ts'

/** More than so many at once, or more than so much of all there is, is not deleted without asking again. */
const MOST_AT_ONCE = 20
const MOST_OF_ALL = 0.2
/** Titles named in the refusal; the list itself shows them all. */
const TITLES_NAMED = 20

/** Refuses with `MASS_DELETION`. */
export function refuseMassDeletion(titles: readonly string[], meetingCount: number): void {
  if (titles.length <= MOST_AT_ONCE && titles.length <= meetingCount * MOST_OF_ALL) return
  const named = titles.slice(0, TITLES_NAMED).join('; ')
  throw new AppError('MASS_DELETION', {
    count: titles.length,
    titles: titles.length > TITLES_NAMED ? `${named}; …` : named,
  })
}
