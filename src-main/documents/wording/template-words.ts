/** What is wrong with a placeholder of a template: what, where, what to do. `where` are the words around it. */
export const templateWords = {
  unknown: (tag: string, where: string) =>
    `Không có chỗ trống nào tên “{${tag}}” (ở “${where}”). Hãy chọn tên trong danh sách chỗ trống.`,
  misspelt: (tag: string, near: string, where: string) =>
    `“{${tag}}” (ở “${where}”) có lẽ là “{${near}}”. Hãy sửa lại trong Word.`,
  toned: (tag: string, near: string, where: string) =>
    `“{${tag}}” (ở “${where}”) viết có dấu hoặc có cách chữ. Hãy viết “{${near}}”.`,
  elsewhere: (tag: string, loop: string, where: string) =>
    `“{${tag}}” (ở “${where}”) chỉ dùng được giữa {#${loop}} và {/${loop}}. Hãy đặt vào giữa hai chỗ đó.`,
  loopAsText: (tag: string, where: string) =>
    `“{${tag}}” (ở “${where}”) là một danh sách. Hãy viết {#${tag}} … {/${tag}} và đặt chỗ trống của từng dòng ở giữa.`,
  textAsLoop: (tag: string, where: string) =>
    `“{#${tag}}” (ở “${where}”) không phải danh sách hay điều kiện. Hãy bỏ dấu #, chỉ viết {${tag}}.`,
  pictureAsText: (tag: string, where: string) =>
    `“{${tag}}” (ở “${where}”) là ảnh. Hãy chèn một ảnh vào mẫu và ghi {${tag}} ở văn bản thay thế (Alt Text) của ảnh.`,
  expression: (tag: string, where: string) =>
    `“{${tag}}” (ở “${where}”) không được dùng: mẫu chỉ nhận tên chỗ trống, không nhận phép tính, mã lệnh hay XML.`,
  emptyTag: (where: string) => `Có chỗ trống không tên “{}” (ở “${where}”). Hãy ghi tên hoặc xoá đi.`,
  unclosedBrace: (where: string) =>
    `Có dấu “{” không có dấu “}” trong cùng đoạn (ở “${where}”). Hãy thêm “}” hoặc xoá “{”.`,
  unopenedBrace: (where: string) => `Có dấu “}” không có dấu “{” phía trước (ở “${where}”). Hãy thêm “{” hoặc xoá “}”.`,
  unclosedLoop: (tag: string, where: string) =>
    `{#${tag}} (ở “${where}”) chưa được đóng. Hãy thêm {/${tag}} ở cuối phần lặp.`,
  unopenedLoop: (tag: string, where: string) =>
    `{/${tag}} (ở “${where}”) không có chỗ mở. Hãy thêm {#${tag}} ở đầu phần lặp hoặc xoá đi.`,
  crossedLoop: (tag: string, open: string, where: string) =>
    `{/${tag}} (ở “${where}”) đóng khi {#${open}} còn mở. Hãy đóng {/${open}} trước.`,
  nestedSame: (tag: string, where: string) =>
    `{#${tag}} (ở “${where}”) nằm trong chính nó. Hãy đóng {/${tag}} trước khi mở lại.`,
  loopAcross: (tag: string) =>
    `{#${tag}} và {/${tag}} không bao trọn một dòng bảng hay một đoạn. Hãy đặt cả hai trong cùng một dòng của bảng, hoặc mỗi chỗ thành một đoạn riêng.`,
  sameName: (name: string) => `Đã có một mẫu khác tên “${name}”; cả hai đều được giữ. Nên đổi tên để khỏi nhầm.`,
  noTags: 'Mẫu không có chỗ trống nào, nên khi điền sẽ giữ nguyên. Hãy thêm chỗ trống, ví dụ {ten_cuoc_hop}.',
  other: (problem: string) => `Mẫu chưa điền được (${problem}). Hãy mở mẫu trong Word, lưu lại rồi thêm lại.`,
} as const

/** Where a person is at a meeting, for the lists of a template. */
export const roleWords = {
  chair: 'chủ trì',
  member: 'đại biểu chính thức',
  guest: 'đại biểu mời',
  secretary: 'thư ký',
  press: 'báo chí',
  observer: 'quan sát viên',
} as const

export const starterWords = {
  name: 'mau-bien-ban',
  title: 'BIÊN BẢN',
  start: 'Thời gian bắt đầu: {bat_dau}.',
  place: 'Địa điểm: {dia_diem}.',
  attendance: 'Thành phần tham dự:',
  person: '{ho_ten_day_du};',
  absent: 'Vắng mặt:',
  absentPerson: '{ho_ten_day_du} ({tinh_trang});',
  counts: 'Số người được mời: {so_trieu_tap}; có mặt: {so_co_mat}.',
  chair: 'Chủ trì: {chu_tri}.',
  secretary: 'Thư ký: {thu_ky}.',
  speeches: 'Ý kiến phát biểu:',
  speaker: '{nguoi_phat_bieu}:',
  passage: '{van_ban}',
  directives: 'Ý kiến chỉ đạo:',
  noDirectives: 'Cuộc họp không có ý kiến chỉ đạo.',
  columns: ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
  votes: 'Biểu quyết:',
  end: 'Cuộc họp kết thúc vào {ket_thuc}./.',
  secretarySigns: 'THƯ KÝ',
  chairSigns: 'CHỦ TỌA',
} as const

/** A file name for a filled template. */
export const filledName = (template: string): string => `${template}-da-dien.docx`
