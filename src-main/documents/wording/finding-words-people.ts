/** What the checks say of people, attendance and votes. */
export const peopleFindings = {
  chair: 'Chưa có người chủ trì; hãy chọn vai trò “chủ trì” cho một người ở thẻ Thành phần.',
  secretary: 'Chưa có thư ký (người ghi biên bản); hãy chọn vai trò “thư ký” cho một người ở thẻ Thành phần.',
  attendees: 'Chưa có ai trong danh sách dự họp; hãy nhập ở thẻ Thành phần.',
  onlyGroups: 'Thành phần chỉ ghi theo nhóm, không có số người; biên bản phải nêu số triệu tập, có mặt, vắng.',
  absenceReason: (name: string) => `${name} vắng có lý do nhưng chưa ghi lý do.`,
  substitute: (name: string) => `${name} dự thay nhưng chưa ghi thay cho ai.`,
  absentChair: (name: string) => `${name} chủ trì nhưng lại ghi là vắng; hãy sửa vai trò hoặc tình trạng dự họp.`,
  absentSecretary: (name: string) => `${name} là thư ký nhưng lại ghi là vắng; hãy sửa vai trò hoặc tình trạng dự họp.`,
  absentSpeaker: (name: string) =>
    `${name} có ý kiến phát biểu nhưng lại ghi là vắng; hãy sửa tình trạng dự họp hoặc tên người phát biểu.`,
  absentIssuer: (name: string) =>
    `${name} có ý kiến chỉ đạo nhưng lại ghi là vắng; hãy sửa tình trạng dự họp hoặc tên người chỉ đạo.`,
  unlistedSpeakers: (names: string, count: number) =>
    `${count === 1 ? '' : `${count} người phát biểu hoặc chỉ đạo: `}${names} không có trong danh sách dự họp; hãy bổ sung, hoặc xem lại tên.`,
  twoTitles: (one: Mention, other: Mention) =>
    `${one.name} có hai chức vụ khác nhau trong cùng cuộc họp: “${one.posts}” (${one.place}) và “${other.posts}” (${other.place}); hãy sửa cho thống nhất.`,
  sameNameRows: (name: string, one: string, other: string) =>
    `Danh sách dự họp có hai dòng “${name}” với chức vụ khác nhau (“${one}” và “${other}”); nếu là một người hãy gộp lại, nếu là hai người trùng tên hãy ghi chú để phân biệt.`,
  doubledRow: (name: string) =>
    `Danh sách dự họp có hai dòng “${name}” giống nhau; hãy bỏ một dòng, hoặc ghi chú nếu là hai người.`,
  nearName: (one: string, other: string) =>
    `“${one}” và “${other}” cùng chức vụ, chỉ khác dấu; có thể là một người gõ hai cách.`,
  noPost: (names: string, count: number) => `${count} người chưa có chức vụ, đơn vị (${names}).`,
  sameRank: (one: string, other: string, rank: number) =>
    `${one} và ${other} cùng thứ bậc ${rank}; hãy sửa để danh sách xếp đúng thứ tự.`,
  phones: (count: number) =>
    `${count} người có số điện thoại riêng; nếu công bố danh sách, hãy dùng bản không in số điện thoại.`,
  toldCounts: (said: string, invited: number, present: number, absent: number) =>
    `Có chỗ ghi “${said}”: triệu tập ${invited} nhưng có mặt ${present} cộng vắng ${absent} là ${present + absent}; hãy sửa số.`,
  toldPresent: (said: string, present: number) =>
    `Có chỗ ghi “${said}” nhưng danh sách dự họp tính được ${present} người có mặt; hãy xem lại.`,
  votesOver: (subject: string, cast: number, present: number) =>
    `Biểu quyết “${subject}” có ${cast} phiếu nhưng danh sách chỉ có ${present} người có mặt; hãy sửa số phiếu hoặc danh sách.`,
  votesOverListed: (subject: string, cast: number, present: number) =>
    `Biểu quyết “${subject}” có ${cast} phiếu, danh sách ghi tên ${present} người và có nhóm chưa ghi số người; hãy ghi số người của nhóm để đối chiếu.`,
  votesNone: (subject: string) => `Biểu quyết “${subject}” chưa có số phiếu; hãy ghi kết quả.`,
  votesNoBase: (subject: string) =>
    `Biểu quyết “${subject}” có tỷ lệ nhưng chưa có danh sách người có mặt, nên tỷ lệ đang tính trên số phiếu; hãy nhập danh sách dự họp.`,
  voteSubject: 'Có một biểu quyết chưa ghi nội dung.',
  speechEmpty: (number: number, name: string) =>
    name === '' ? `Ý kiến ${number} chưa có nội dung.` : `Ý kiến của ${name} chưa có nội dung.`,
  speechNoName: (number: number, text: string) =>
    text === ''
      ? `Ý kiến ${number} chưa có tên người phát biểu.`
      : `Ý kiến ${number} (“${text}”) chưa có tên người phát biểu.`,
} as const

export type Mention = { name: string; posts: string; place: string }

/** Where a person's post was read. */
export const mentionPlaces = {
  attendees: 'danh sách dự họp',
  speeches: 'ý kiến phát biểu',
  directives: 'ý kiến chỉ đạo',
  photos: 'chú thích ảnh',
  signers: 'phần ký',
} as const

/** "có mặt 45/50 đại biểu", "triệu tập 50, có mặt 45, vắng 5". */
export const countsPattern =
  /triệu tập:?\s*(?<invited>\d{1,4})(?!\d)[^.\n]{0,40}?có mặt:?\s*(?<present>\d{1,4})(?!\d)[^.\n]{0,40}?vắng(?: mặt)?:?\s*(?<absent>\d{1,4})(?!\d)/giu
export const presentPattern =
  /có mặt:?\s*(?<present>\d{1,4})\s*\/\s*(?<invited>\d{1,4})\s*(?:đại biểu|người|đồng chí|thành viên|đảng viên|ủy viên)/giu

/** Words that begin a post in running text, with the shorter ones after those that contain them. */
export const postHeads =
  'Phó Chủ tịch|Chủ tịch|Phó Bí thư|Bí thư|Phó Giám đốc|Giám đốc|Phó Tổng Giám đốc|Tổng Giám đốc|Phó Cục trưởng|Cục trưởng|Thứ trưởng|Bộ trưởng|Phó Trưởng ban|Trưởng ban|Phó Trưởng phòng|Trưởng phòng|Phó Chánh Văn phòng|Chánh Văn phòng|Phó Hiệu trưởng|Hiệu trưởng|Phó Vụ trưởng|Vụ trưởng|Phó Viện trưởng|Viện trưởng|Phó Chi cục trưởng|Chi cục trưởng'

/** Where one person of a caption ends and the next begins. */
export const captionBreak = /[,.;:]| và | cùng /u
