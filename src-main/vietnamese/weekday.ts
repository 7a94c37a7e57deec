const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** Name of the day of the week of a full date `YYYY-MM-DD`, its last syllable with a capital (NĐ 30, Phụ lục II, V.2c). */
export const nameWeekday = (date: string): string => names[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
