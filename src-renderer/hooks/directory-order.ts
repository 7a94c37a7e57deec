let last: Promise<unknown> = Promise.resolve()

/**
 * Calls that change the directory go out one behind the other, in the order in which they were asked for: an entry that
 * is still on its way into the store must not arrive after what has been typed into it since, and write over it.
 */
export function inDirectoryOrder<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  const answer = last.then(call, call)
  last = answer.catch(() => undefined)
  return answer
}
