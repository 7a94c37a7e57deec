import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { renderText } from '#documents/render-text.ts'
import { assessment, attendee, directive, figure, meeting } from '#tests/builders/meeting.ts'

test('praise written in notes as a bare verb is told as the speaker’s own words', () => {
  const made = meeting(
    attendee('Trần Văn Hùng', { posts: ['Giám đốc Sở'] }),
    assessment('praise', 'Biểu dương, ghi nhận thành tích của các phòng', { speaker: 'Trần Văn Hùng' }),
    assessment('shortcoming', 'chỉ ra một số tồn tại, hạn chế', { speaker: 'Trần Văn Hùng' }),
    directive('Rà soát quy hoạch', { issuer: 'Trần Văn Hùng', verb: 'yêu cầu', assignee: 'Phòng Quy hoạch' }),
  )
  const text = renderText(buildDocument('minutes', made, { sizeTier: '13/14' }))
  expect(text).toMatch(/đồng chí Trần Văn Hùng, Giám đốc Sở,? biểu dương, ghi nhận thành tích của các phòng\./u)
  expect(text).toMatch(/Đồng chí Giám đốc Sở chỉ ra một số tồn tại, hạn chế\./u)
  expect(text).not.toMatch(/ghi nhận[^.]*Biểu dương/u)
})

test('a sentence that is both a judgement and a figure is told once in every paper without a headline', () => {
  const line = 'Giải ngân vốn đầu tư công đạt 41%, thấp hơn mặt bằng chung của tỉnh'
  for (const speaker of ['', 'Trần Văn Hùng']) {
    const made = meeting(
      attendee('Trần Văn Hùng', { posts: ['Giám đốc Sở'] }),
      figure('Giải ngân', { text: line, written: '41%' }),
      figure('Thu ngân sách', { text: 'Thu ngân sách đạt 105 tỷ đồng', written: '105 tỷ đồng' }),
      assessment('shortcoming', line, { speaker }),
    )
    for (const kind of ['minutes', 'communique', 'report'] as const) {
      const text = renderText(buildDocument(kind, made, { sizeTier: '13/14' }))
      expect(text.split('thấp hơn mặt bằng chung').length - 1, `${kind} ${speaker}`).toBe(1)
      expect(text, kind).toContain('105 tỷ đồng')
    }
  }
})
