/** Parts whose look is ruled, how they are called, and where (NĐ 30/2020, Phụ lục I, Phần I). */
export const elementWords = {
  nationalName: { label: 'Quốc hiệu', source: 'II.1a' },
  motto: { label: 'Tiêu ngữ', source: 'II.1b' },
  partyName: { label: 'tiêu đề “Đảng Cộng sản Việt Nam”', source: 'II.1' },
  governingBody: { label: 'tên cơ quan chủ quản', source: 'II.2b' },
  issuingBody: { label: 'tên cơ quan ban hành', source: 'II.2b' },
  symbol: { label: 'số, ký hiệu', source: 'II.3c' },
  placeAndDate: { label: 'địa danh và thời gian', source: 'II.4c' },
  typeName: { label: 'tên loại văn bản', source: 'II.5b' },
  subject: { label: 'trích yếu', source: 'II.5b' },
  letterSubject: { label: 'trích yếu công văn', source: 'II.5b' },
  addressee: { label: '“Kính gửi”', source: 'II.9d' },
  legalBasis: { label: 'căn cứ ban hành', source: 'II.6a' },
  body: { label: 'nội dung', source: 'II.6e' },
  division: { label: 'từ chỉ phần, chương, mục và số thứ tự', source: 'II.6đ' },
  divisionTitle: { label: 'tiêu đề phần, chương, mục', source: 'II.6đ' },
  article: { label: 'số và tiêu đề của điều', source: 'II.6đ' },
  heading: { label: 'số và tiêu đề của mục, khoản', source: 'II.6đ' },
  authority: { label: 'quyền hạn người ký', source: 'II.7đ' },
  signerPost: { label: 'chức vụ người ký', source: 'II.7đ' },
  signerName: { label: 'họ tên người ký', source: 'II.7đ' },
  recipientsLabel: { label: 'chữ “Nơi nhận”', source: 'II.9d' },
  recipientsList: { label: 'danh sách nơi nhận', source: 'II.9d' },
  draftMark: { label: 'ký hiệu người soạn thảo', source: 'III.3' },
  stamp: { label: 'dấu chỉ mức độ khẩn, phạm vi lưu hành', source: 'III.2' },
  contact: { label: 'địa chỉ cơ quan ở chân trang', source: 'III.4' },
  pageNumber: { label: 'số trang', source: 'I.7' },
  annexLabel: { label: 'chữ “Phụ lục” và số thứ tự', source: 'III.1b' },
  annexTitle: { label: 'tên phụ lục', source: 'III.1b' },
  annexReference: { label: 'dòng “Kèm theo …” của phụ lục', source: 'III.1c' },
} as const

export type ElementName = keyof typeof elementWords

/** What may be wrong with the look of a part, in one sentence. */
export const aspectWords = {
  size: (label: string, found: string, expected: string) => `Cỡ chữ của ${label} là ${found}; quy định ${expected}.`,
  bold: (label: string, found: string, expected: string) =>
    `Kiểu chữ của ${label} đang ${found}; quy định ${expected}.`,
  italic: (label: string, found: string, expected: string) =>
    `Kiểu chữ của ${label} đang ${found}; quy định ${expected}.`,
  underline: (label: string, found: string, expected: string) =>
    `Kiểu chữ của ${label} đang ${found}; quy định ${expected}.`,
  case: (label: string, found: string, expected: string) =>
    `Loại chữ của ${label} đang ${found}; quy định ${expected}.`,
  align: (label: string, found: string, expected: string) => `Vị trí của ${label} đang ${found}; quy định ${expected}.`,
} as const

export type Aspect = keyof typeof aspectWords

type RuleWords = { source: string; message: (found: string, expected: string) => string }

