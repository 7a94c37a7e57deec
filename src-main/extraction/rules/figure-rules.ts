import type { Rule } from './rule.ts'

/** Rules that propose figures. */
export const figureRules = {
  money: {
    id: 'figure.money',
    evidence: '§4: số, đơn vị tiền, mức tăng giảm trong ngoặc.',
    recognises: 'Số tiền, kèm mức tăng/giảm trong ngoặc nếu có.',
    reason: 'Số tiền “{written}” của “{indicator}”.',
    example: 'Họp giao ban ngày 12/3. Thu phí thư viện đạt 2,5 tỷ đồng (tăng 4% so với cùng kỳ).',
    counterExample: 'Họp giao ban ngày 12/3. Có 25 đồng chí dự họp.',
  },
  change: {
    id: 'figure.change',
    evidence: '§4: tăng, giảm x% so với …; chỉ tăng, giảm mới là mức thay đổi.',
    recognises: 'Mức tăng/giảm theo phần trăm không kèm giá trị.',
    reason: '“{indicator}” tăng hoặc giảm {written}.',
    example: 'Họp giao ban ngày 12/3. Lượng bạn đọc tăng 7% so với năm trước.',
    counterExample: 'Họp giao ban ngày 12/3. Tỷ lệ hồ sơ đúng hạn chiếm 97%.',
  },
  level: {
    id: 'figure.level',
    evidence: '§4: chiếm, đạt, tỷ lệ là mức.',
    recognises: 'Tỷ lệ phần trăm là mức, không phải tăng/giảm.',
    reason: '“{indicator}” ở mức {written}.',
    example: 'Họp giao ban ngày 12/3. Tỷ lệ hồ sơ đúng hạn đạt 97,5%.',
    counterExample: 'Họp giao ban ngày 12/3. Lượng bạn đọc tăng 7% so với năm trước.',
  },
  ratio: {
    id: 'figure.ratio',
    evidence: '§4: 1.818/1.883 vụ, 1 trong 3 địa phương, đứng thứ 09/63.',
    recognises: 'Tỷ số “x/y” hoặc thứ hạng “x trong y”.',
    reason: '“{written}”: một phần của một tổng số hoặc một thứ hạng.',
    example: 'Họp giao ban ngày 12/3. Huyện là 1 trong 5 địa phương hoàn thành sớm việc số hóa.',
    counterExample: 'Họp giao ban ngày 12/3. Việc số hóa hoàn thành trong 5 tháng.',
  },
  count: {
    id: 'figure.count',
    evidence: '§4: số lượng có đơn vị đếm.',
    recognises: 'Số lượng có đơn vị đếm.',
    reason: 'Số lượng “{written}” có đơn vị đếm.',
    example: 'Họp giao ban ngày 12/3. Cơ quan tiếp nhận 1.250 hồ sơ.',
    counterExample: 'Họp giao ban ngày 12/3. Phòng 205 vẫn đang sửa.',
  },
  amountOfChange: {
    id: 'figure.amount-of-change',
    evidence: '§4, mức thay đổi: “giảm 644 vụ (giảm 13,78%)” là tăng/giảm, không phải giá trị.',
    recognises: 'Mức tăng/giảm bằng số lượng hoặc số tiền, không kèm giá trị.',
    reason: '“{indicator}” tăng hoặc giảm {written}.',
    example: 'Họp giao ban ngày 12/3. Số hồ sơ quá hạn giảm 23 hồ sơ so với tháng trước.',
    counterExample: 'Họp giao ban ngày 12/3. Cơ quan tiếp nhận 1.250 hồ sơ.',
  },
} satisfies Record<string, Rule>
