import { useMemo } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showUndo } from '../../hooks/notices.ts'
import { drawNow } from '../../parts/draw-now.ts'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { moveItems } from './list-order.ts'

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
  /** The list as it stands now. */
  list: () => readonly ItemOf<Name>[]
  /** Anything that becomes of the list: one change, one step of undo. */
  change: (next: (items: ItemOf<Name>[]) => ItemOf<Name>[]) => void
  edit: (id: Id, change: Partial<ItemOf<Name>>) => void
  /** An edit nobody typed: undo takes it back alone, and leaves what was typed just before. */
  editApart: (id: Id, change: Partial<ItemOf<Name>>) => void
  editMany: (ids: readonly Id[], change: Partial<ItemOf<Name>>) => void
  /** Puts items after the one named, or at the end, and moves the focus into the first of them. */
  add: (items: ItemOf<Name>[], after?: Id) => void
  remove: (id: Id) => void
  removeMany: (ids: readonly Id[]) => void
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
  const inMeeting = (next: (items: Item[]) => Item[]) => (meeting: Meeting) => ({
    ...meeting,
    [name]: next(meeting[name] as Item[]),
  })
  const change = (next: (items: Item[]) => Item[]) => session.change(inMeeting(next))
  const list = () => (session.getState().meeting?.[name] ?? []) as Item[]
  const put = (items: Item[], at: number) => change((last) => last.toSpliced(at < 0 ? last.length : at, 0, ...items))
  const withPart = (ids: readonly Id[], part: Partial<Item>) => (items: Item[]) =>
    items.map((one) => (ids.includes(one.id) ? { ...one, ...part } : one))
  const editMany = (ids: readonly Id[], part: Partial<Item>) => change(withPart(ids, part))
  const removeMany = (ids: readonly Id[]) => {
    const removed = list().flatMap((item, at) => (ids.includes(item.id) ? [{ item, at }] : []))
    if (removed.length === 0) return
    change((last) => last.filter((one) => !ids.includes(one.id)))
    // Each goes back to where it stood, the first first; one that an undo has brought back already stays alone.
    const putBack = () =>
      change((last) => {
        const missing = removed.filter(({ item }) => !last.some((one) => one.id === item.id))
        return missing.reduce((next, { item, at }) => next.toSpliced(at, 0, item), last)
      })
    showUndo(editorWords.removedRows(noun, removed.length), frameWords.undo, putBack)
  }
  return {
    list,
    change,
    edit: (id, part) => editMany([id], part),
    editApart: (id, part) => session.changeApart(inMeeting(withPart([id], part))),
    editMany,
    add: (items, after) => {
      drawNow(() => put(items, after === undefined ? -1 : list().findIndex((one) => one.id === after) + 1 || -1))
      if (items[0]) focusRow(items[0].id)
    },
    remove: (id) => removeMany([id]),
    removeMany,
    move: (id, by) => change((last) => moveItems(last, [id], by)),
  }
}

/** Puts the caret into the first field of a row that has been drawn, and brings all of the row into sight. */
export function focusRow(id: Id): void {
  const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`)
  row?.querySelector<HTMLElement>(':is(input, textarea, select, [contenteditable="true"])')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}
