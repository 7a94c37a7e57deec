import type { ListedPerson } from './listed-person.ts'
import type { Range } from './split-sentences.ts'

export type KnownPerson = {
  name: string
  /** Folded name. */
  key: string
  /** Where the full mentions start, ascending. */
  mentionedAt: number[]
  honorific: string
  /** The rank of an officer, as called in front of the name. */
  rank?: string
  posts: string[]
  /** First mention, name with its posts. */
  span: [number, number]
  isCertain: boolean
  rule:
    | 'person.post-after'
    | 'person.post-before'
    | 'person.address'
    | 'person.name-only'
    | 'person.given-name'
    | 'person.listed'
    | 'person.listed-given'
}

/** One full mention: from the form of address or the post before it to the last post after it. */
export type Mention = Range & {
  person: KnownPerson
  nameStart: number
  nameEnd: number
  /** The post is that of the whole list ("các Phó Chủ tịch UBND tỉnh: A, B"). */
  isShared: boolean
}

export type PeopleBook = {
  people: KnownPerson[]
  mentions: Mention[]
  /** By the name as spoken, tones and all: "Hùng" and "Hưng" are two. */
  byName: Map<string, KnownPerson>
}

export type PeopleReading = {
  /** What stands at a place: text whose names count, a caption, or something else. */
  kindAt: (at: number) => 'text' | 'caption' | 'other'
  /** The people of the user's own directory. */
  listed: readonly ListedPerson[]
}
