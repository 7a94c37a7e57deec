import type { Assessment } from '#domain/assessment.ts'

/** Words that may stand right after the speaker's name. */
export const reportingVerbs: readonly string[] = [
  'đã',
  'cũng',
  'biểu dương',
  'ghi nhận',
  'đánh giá',
  'hoan nghênh',
  'chúc mừng',
  'cảm ơn',
  'khen ngợi',
  'tuyên dương',
  'chỉ rõ',
  'chỉ ra',
  'nêu',
  'thẳng thắn',
  'nhắc nhở',
  'phê bình',
  'nhấn mạnh',
  'khẳng định',
  'cho rằng',
  'nhận định',
  'phân tích',
  'lưu ý',
  'đề cập',
  'bày tỏ',
  'mong muốn',
  'tin tưởng',
  'cho biết',
  'thống nhất',
  'đồng ý',
  'vui mừng',
  'trân trọng',
  'gửi lời',
]

/** The weakest verb that says what the kind of the record says. */
export const reportingVerbOf: Record<Assessment['kind'], string> = {
  result: 'cho biết',
  praise: 'ghi nhận',
  shortcoming: 'chỉ rõ',
  plan: 'cho biết',
}

export const speakingAt = (noun: string, who: string): string => `phát biểu tại ${noun}, ${who}`
