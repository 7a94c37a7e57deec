import { listWords } from '#vietnamese/list-words.ts'

export const praiseWords: readonly string[] = [
  'biểu dương',
  'ghi nhận',
  'đánh giá cao',
  'hoan nghênh',
  'chúc mừng',
  'khen ngợi',
  'cảm ơn',
]

/** A sentence that starts so assesses; it asks for nothing. */
export const assessingStarts: readonly string[] = listWords(`
  biểu dương; ghi nhận; đánh giá cao; đánh giá chung; hoan nghênh; chúc mừng; khen ngợi; khen; cảm ơn; chỉ ra; chỉ
  rõ; nêu rõ; phê bình; cơ bản nhất trí; nhất trí; thống nhất với; đồng tình; theo thống kê; theo báo cáo; nguyên
  nhân
`)

export const shortcomingWords: readonly string[] = listWords(`
  tồn tại, hạn chế; hạn chế; tồn tại; bất cập; khó khăn; vướng mắc; vẫn còn; còn chậm; chưa đạt; chưa; yếu kém;
  nguyên nhân; khuyết điểm; thiếu sót; chậm; mới giải ngân; quá hạn; lúng túng; chồng chéo
`)

export const resultWords: readonly string[] = [
  'đã',
  'được',
  'đạt',
  'luôn',
  'tiếp tục được',
  'hoàn thành',
  'vượt',
  'góp phần',
]

export const planWords: readonly string[] = [
  'sẽ',
  'phấn đấu',
  'đặt mục tiêu',
  'phương hướng',
  'nhiệm vụ trọng tâm',
  'mục tiêu',
]
