/** One thing that may be meant: what goes into the box, what stands beside it in the list, and what it stands for. */
export type Suggestion<Value> = { key: string; text: string; detail?: string; value: Value }

/** What answers to what was typed, best first. */
export type Suggest<Value> = (typed: string) => readonly Suggestion<Value>[]