/** Rules that are not about the look of one part; `source` is below NĐ 30/2020, Phụ lục I, Phần I unless it says more. */
export const ruleWords = {
  'page.size': { source: 'I.1', message: (found) => `Khổ giấy là ${found}, không phải A4 (210 × 297 mm).` },
  'page.orientation': {
    source: 'I.2',
    message: () => 'Trang nằm ngang dù không có bảng, biểu; văn bản trình bày theo chiều dài của khổ A4.',
  },
  'margin.top': { source: 'I.3', message: (found, expected) => `Lề trên ${found}; quy định ${expected}.` },
  'margin.bottom': { source: 'I.3', message: (found, expected) => `Lề dưới ${found}; quy định ${expected}.` },
  'margin.left': { source: 'I.3', message: (found, expected) => `Lề trái ${found}; quy định ${expected}.` },
  'margin.right': { source: 'I.3', message: (found, expected) => `Lề phải ${found}; quy định ${expected}.` },
  'font.family': { source: 'I.4', message: (found, expected) => `Phông chữ ${found}; quy định ${expected}.` },
  'font.color': { source: 'I.4', message: (found) => `Chữ màu #${found}; quy định màu đen.` },
  'text.nfc': {
    source: 'I.4 (TCVN 6909:2001)',
    message: () => 'Chữ có dấu gõ bằng Unicode tổ hợp; quy định Unicode dựng sẵn. Hãy chuyển mã sang Unicode dựng sẵn.',
  },
  'text.underscores': {
    source: 'II.1b, II.2b, II.5b',
    message: () => 'Đường kẻ gõ bằng dấu gạch dưới; hãy kẻ bằng nét liền, hoặc dùng dấu chấm dẫn cho chỗ để trống.',
  },
  'text.emptyParagraphs': {
    source: 'II.6e',
    message: () => 'Dùng dòng trống để giãn cách; nên đặt khoảng cách giữa các đoạn (từ 6 pt).',
  },
  'text.blanks': {
    source: 'II.6e',
    message: () => 'Dùng nhiều dấu cách liền nhau để căn chữ; nên dùng căn lề, thụt dòng.',
  },
  'pageNumber.present': { source: 'I.7', message: () => 'Văn bản nhiều trang nhưng không đánh số trang.' },
  'pageNumber.place': { source: 'I.7', message: (found) => `Số trang đặt ở ${found}; quy định ở giữa lề trên.` },
  'pageNumber.firstPage': {
    source: 'I.7',
    message: () => 'Số trang hiện cả ở trang thứ nhất; quy định không hiển thị.',
  },
  'pageNumber.start': { source: 'I.7', message: (found) => `Số trang bắt đầu từ ${found}; quy định từ 1.` },
  'nationalName.present': { source: 'II.1a', message: () => 'Không thấy Quốc hiệu.' },
  'nationalName.text': {
    source: 'II.1a',
    message: (found, expected) => `Quốc hiệu ghi “${found}”; phải là “${expected}”.`,
  },
  'motto.present': { source: 'II.1b', message: () => 'Không thấy Tiêu ngữ.' },
  'motto.text': {
    source: 'II.1b',
    message: (found, expected) => `Tiêu ngữ ghi “${found}”; phải là “${expected}”, gạch nối có cách chữ hai bên.`,
  },
  'mottoRule.present': { source: 'II.1b', message: () => 'Thiếu đường kẻ dưới Tiêu ngữ.' },
  'mottoRule.drawn': {
    source: 'II.1b',
    message: (found) => `Đường kẻ dưới Tiêu ngữ ${found}; quy định đường kẻ ngang, nét liền.`,
  },
  'mottoRule.length': {
    source: 'II.1b',
    message: (found, expected) => `Đường kẻ dưới Tiêu ngữ dài ${found}; phải bằng độ dài dòng chữ (${expected}).`,
  },
  'issuingBody.present': { source: 'II.2a', message: () => 'Không thấy tên cơ quan ban hành văn bản ở góc trái.' },
  'agencyRule.present': { source: 'II.2b', message: () => 'Thiếu đường kẻ dưới tên cơ quan ban hành.' },
  'agencyRule.drawn': {
    source: 'II.2b',
    message: (found) => `Đường kẻ dưới tên cơ quan ban hành ${found}; quy định đường kẻ ngang, nét liền.`,
  },
  'agencyRule.length': {
    source: 'II.2b',
    message: (found, expected) =>
      `Đường kẻ dưới tên cơ quan ban hành dài ${found}; quy định từ 1/3 đến 1/2 dòng chữ (${expected}).`,
  },
  'agency.star': { source: 'II.2', message: () => 'Thiếu dấu sao (*) dưới tên cơ quan ban hành.' },
  'symbol.present': { source: 'II.3', message: () => 'Không thấy số, ký hiệu của văn bản.' },
  'symbol.label': { source: 'II.3c', message: (found, expected) => `Ghi “${found}”; phải mở đầu bằng “${expected}”.` },
  'symbol.form': {
    source: 'II.3c',
    message: (found, expected) => `Số, ký hiệu “${found}” chưa đúng dạng “${expected}”, không cách chữ.`,
  },
  'symbol.padding': {
    source: 'II.3c',
    message: (found, expected) => `Số nhỏ hơn 10 ghi “${found}”; phải ghi “${expected}”.`,
  },
  'symbol.type': {
    source: 'II.3b; Phụ lục III, I',
    message: (found, expected) =>
      `Ký hiệu ghi chữ viết tắt tên loại “${found}”; tên loại này viết tắt là “${expected}”.`,
  },
  'symbol.letter': {
    source: 'II.3b',
    message: (found) =>
      `Ký hiệu công văn có chữ viết tắt tên loại “${found}”; công văn chỉ ghi cơ quan và đơn vị soạn thảo.`,
  },
  'symbol.case': {
    source: 'II.3c',
    message: (found, expected) => `Ký hiệu “${found}” chưa in hoa; phải là “${expected}”.`,
  },
  'placeAndDate.present': { source: 'II.4', message: () => 'Không thấy địa danh và thời gian ban hành.' },
  'placeAndDate.comma': { source: 'II.4c', message: (found) => `Sau địa danh thiếu dấu phẩy: “${found}”.` },
  'placeAndDate.place': { source: 'II.4c', message: (found) => `Địa danh “${found}” chưa viết hoa chữ cái đầu.` },
  'placeAndDate.day': { source: 'II.4b', message: (found, expected) => `Ngày ghi “${found}”; phải ghi “${expected}”.` },
  'placeAndDate.month': {
    source: 'II.4b',
    message: (found, expected) => `Tháng ghi “${found}”; phải ghi “${expected}” (chỉ tháng 1 và 2 thêm số 0).`,
  },
  'placeAndDate.real': { source: 'II.4b', message: (found) => `Không có ngày ${found} trong lịch.` },
  'tier.sizes': {
    source: 'V, ghi chú 1',
    message: (found, expected) => `Cỡ chữ Quốc hiệu, Tiêu ngữ, ngày tháng là ${found}; phải đi cùng nhau: ${expected}.`,
  },
  'typeName.present': {
    source: 'II.5',
    message: () => 'Không thấy tên loại văn bản, cũng không có trích yếu công văn “V/v …”.',
  },
  'subject.present': { source: 'II.5b', message: () => 'Dưới tên loại không có trích yếu nội dung.' },
  'subject.initial': {
    source: 'II.5',
    message: (found) => `Trích yếu mở đầu bằng chữ hoa (“${found}”); văn bản của Đảng mở đầu bằng chữ thường.`,
  },
  'subjectRule.present': { source: 'II.5b', message: () => 'Thiếu đường kẻ dưới trích yếu.' },
  'subjectRule.drawn': {
    source: 'II.5b',
    message: (found) => `Đường kẻ dưới trích yếu ${found}; quy định đường kẻ ngang, nét liền.`,
  },
  'subjectRule.length': {
    source: 'II.5b',
    message: (found, expected) =>
      `Đường kẻ dưới trích yếu dài ${found}; quy định từ 1/3 đến 1/2 dòng chữ (${expected}).`,
  },
  'letterSubject.prefix': {
    source: 'II.5b',
    message: (found, expected) => `Trích yếu công văn ghi “${found}”; phải bắt đầu bằng “${expected}”.`,
  },
  'letterSubject.present': { source: 'II.5b', message: () => 'Công văn không có trích yếu “V/v …” dưới số, ký hiệu.' },
  'letterSubject.gap': {
    source: 'II.5b',
    message: (found, expected) => `Trích yếu công văn cách số, ký hiệu ${found}; quy định ${expected}.`,
  },
  'addressee.present': { source: 'II.9b', message: () => 'Công văn không có phần “Kính gửi”.' },
  'addressee.colon': { source: 'II.9d', message: () => 'Sau “Kính gửi” thiếu dấu hai chấm.' },
  'addressee.marks': {
    source: 'II.9d',
    message: (found, expected) => `Dòng nơi gửi “${found}” chưa đúng dấu: ${expected}.`,
  },
  'legalBasis.marks': {
    source: 'II.6a',
    message: (found, expected) => `Cuối căn cứ là “${found}”; phải là “${expected}”.`,
  },
  'body.justified': { source: 'II.6e', message: (found) => `Nội dung đang ${found}; quy định canh đều cả hai lề.` },
  'body.indent': { source: 'II.6e', message: (found, expected) => `Đầu dòng lùi vào ${found}; quy định ${expected}.` },
  'body.gap': {
    source: 'II.6e',
    message: (found, expected) => `Khoảng cách giữa các đoạn là ${found}; quy định ${expected}.`,
  },
  'body.lines': {
    source: 'II.6e',
    message: (found, expected) => `Khoảng cách giữa các dòng là ${found}; quy định ${expected}.`,
  },
  'body.size': { source: 'II.6e', message: (found, expected) => `Cỡ chữ nội dung là ${found}; quy định ${expected}.` },
  'body.oneSize': { source: 'II.6e', message: (found) => `Nội dung dùng lẫn nhiều cỡ chữ: ${found}.` },
  'body.upright': { source: 'II.6e', message: () => 'Cả đoạn in nghiêng; nội dung trình bày kiểu chữ đứng.' },
  'body.endMark': {
    source: 'Phụ lục III, II',
    message: (found, expected) => `Nội dung kết thúc bằng “${found}”; mẫu trình bày kết thúc bằng “${expected}”.`,
  },
  'numbering.letters': {
    source: 'II.6đ',
    message: (found, expected) => `Điểm “${found})” không theo bảng chữ cái tiếng Việt; ở đây phải là “${expected})”.`,
  },
  'numbering.order': {
    source: 'II.6đ',
    message: (found, expected) => `Số thứ tự “${found}” không liên tục; ở đây phải là “${expected}”.`,
  },
  'numbering.mark': {
    source: 'II.6đ',
    message: (found, expected) => `Số thứ tự ghi “${found}”; phải ghi “${expected}”.`,
  },
  'numbering.roman': { source: 'II.6đ', message: (found) => `“${found}” phải đánh số bằng chữ số La Mã.` },
  'numbering.arabic': { source: 'II.6đ', message: (found) => `“${found}” phải đánh số bằng chữ số Ả Rập.` },
  'numbering.title': { source: 'II.6d', message: (found) => `“${found}” chưa có tiêu đề.` },
  'recipients.present': { source: 'II.9', message: () => 'Không thấy phần “Nơi nhận”.' },
  'recipients.colon': { source: 'II.9d', message: () => 'Sau “Nơi nhận” thiếu dấu hai chấm.' },
  'recipients.dash': {
    source: 'II.9d',
    message: (found) => `Dòng nơi nhận “${found}” phải mở đầu bằng gạch đầu dòng “- ”.`,
  },
  'recipients.marks': {
    source: 'II.9d',
    message: (found, expected) => `Dòng nơi nhận “${found}” phải kết thúc bằng “${expected}”.`,
  },
  'recipients.archive': {
    source: 'II.9d',
    message: (found, expected) => `Dòng cuối của nơi nhận là “${found}”; phải là “${expected}”.`,
  },
  'recipients.sameAsAbove': {
    source: 'II.9b',
    message: (found) => `Văn bản có “Kính gửi” thì dòng đầu của nơi nhận là “- Như trên;”, ở đây là “${found}”.`,
  },
  'signer.present': { source: 'II.7', message: () => 'Không thấy quyền hạn, chức vụ và họ tên người ký.' },
  'signer.side': { source: 'IV, ô số 7a', message: (found) => `Phần ký đặt ở ${found}; quy định ở bên phải.` },
  'signer.authority': {
    source: 'II.7b',
    message: (found, expected) => `Quyền hạn ghi “${found}”; phải ghi “${expected}”.`,
  },
  'signer.ownPost': {
    source: 'II.7b, II.7c',
    message: (found) => `Dưới “${found}” thiếu dòng chức vụ của chính người ký.`,
  },
  'signer.name': { source: 'II.7c', message: () => 'Phần ký không có họ tên người ký.' },
  'signer.honour': {
    source: 'II.7c',
    message: (found) => `Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: “${found}”.`,
  },
  'minutes.noPlaceAndDate': {
    source: 'Phụ lục III, Mẫu 1.9',
    message: () => 'Biên bản không ghi địa danh, thời gian ở phần đầu.',
  },
  'minutes.signers': {
    source: 'Phụ lục III, Mẫu 1.9',
    message: (found, expected) => `Người ký biên bản: ${found}; mẫu là ${expected}.`,
  },
  'minutes.recipientsBelow': {
    source: 'Phụ lục III, Mẫu 1.9',
    message: () => 'Nơi nhận của biên bản đặt ngang phần ký; mẫu đặt bên dưới, sát lề trái.',
  },
  'stamp.frame': { source: 'III.2', message: (found) => `Dấu “${found}” chưa nằm trong khung hình chữ nhật viền đơn.` },
  'annex.number': { source: 'III.1a', message: (found, expected) => `Phụ lục ghi “${found}”; phải ghi “${expected}”.` },
  'annex.pages': { source: 'III.1đ', message: () => 'Số trang của phụ lục chưa đánh riêng, bắt đầu từ 1.' },
  'annex.mention': { source: 'III.1a', message: () => 'Trong văn bản không có chỉ dẫn về phụ lục kèm theo.' },
  'annex.reference': { source: 'III.1c', message: () => 'Dưới tên phụ lục thiếu dòng “(Kèm theo …)”.' },
  'capitals.weekday': {
    source: 'Phụ lục II, V.8c',
    message: (found, expected) => `Ngày trong tuần viết “${found}”; phải viết “${expected}”.`,
  },
  'capitals.month': {
    source: 'Phụ lục II, V.8c',
    message: (found, expected) => `Tháng viết bằng chữ “${found}”; phải viết “${expected}”.`,
  },
  'capitals.article': {
    source: 'Phụ lục II, V.7',
    message: (found, expected) => `Viện dẫn viết “${found}”; phải viết “${expected}”.`,
  },
} as const satisfies Record<string, RuleWords>

export type RuleId = keyof typeof ruleWords | `${ElementName}.${Aspect}`

/** The decree as it is cited in front of a paragraph; one that names another annex stands for itself. */
export const citeDecree = (paragraph: string): string =>
  paragraph.startsWith('Phụ lục') ? `NĐ 30/2020, ${paragraph}` : `NĐ 30/2020, Phụ lục I, Phần I, ${paragraph}`
