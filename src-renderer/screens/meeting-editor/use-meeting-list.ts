import { useMemo } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showUndo } from '../../hooks/notices.ts'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'

export type ListName =
  | 'agenda'
  | 'reports'
  | 'attendees'
  | 'attendeeGroups'
  | 'speeches'
  | 'directives'
  | 'figures'
  | 'assessments'
  | 'awards'
  | 'votes'
  | 'photos'

export type ItemOf<Name extends ListName> = Meeting[Name][number]

export type ListEdits<Name extends ListName> = {
  edit: (id: Id, change: Partial<ItemOf<Name>>) => void
  /** Puts items after the one named, or at the end, and moves the focus into the first of them. */
  add: (items: ItemOf<Name>[], after?: Id) => void
  remove: (id: Id) => void
  move: (id: Id, by: -1 | 1) => void
}

/** The edits of one list of the meeting; the same object as long as the meeting is open, so that rows can be memoised. */
export function useMeetingList<Name extends ListName>(
  session: MeetingSession,
  name: Name,
  noun: string,
): ListEdits<Name> {
  return useMemo(() => listEdits(session, name, noun), [session, name, noun])
}

function listEdits<Name extends ListName>(session: MeetingSession, name: Name, noun: string): ListEdits<Name> {
  type Item = ItemOf<Name>
  const change = (next: (items: Item[]) => Item[]) =>
    session.change((meeting) => ({ ...meeting, [name]: next(meeting[name] as Item[]) }))
  const put = (items: Item[], at: number) => change((list) => list.toSpliced(at < 0 ? list.length : at, 0, ...items))
  const find = (id: Id) => (session.getState().meeting?.[name] as Item[] | undefined)?.findIndex((one) => one.id === id)
  return {
    edit: (id, part) => change((list) => list.map((one) => (one.id === id ? { ...one, ...part } : one))),
    add: (items, after) => {
      put(items, after === undefined ? -1 : (find(after) ?? -2) + 1)
      if (items[0]) focusRow(items[0].id)
    },
    remove: (id) => {
      const at = find(id) ?? -1
      const item = (session.getState().meeting?.[name] as Item[] | undefined)?.[at]
      if (!item) return
      change((list) => list.filter((one) => one.id !== id))
      showUndo(editorWords.removedRow(noun), frameWords.undo, () => put([item], at))
    },
    move: (id, by) => change((list) => moveItem(list, id, by)),
  }
}

function moveItem<Item extends { id: Id }>(list: Item[], id: Id, by: -1 | 1): Item[] {
  const at = list.findIndex((one) => one.id === id)
  const item = list[at]
  const to = at + by
  if (!item || to < 0 || to >= list.length) return list
  return list.toSpliced(at, 1).toSpliced(to, 0, item)
}

function focusRow(id: Id): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-row="${id}"] :is(input, textarea, select)`)?.focus(),
  )
}
