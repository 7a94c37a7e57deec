/** Words beside dates and times as they are typed. */
export const dateWords = {
  /** What was understood, with what nobody typed marked. */
  understood: (day: string, isYearInferred: boolean) => `Hiểu là ${day}${isYearInferred ? ' · năm suy ra' : ''}`,
  understoodTime: (clock: string) => `Hiểu là ${clock}`,
  assumed: { year: 'năm suy ra', start: 'tính từ ngày họp' },
  needsHeldOn: 'chưa rõ ngày nào vì chưa có ngày họp',
} as const
