/** Something a paper for the press leaves out, and why; for the officer's eyes only, never part of a paper. */
export type LeftOut = {
  part:
    | 'speech'
    | 'directive'
    | 'figure'
    | 'assessment'
    | 'award'
    | 'photo'
    | 'vote'
    | 'attendee'
    | 'report'
    | 'release'
  text: string
  /** `repeatsMarked`: it says again, in whole or in part, what is marked. */
  reason: 'marked' | 'repeatsMarked' | 'internal'
}
