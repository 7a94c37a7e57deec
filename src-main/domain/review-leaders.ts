import { findConcluderName, isGuiding } from './concluder.ts'
import { chairsOf, type Meeting } from './meeting.ts'

/** A person in whose name something was concluded, directed or said; a chair may decide on everything. */
export type Leader = { name: string; posts: string[]; isChair: boolean }

const keyOf = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

export const isSameName = (one: string, other: string): boolean => keyOf(one) === keyOf(other)

/** Those who can be asked to approve: chairs first, then who directed, judged or concluded. */
export function listLeaders(meeting: Meeting): Leader[] {
  const chairs = chairsOf(meeting).map((one) => one.fullName)
  const concluder = findConcluderName(meeting)
  const names = [
    ...chairs,
    ...(concluder ? [concluder.name] : []),
    ...meeting.directives.map((one) => one.issuer),
    ...meeting.assessments.map((one) => one.speaker),
    ...meeting.speeches.filter((one) => isGuiding(one.kind)).map((one) => one.speaker),
  ]
  const known = new Map<string, string>()
  for (const name of names) if (name.trim() !== '' && !known.has(keyOf(name))) known.set(keyOf(name), name)
  return [...known.values()].map((name) => ({
    name,
    posts: postsOf(meeting, name),
    isChair: chairs.some((chair) => isSameName(chair, name)),
  }))
}

function postsOf({ attendees, directives, speeches }: Meeting, name: string): string[] {
  const listed = attendees.find((one) => isSameName(one.fullName, name))?.posts ?? []
  if (listed.length > 0) return listed
  const issued = directives.find((one) => isSameName(one.issuer, name))?.issuerPosts ?? []
  return issued.length > 0 ? issued : (speeches.find((one) => isSameName(one.speaker, name))?.speakerPosts ?? [])
}

/** Whether `name` may decide on what was said in the name of `owner`: the person, or a chair of the meeting. */
export const mayDecide = (leaders: readonly Leader[], name: string, owner: string): boolean =>
  leaders.some((one) => isSameName(one.name, name) && (one.isChair || isSameName(one.name, owner)))
