import { carriedWords } from '#documents/wording/carried-words.ts'
import { AgendaItem } from '#domain/agenda-item.ts'
import type { Id } from '#domain/ids.ts'
import { fold } from '#vietnamese/fold.ts'

/** An item that looks back at what was directed, in whatever words the office has for it. */
const LOOKS_BACK =
  /(?:kiem diem|ra soat|danh gia|tinh hinh|ket qua|viec) .*(?:ket luan|chi dao|nhiem vu (?:da|duoc) giao)/

/** The programme with an item about the open directives of earlier meetings, which comes first; one that is there stays. */
export function addReviewItem(agenda: readonly AgendaItem[], newId: () => Id): AgendaItem[] {
  if (agenda.some(({ title }) => LOOKS_BACK.test(fold(title)))) return [...agenda]
  return [AgendaItem.parse({ id: newId(), title: carriedWords.title }), ...agenda]
}
