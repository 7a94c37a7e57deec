import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { renderText } from '#documents/render-text.ts'
import { assessment, attendee, directive, meeting } from '#tests/builders/meeting.ts'

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
