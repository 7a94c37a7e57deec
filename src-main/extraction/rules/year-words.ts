import type { DatedMeeting } from '../infer-year.ts'

/** Where an inferred year comes from, in words. */
export const yearSources: Record<DatedMeeting['from'], string> = {
  text: 'chính văn bản',
  header: 'dòng ghi tháng, năm ở đầu tệp',
  'work-years': 'các năm công tác nêu trong tên cuộc họp',
  'publish-date': 'ngày đăng tin',
  none: '',
}
