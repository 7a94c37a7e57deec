/** Why a file cannot be read as a Word file; the words are in `domain/errors.ts` under the same names. */
export type WordProblem =
  | 'notAZip'
  | 'notAWord'
  | 'badXml'
  | 'tooBig'
  | 'badName'
  | 'encrypted'
  | 'oldWord'
  | 'hasMacros'

/** Not a refusal yet: the caller knows the file's name and makes one of it. */
export class WordUnreadable extends Error {
  readonly problem: WordProblem

  constructor(problem: WordProblem) {
    super(problem)
    this.name = 'WordUnreadable'
    this.problem = problem
  }
}
