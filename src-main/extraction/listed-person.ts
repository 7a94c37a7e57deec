/** Somebody of the user's own directory. */
export type ListedPerson = { name: string; posts: readonly string[] }
