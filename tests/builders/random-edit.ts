import type { Meeting } from '#domain/meeting.ts'

const LISTS = ['attendees', 'speeches', 'directives', 'figures', 'awards', 'agenda', 'votes', 'reports'] as const

/** The meeting after one random change that keeps it valid: a text, a row added, taken, moved, or a nested value. */
export function editAtRandom(meeting: Meeting, chance: () => number): Meeting {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const name = pick(LISTS)
  const list: readonly { id: string }[] = meeting[name]
  const at = Math.floor(chance() * list.length)
  const word = `chữ ${Math.floor(chance() * 1e6)}`
  const changes: (() => Partial<Meeting>)[] = [
    () => ({ title: word }),
    () => ({ heldOn: chance() < 0.5 ? null : '2026-12-01', place: word }),
    () => ({ onlineSites: meeting.onlineSites.length > 2 ? [] : [...meeting.onlineSites, word] }),
    () => ({ organizer: { ...meeting.organizer, contact: { ...meeting.organizer.contact, phone: word } } }),
    () => ({ [name]: list.toSpliced(at, 1) }),
    () => ({ [name]: list.length === 0 ? list : list.toSpliced(at, 0, { ...pick(list), id: `moi-${word.slice(4)}` }) }),
    () => ({ [name]: list.toReversed() }),
    () => ({ [name]: list.length < 2 ? list : [...list.slice(1), list[0]] }),
    () => ({
      speeches: meeting.speeches.map((one) =>
        chance() < 0.5 ? one : { ...one, paragraphs: [...one.paragraphs, { text: word, list: 'none', marks: [] }] },
      ),
    }),
    () => ({
      speeches: meeting.speeches.map((one) => ({
        ...one,
        paragraphs: one.paragraphs.map((paragraph) => ({
          ...paragraph,
          marks: chance() < 0.5 ? [] : [{ type: 'bold' as const, start: 0, end: 1 + Math.floor(chance() * 9) }],
        })),
      })),
    }),
    () => ({
      directives: meeting.directives.map((one) => ({
        ...one,
        deadline: chance() < 0.5 ? { kind: 'none' as const } : { kind: 'vague' as const, text: word },
      })),
    }),
  ]
  return { ...meeting, ...pick(changes)() } as Meeting
}
