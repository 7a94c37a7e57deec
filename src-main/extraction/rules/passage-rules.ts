import type { Rule } from './rule.ts'

/** Rules that propose awards, captions, assessments, speeches and groups. */
export const passageRules = {
  award: {
    id: 'award.handed-over',
    evidence: '§7: mẫu câu khen thưởng; cơ quan khen (của) khác người trao.',
    recognises: 'Người trao + trao/tặng + hình thức khen + “của” cơ quan khen + “cho” người nhận + lý do.',
    reason: 'Câu “{verb} {award}”; “của” chỉ cơ quan khen, người trao đứng trước động từ.',
    example:
      'Họp tổng kết ngày 12/3. Nhân dịp này, Sở Nội vụ đã trao Giấy khen của UBND tỉnh cho Phòng Văn thư vì có nhiều sáng kiến.',
    counterExample: 'Họp tổng kết ngày 12/3. Các đại biểu trao đổi về việc khen thưởng.',
  },
  caption: {
    id: 'caption.line',
    evidence: '§7: chú thích ảnh đứng riêng; 64/125 bài A có “Ảnh:”.',
    recognises: 'Dòng chú thích ảnh đứng riêng.',
    reason: 'Dòng đứng riêng, một câu ngắn tả cảnh, là chú thích ảnh.',
    example: 'Chiều 12/3, Sở Nội vụ tổ chức hội nghị.\n\nQuang cảnh hội nghị.',
    counterExample: 'Chiều 12/3, Sở Nội vụ tổ chức hội nghị.\n\nHội nghị đã bầu ban chấp hành mới.',
  },
  praise: {
    id: 'assessment.praise',
    evidence: '§5: nhóm biểu dương, ghi nhận, đánh giá cao.',
    recognises: 'Câu biểu dương, ghi nhận, đánh giá cao.',
    reason: 'Có từ “{word}”: lời ghi nhận kết quả.',
    example: 'Họp ngày 12/3. Giám đốc Sở Trần Văn Bình biểu dương tập thể Phòng Văn thư.',
    counterExample: 'Họp ngày 12/3. Giám đốc Sở Trần Văn Bình nêu chương trình làm việc.',
  },
  shortcoming: {
    id: 'assessment.shortcoming',
    evidence: '§4: dấu hiệu tồn tại, hạn chế; 43/125 bài A.',
    recognises: 'Câu nêu tồn tại, hạn chế, khó khăn.',
    reason: 'Có từ “{word}”: nêu tồn tại hoặc khó khăn.',
    example: 'Họp ngày 12/3. Tuy nhiên, việc nộp lưu hồ sơ vẫn còn chậm.',
    counterExample: 'Họp ngày 12/3. Việc nộp lưu hồ sơ đã đúng hạn.',
  },
  result: {
    id: 'assessment.result',
    evidence: '§4: số liệu và kết quả trong báo cáo; §6(j): “đã tập trung …” là kết quả.',
    recognises: 'Câu kể việc đã làm, kết quả đã đạt trong báo cáo.',
    reason: 'Câu kể việc đã làm (“{word}”) trong phần báo cáo.',
    example: 'Sáng 12/3, Sở Nội vụ tổ chức hội nghị sơ kết. Việc số hóa hồ sơ đã hoàn thành sớm một tháng.',
    counterExample: 'Sáng 12/3, Sở Nội vụ tổ chức hội nghị sơ kết. Giám đốc Sở Trần Văn Bình chủ trì.',
  },
  plan: {
    id: 'assessment.plan',
    evidence: '§6(j): kế hoạch do cơ quan tự nêu không phải chỉ đạo.',
    recognises: 'Phương hướng do cơ quan báo cáo tự nêu.',
    reason: 'Cơ quan báo cáo nêu việc sẽ làm (“{word}”), không phải ý kiến chỉ đạo.',
    example: 'Sáng 12/3, Sở Nội vụ tổ chức hội nghị sơ kết. Năm 2022, Sở sẽ mở thêm hai kho lưu trữ.',
    counterExample: 'Sáng 12/3, Sở Nội vụ tổ chức hội nghị sơ kết. Kho lưu trữ đã mở từ tháng 5.',
  },
  group: {
    id: 'group.attending',
    evidence: '§3, dạng 5: nhóm dự họp.',
    recognises: 'Nhóm dự họp nêu chung.',
    reason: 'Nhóm người dự nêu chung sau “{word}”.',
    example: 'Sáng 12/3, Sở Nội vụ tổ chức hội nghị. Tham dự có lãnh đạo các phòng, ban trực thuộc.',
    counterExample: 'Sáng 12/3, Sở Nội vụ tổ chức hội nghị. Các phòng, ban trực thuộc đã gửi báo cáo.',
  },
  speech: {
    id: 'speech.frame',
    evidence: '§5: mở đầu phát biểu và nhóm động từ tường thuật.',
    recognises: 'Một người phát biểu, nhấn mạnh, đề nghị …',
    reason: 'Từ câu giới thiệu {speaker} đến người nói tiếp theo.',
    example:
      'Sáng 12/3, Sở Nội vụ tổ chức hội nghị. Phát biểu tại hội nghị, Giám đốc Sở Trần Văn Bình nhấn mạnh vai trò của văn thư.',
    counterExample: 'Sáng 12/3, Sở Nội vụ tổ chức hội nghị. Dự hội nghị có Giám đốc Sở Trần Văn Bình.',
  },
} satisfies Record<string, Rule>
