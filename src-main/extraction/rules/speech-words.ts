import type { FoundSpeech } from '#domain/extraction.ts'

/** What brings a speaker in. */
export const speechOpeners: readonly string[] = [
  'phát biểu',
  'kết luận hội nghị',
  'kết luận cuộc họp',
  'trong phát biểu',
  'báo cáo tại',
  'trình bày',
  'tham luận',
]

/** Kind of a speech by the words that bring it in; the first that fits. */
export const speechKindWords: readonly { kind: FoundSpeech['kind']; words: readonly string[] }[] = [
  { kind: 'opening', words: ['phát biểu khai mạc', 'khai mạc hội nghị', 'khai mạc'] },
  {
    kind: 'conclusion',
    words: ['phát biểu kết luận', 'kết luận hội nghị', 'kết luận cuộc họp', 'kết luận buổi', 'kết luận', 'KL'],
  },
  { kind: 'closing', words: ['phát biểu bế mạc', 'bế mạc'] },
  { kind: 'directive', words: ['phát biểu chỉ đạo', 'ý kiến chỉ đạo', 'chỉ đạo'] },
  { kind: 'report', words: ['báo cáo', 'trình bày', 'cho biết'] },
]
