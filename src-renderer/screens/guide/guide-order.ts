import type { guideWords } from '../../text/guide.ts'

type GuideGroup = keyof typeof guideWords.groups

/** The pages of the guide in the order in which they are read, under what they are for. */
export const guideOrder: readonly { group: GuideGroup; pages: readonly string[] }[] = [
  { group: 'work', pages: ['bien-ban-dau-tien', 'phat-tin', 'lanh-dao-duyet', 'xem-lai-chi-dao'] },
  {
    group: 'parts',
    pages: ['doc-ghi-chep', 'chuoi-cuoc-hop', 'van-ban', 'so-theo-doi', 'phieu-cap-nhat', 'danh-ba', 'tim-kiem'],
  },
  { group: 'look', pages: ['du-lieu', 'thong-bao', 'phim-tat'] },
]
