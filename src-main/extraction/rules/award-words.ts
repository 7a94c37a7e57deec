import { listWords } from '#vietnamese/list-words.ts'

/** What can be conferred. */
export const awardNames: readonly string[] = listWords(`
  huân chương; huy chương; cờ thi đua; bằng khen; giấy khen; kỷ niệm chương; danh hiệu; huy hiệu; bằng công nhận;
  giải thưởng; giải nhất; giải nhì; giải ba
`)

/** Verbs of handing over. */
export const awardVerbs: readonly string[] = [
  'trao tặng thưởng',
  'trao tặng',
  'trao thưởng',
  'trao',
  'tặng thưởng',
  'tặng',
  'truy tặng',
  'phong tặng',
  'công bố quyết định tặng',
  'khen thưởng',
  'đón nhận',
  'nhận',
]
export const awardRecipientWords: readonly string[] = ['cho', 'tặng', 'đến']

/** What opens the reason of an award. */
export const awardReasonWords: readonly string[] = [
  'vì đã có',
  'vì có',
  'vì đã',
  'vì',
  'do đã có',
  'do có',
  'do',
  'đã có',
  'có',
  'đạt',
]
