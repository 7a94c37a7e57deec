/** First word of the last line of `Nơi nhận`. */
export const archiveWord = 'Lưu'

/** Whose archive keeps a Party committee's papers; the office where it has one. */
const archives: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/^(?:Ban Thường vụ |Ban Chấp hành (?:Đảng bộ )?)?((?:Tỉnh|Thành|Quận|Huyện) ủy)/iu, (found) => `Văn phòng ${found}`],
  [/^(?:Ban Thường vụ |Ban Chấp hành )?(Đảng ủy)/iu, (found) => found],
  [/^(Chi bộ)/iu, (found) => found],
]

/** `Tỉnh ủy An Lạc` → `Văn phòng Tỉnh ủy`; a body of its own keeps its papers itself. */
export function nameArchive(officialName: string): string {
  for (const [pattern, name] of archives) {
    const found = pattern.exec(officialName)?.[1]
    if (found !== undefined) return name(found)
  }
  return officialName
}
