import { writeNumber } from '#vietnamese/write-amount.ts'

export const basisWords = {
  /** What tasks rest on: who said it, where and when. */
  said: (people: string, event: string, when: string) =>
    `ý kiến chỉ đạo, kết luận của ${people} tại ${event}${when === '' ? '' : `, ${when}`}`,
  saidAt: (event: string, when: string) => `kết luận tại ${event}${when === '' ? '' : `, ${when}`}`,
  saidAtSeveral: (meetings: number) => `ý kiến chỉ đạo, kết luận tại ${writeNumber(meetings)} cuộc họp`,
  heldOn: (title: string, day: string) => `${title}${day === '' ? '' : `, ngày ${day}`}`,
  cited: (paper: string) => ` (${paper})`,
} as const
