import { useMemo, useState } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import { isSameName, type Leader, listLeaders, mayDecide } from '#domain/review-leaders.ts'
import { isSettled, type ReviewedItem, reviewOf } from '#domain/review-state.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'

/** What is done to the item in hand: read, corrected in place, or returned with a comment. */
export type Mode = 'read' | 'edit' | 'return'

export type ItemsInHand = {
  leaders: Leader[]
  leader: string | null
  chooseLeader: (name: string | null) => void
  all: ReviewedItem[]
  /** Those in the name of the leader chosen; a chair may ask for the others too. */
  items: ReviewedItem[]
  ofOthers: number
  seesOthers: boolean
  showOthers: (isShown: boolean) => void
  current: ReviewedItem | null
  mode: Mode
  setMode: (mode: Mode) => void
  put: (item: ReviewedItem | undefined) => void
  move: (by: -1 | 1) => void
  /** To the next item that is not settled. */
  moveOn: () => void
}

/** Who signs, what lies before them, and the item in hand. */
export function useItems(meeting: Meeting, first: string): ItemsInHand {
  const [leader, setLeader] = useState<string | null>(null)
  const [seesOthers, showOthers] = useState(false)
  const [place, setPlace] = useState({ id: first, at: 0 })
  const [mode, setMode] = useState<Mode>('read')
  const leaders = useMemo(() => listLeaders(meeting), [meeting])
  const all = useMemo(() => reviewOf(meeting, pointLetter).items, [meeting])
  const allowed = leader === null ? all : all.filter((one) => mayDecide(leaders, leader, one.leader))
  const own = leader === null ? all : allowed.filter((one) => isSameName(one.leader, leader) || one.leader === '')
  const items = seesOthers ? allowed : own
  // What was reworded may have another name: it stays in hand by its place.
  const current = items.find((one) => one.id === place.id) ?? items[Math.min(place.at, items.length - 1)] ?? null
  const at = current ? items.indexOf(current) : -1
  const put = (item: ReviewedItem | undefined) => {
    if (!item) return
    setMode('read')
    setPlace({ id: item.id, at: items.indexOf(item) })
  }
  return {
    ...{ leaders, leader, all, items, seesOthers, showOthers, current, mode, setMode, put },
    ofOthers: allowed.length - own.length,
    chooseLeader: (name) => {
      setLeader(name)
      showOthers(false)
      setMode('read')
    },
    move: (by) => put(items[at + by]),
    moveOn: () => {
      const next = [...items.slice(at + 1), ...items.slice(0, at)].find((one) => !isSettled(one))
      setMode('read')
      put(next ?? items[at + 1])
    },
  }
}
