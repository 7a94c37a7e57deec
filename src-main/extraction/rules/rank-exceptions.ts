import { listWords } from '#vietnamese/list-words.ts'

/** Bodies whose first word is that of a higher one ("Đảng ủy xã" is not the Party, "Bộ CHQS tỉnh" no ministry). */
export const rankExceptions: readonly { rank: number; words: readonly string[] }[] = [
  {
    rank: 5,
    words: listWords(`
      ủy viên bộ chính trị; bí thư trung ương đảng; thường trực ban bí thư; trưởng ban tổ chức trung ương; trưởng ban tuyên giáo trung
      ương; trưởng ban dân vận trung ương; trưởng ban nội chính trung ương; trưởng ban kinh tế trung ương; chủ nhiệm ủy ban kiểm tra
      trung ương; chủ tịch ủy ban trung ương mttq
    `),
  },
  {
    rank: 2,
    words: listWords(`
      đảng ủy; đảng bộ; đảng đoàn; bộ chqs; bộ chỉ huy; bộ đội; bộ đội biên phòng; bộ tư lệnh; cục thuế; cục thống kê; cục hải
      quan; ban thường vụ huyện ủy; chính quyền; bí thư huyện ủy; bí thư đảng ủy; phó bí thư huyện ủy; chủ tịch ubnd thành phố
      thuộc tỉnh; thị xã; cấp ủy; thành phố, thị xã
    `),
  },
  {
    rank: 1,
    words: listWords(`
      đảng viên; đảng ủy xã; đảng ủy phường; đảng ủy cơ sở; đảng bộ cơ sở; chi bộ; bộ phận; bí thư chi bộ; bí thư đảng ủy xã;
      bí thư đảng ủy phường; chủ tịch ubnd xã; chủ tịch ubnd phường; chủ tịch xã; chủ tịch phường; nhà nước pháp quyền; bộ môn
    `),
  },
]
