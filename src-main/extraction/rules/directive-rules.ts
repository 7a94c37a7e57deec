import type { Rule } from './rule.ts'

const HEAD = 'Chiều 12/3, Sở Nội vụ tổ chức hội nghị giao ban. '

/** Rules that propose directives. */
export const directiveRules = {
  headFrame: {
    id: 'directive.head-frame',
    evidence: '§6(a): 94/125 bài A có “đề nghị”, 106/125 có “yêu cầu”.',
    recognises: 'Người chỉ đạo + động từ chỉ đạo + cơ quan + việc.',
    reason: '{issuer} “{verb}” (động từ đứng sau tên người nói); giao cho: {assignee}.',
    example: `${HEAD}Phó Giám đốc Sở Trần Văn Bình yêu cầu Phòng Tổ chức cán bộ rà soát biên chế.`,
    counterExample: `${HEAD}Phòng Tổ chức cán bộ đã đáp ứng yêu cầu rà soát biên chế.`,
  },
  bodyFrame: {
    id: 'directive.body-frame',
    evidence: '§6(a), cơ quan ra chỉ đạo thay người (công văn, thông báo).',
    recognises: 'Cơ quan ra chỉ đạo + động từ + cơ quan nhận việc.',
    reason: 'Cơ quan {issuer} “{verb}” một cơ quan không cao hơn mình.',
    example: `${HEAD}UBND tỉnh yêu cầu các sở, ngành công khai kết quả giải quyết hồ sơ.`,
    counterExample: `${HEAD}Một số doanh nghiệp đề nghị các sở công khai kết quả giải quyết hồ sơ.`,
  },
  elidedHead: {
    id: 'directive.elided-head',
    evidence: '§6(c), §1(iv): 39/153 bài có câu mở bằng động từ chỉ đạo.',
    recognises: 'Câu mở bằng “Giao…”, “Đề nghị…”, “Yêu cầu…” không nêu người nói.',
    reason: 'Câu mở bằng “{verb}”; người chỉ đạo lấy theo phần đang phát biểu.',
    example: 'Họp giao ban ngày 12/3.\n- Giao Phòng Tài chính chủ trì lập dự toán.',
    counterExample: 'Họp giao ban ngày 12/3.\n- Giao thông đi lại thuận tiện.',
  },
  continuation: {
    id: 'directive.continuation',
    evidence: '§6(b): cơ quan + cần, phải sau câu mở mạch.',
    recognises: 'Câu tiếp theo trong mạch chỉ đạo: cơ quan + cần/phải hoặc động từ.',
    reason: 'Tiếp mạch “{verb}” của {issuer}; câu nêu việc cho {assignee}.',
    example: `${HEAD}Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở lập kế hoạch. Các phòng cần gửi số liệu về Văn phòng.`,
    counterExample: `${HEAD}Giám đốc Sở Trần Văn Bình cảm ơn các phòng. Các phòng đã gửi số liệu về Văn phòng.`,
  },
  elidedSubject: {
    id: 'directive.elided-subject',
    evidence: '§6(c): câu mở bằng động từ, người và cơ quan lấy từ câu trước.',
    recognises: 'Câu mở bằng động từ trong mạch chỉ đạo.',
    reason: 'Câu mở bằng động từ, nối tiếp “{verb}” của {issuer}; đơn vị lấy theo câu trước: {assignee}.',
    example: `${HEAD}Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở lập kế hoạch. Tăng cường kiểm tra nội bộ.`,
    counterExample: `${HEAD}Tăng cường kiểm tra nội bộ đã giúp giảm sai sót.`,
  },
  enumerated: {
    id: 'directive.enumerated',
    evidence: '§6(e): Thứ nhất, Một là, (1); 9/125 bài A.',
    recognises: 'Ý đánh số (“Thứ hai, …”) tiếp một mạch chỉ đạo.',
    reason: 'Ý đánh số nối tiếp “{verb}” của {issuer}.',
    example: `${HEAD}Giám đốc Sở Trần Văn Bình yêu cầu: Thứ nhất, rà soát hồ sơ. Thứ hai, không để tồn đọng đơn thư.`,
    counterExample: `${HEAD}Thứ hai, Sở làm việc bình thường.`,
  },
  chained: {
    id: 'directive.chained',
    evidence: '§6(d): tách ở “;”, cùng nhóm.',
    recognises: 'Việc tiếp theo sau dấu chấm phẩy, cùng người và đơn vị.',
    reason: 'Là một việc khác của cùng câu; người chỉ đạo ({issuer}) và đơn vị ({assignee}) lấy theo câu ấy.',
    example: `${HEAD}Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở lập kế hoạch; phân công người theo dõi.`,
    counterExample: `${HEAD}Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở lập kế hoạch; máy tính, máy in.`,
  },
  subItem: {
    id: 'directive.sub-item',
    evidence: '§6(d), (e): “trong đó chú ý …”, “đặc biệt …”.',
    recognises: 'Phần nhấn mạnh “trong đó chú ý …” của một việc.',
    reason: 'Phần nhấn mạnh của việc ngay trước nó.',
    example: `${HEAD}Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở nâng chất lượng phục vụ, trong đó chú ý bộ phận một cửa.`,
    counterExample: `${HEAD}Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở mua máy, trong đó có máy in.`,
  },
  quoted: {
    id: 'directive.quoted',
    evidence: '§6(h), §5: “…”, Phó Thủ tướng yêu cầu.',
    recognises: 'Lời trong ngoặc kép nêu việc phải làm, người nói ghi sau hoặc trước ngoặc kép.',
    reason: 'Lời trích của {issuer} nêu việc phải làm.',
    example: `${HEAD}“Các phòng phải hoàn thành việc nhập dữ liệu trong tuần này”, Giám đốc Sở Trần Văn Bình yêu cầu.`,
    counterExample: `${HEAD}“Kết quả năm nay tốt hơn hẳn so với mọi năm trước”, Giám đốc Sở Trần Văn Bình nói.`,
  },
  reported: {
    id: 'directive.reported',
    evidence: '§5: động từ đánh giá (nhấn mạnh, lưu ý) + cần, phải.',
    recognises: '“Theo …”, “… nhấn mạnh”, “… lưu ý” + việc cần/phải làm, của người đang chỉ đạo.',
    reason: '{issuer} nêu việc cần làm (“{verb}”).',
    example: `${HEAD}Giám đốc Sở Trần Văn Bình chủ trì hội nghị. Giám đốc Sở nhấn mạnh, các phòng cần tập trung giải quyết hồ sơ tồn.`,
    counterExample: `${HEAD}Giám đốc Sở Trần Văn Bình chủ trì hội nghị. Giám đốc Sở nhấn mạnh vai trò của công tác văn thư.`,
  },
  personTask: {
    id: 'directive.person-task',
    evidence: 'Bài tự viết dạng ghi chép và thông báo: danh sách kết luận giao việc theo tên người.',
    recognises: 'Trong danh sách kết luận: tên người + việc.',
    reason: 'Mục trong phần kết luận của {issuer} giao việc cho {assignee}.',
    example:
      'Họp giao ban ngày 12/3/2024\nChủ trì: đ/c Trần Văn Bình - Giám đốc Sở\n- Đ/c Giang: còn hai việc\nKL:\n- Đ/c Giang lập danh mục hồ sơ.',
    counterExample:
      'Họp giao ban ngày 12/3/2024\nChủ trì: đ/c Trần Văn Bình - Giám đốc Sở\n- Đ/c Giang lập danh mục hồ sơ.',
  },
  conclusionItem: {
    id: 'directive.conclusion-item',
    evidence:
      'Bài tự viết dạng ghi chép và thông báo: trong phần kết luận, mỗi gạch đầu dòng là một việc, động từ không có danh sách nào đủ.',
    recognises:
      'Mục trong phần kết luận của chủ trì, dù động từ không có trong danh sách, nếu không phải lời đánh giá hay kể lại.',
    reason: 'Đây là một mục trong phần kết luận của {issuer}.',
    example:
      'Họp giao ban ngày 12/3/2024\nChủ trì: đ/c Trần Văn Bình - Giám đốc Sở\nKL:\n- Lái xe rửa xe trước ngày lễ',
    counterExample:
      'Họp giao ban ngày 12/3/2024\nChủ trì: đ/c Trần Văn Bình - Giám đốc Sở\nKL:\n- Tiến độ nhập dữ liệu còn chậm so với yêu cầu',
  },
  passive: {
    id: 'directive.passive',
    evidence: '§6(h): “X được yêu cầu …”.',
    recognises: '“<Cơ quan> được yêu cầu / được giao …” trong mạch chỉ đạo.',
    reason: 'Câu bị động “{verb}” trong mạch chỉ đạo của {issuer}.',
    example: `${HEAD}Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở lập kế hoạch. Phòng Tài chính được yêu cầu bố trí kinh phí.`,
    counterExample: `${HEAD}Năm qua, Phòng Tài chính được giao nhiều việc.`,
  },
  nominal: {
    id: 'directive.nominal',
    evidence: '§6(h): “Đó là chỉ đạo của …”.',
    recognises: 'Nội dung đứng trước, rồi “Đó là chỉ đạo của …”.',
    reason: 'Câu sau nói rõ đây là “{verb}” của {issuer}.',
    example:
      'Dừng cấp phép các lò gạch thủ công.\nĐó là yêu cầu của Chủ tịch UBND huyện Trần Văn Bình tại hội nghị ngày 12/3.',
    counterExample: 'Dừng cấp phép các lò gạch thủ công.\nĐó là ý kiến của nhiều người dân tại hội nghị ngày 12/3.',
  },
} satisfies Record<string, Rule>
