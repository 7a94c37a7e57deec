import type { KnownPerson } from './people-book.ts'

/** Who directs at this point of the text and whom; what follows inherits it. */
export type Run = {
  issuer: KnownPerson | null
  /** Name printed where the issuer is a body. */
  issuerBody: string
  verb: string
  assignee: string
  assigneeAsSpoken: string
  purpose: string
  isOpen: boolean
  /** Bodies named by the items of a list so far. */
  listed: Set<string>
}
