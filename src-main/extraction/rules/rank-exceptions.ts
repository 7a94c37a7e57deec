import { listWords } from '#vietnamese/list-words.ts'

/** Bodies and posts whose first word is that of another one ("Đảng ủy xã" is not the Party, "Bộ CHQS tỉnh" no ministry; folded, "trưởng ban" begins as "trường" does). */
export const rankExceptions: readonly { rank: number; words: readonly string[] }[] = [
  {
    rank: 5,
    words: listWords(`
      ủy viên bộ chính trị; bí thư trung ương đảng; thường trực ban bí thư; trưởng ban tổ chức trung ương; trưởng ban tuyên giáo trung
      ương; trưởng ban dân vận trung ương; trưởng ban nội chính trung ương; trưởng ban kinh tế trung ương; chủ nhiệm ủy ban kiểm tra
      trung ương; chủ tịch ủy ban trung ương mttq; ủy ban thường vụ quốc hội; ubtvqh
    `),
  },
  {
    rank: 4,
    words: listWords(
      'tư lệnh; tổng thư ký; ban chỉ đạo quốc gia; ban chỉ đạo trung ương; ủy ban quốc gia; ngân hàng nhà nước; kiểm toán nhà nước; thanh tra chính phủ; văn phòng chính phủ; bảo hiểm xã hội việt nam',
    ),
  },
  {
    rank: 3,
    words: listWords(
      'trưởng ban chỉ đạo; trưởng ban chỉ huy; trưởng bcđ; trưởng tiểu ban; trưởng đoàn; chính ủy; vụ trưởng',
    ),
  },
  {
    rank: 2,
    words: listWords(`
      đảng ủy; đảng bộ; đảng đoàn; bộ chqs; bộ chỉ huy; bộ đội; bộ đội biên phòng; bộ tư lệnh; cục thuế; cục thống kê; cục hải
      quan; ban thường vụ huyện ủy; chính quyền; bí thư huyện ủy; bí thư đảng ủy; phó bí thư huyện ủy; chủ tịch ubnd thành phố
      thuộc tỉnh; thị xã; cấp ủy; thành phố, thị xã; trưởng ban; chỉ huy trưởng; viện trưởng; chánh án; chánh văn phòng; ban chqs huyện;
      ban chqs quận; ban chqs thành phố; ban chqs thị xã; ban chỉ huy quân sự huyện; ban chỉ huy quân sự quận; ban chỉ huy
      quân sự thành phố; ban chỉ huy quân sự thị xã
    `),
  },
  {
    rank: 1,
    words: listWords(`
      đảng viên; đảng ủy xã; đảng ủy phường; đảng ủy cơ sở; đảng bộ cơ sở; chi bộ; bộ phận; bí thư chi bộ; bí thư đảng ủy xã;
      bí thư đảng ủy phường; chủ tịch ubnd xã; chủ tịch ubnd phường; chủ tịch xã; chủ tịch phường; nhà nước pháp quyền; bộ môn;
      ban chqs; ban chỉ huy quân sự; ban quản lý chợ; ban công tác mặt trận; ban nhân dân ấp; ban nhân dân thôn; ban nhân
      dân khu phố; công ty; hợp tác xã; htx; nhà thầu; chủ đầu tư; nhà đầu tư; xí nghiệp
    `),
  },
]

/** "các bản": without its mark it would be a board. */
export const HAMLET = /^(?:[Cc]ác |[Mm]ỗi |[Tt]ừng )?[Bb]ản(?![\p{L}])/u
