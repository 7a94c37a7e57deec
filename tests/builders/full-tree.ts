import { clause, dash, heading, leaderLine, paragraph, point } from '#documents/make-blocks.ts'
import type { Block, DivisionBlock, OfficialDocument, TableBlock } from '#documents/official-document.ts'
import type { Picture } from '#word/picture.ts'
import { letterheadTree, paperTree } from './paper-tree.ts'

export const sentence =
  'Thực hiện Kế hoạch công tác năm 2026, Sở tổ chức hội nghị giao ban để đánh giá kết quả và bàn nhiệm vụ trong thời gian tới của toàn ngành. '

export const division = (unit: DivisionBlock['unit'], text: string): DivisionBlock => ({ type: 'division', unit, text })

/** A table with a group, `count` plain rows and a total. */
export const tableTree = (count: number): TableBlock => ({
  type: 'table',
  columns: [
    { title: 'STT', width: 0.08, align: 'center' },
    { title: 'Nội dung', width: 0.52, align: 'left' },
    { title: 'Đơn vị', width: 0.2, align: 'left' },
    { title: 'Số việc', width: 0.2, align: 'center' },
  ],
  rows: [
    { look: 'group', cells: ['Nhóm thứ nhất'] },
    ...Array.from({ length: count }, (_, at) => ({
      look: 'plain' as const,
      cells: [String(at + 1), sentence, 'Sở A', '1'],
    })),
    { look: 'total', cells: ['Tổng cộng', '', '', String(count)] },
  ],
})

export const articles: Block[] = [
  division('part', 'Quy định chung'),
  division('chapter', 'Những quy định chung'),
  division('section', 'Mục thứ nhất'),
  division('subsection', 'Tiểu mục thứ nhất'),
  division('article', 'Phạm vi'),
  clause(1, 'Khoản một.'),
  clause(1, 'Khoản hai.'),
  point(0, 'Điểm a.'),
  point(4, 'Điểm đ.'),
  division('section', 'Mục thứ hai'),
  division('article', 'Đối tượng'),
  clause(2, 'Lại khoản một.'),
  heading(2, 'Khoản có tiêu đề'),
  division('chapter', 'Tổ chức thực hiện'),
  division('section', 'Lại mục một'),
  division('article', 'Hiệu lực'),
  heading(2, 'Lại khoản một'),
  paragraph(sentence),
  division('part', 'Phần sau'),
  division('chapter', 'Lại chương một'),
]

/** A red square of ten pixels a side, told to be as large as asked for. */
export const redPicture = (width: number, height: number, turn: Picture['turn'] = 0): Picture => ({
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC',
      'base64',
    ),
  ),
  extension: 'png',
  width,
  height,
  turn,
})

export const pictures = new Map([['anh-1', redPicture(1200, 800)]])

/** A letter with every part that a tree can have. */
export const fullTree = (given: Partial<OfficialDocument> = {}): OfficialDocument =>
  paperTree(
    [
      paragraph('Kính gửi:', 'addressee'),
      paragraph('- Bộ Nông nghiệp và Môi trường;', 'addresseeLine'),
      paragraph('- Sở Tài chính.', 'addresseeLine'),
      paragraph('Căn cứ Luật Tổ chức chính quyền địa phương.', 'legalBasis'),
      ...articles,
      { type: 'picture', photoId: 'anh-1', alt: 'Toàn cảnh hội nghị', width: 0.7 },
      paragraph('Toàn cảnh hội nghị', 'caption'),
      paragraph('Kính thưa các đồng chí,', 'salutation'),
      paragraph(sentence, 'spoken'),
      paragraph('(Toàn văn bài phát biểu)', 'centeredNote'),
      paragraph('Danh sách:', 'label'),
      dash('một việc'),
      leaderLine('Địa điểm: '),
      tableTree(3),
      paragraph(`${sentence}./.`),
    ],
    {
      header: letterheadTree({
        symbol: 'Số: 12/SNNMT-VP',
        letterSubject: 'V/v đôn đốc thực hiện ý kiến kết luận tại hội nghị giao ban tháng 01 năm 2026',
        secrecy: 'TỐI MẬT',
        urgency: 'HỎA TỐC',
        circulation: 'XEM XONG TRẢ LẠI',
      }),
      titles: { typeName: '', subject: '', hasRule: false, placeAndDate: '' },
      closing: {
        type: 'signature',
        recipientsLabel: 'Nơi nhận:',
        recipients: ['- Như trên;', '- Lưu: VT, VP.'],
        draftMark: 'PL.(300)',
        signature: {
          lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
          note: 'Thứ trưởng Bộ Y tế',
          fullName: 'Trịnh Văn Quý',
        },
      },
      contactLines: ['Địa chỉ: Số 12 đường Hòa Bình, tỉnh An Lạc', 'Điện thoại: 0210 000 000'],
      annexes: [
        {
          title: 'Bảng nhiệm vụ',
          attachedTo: 'Kèm theo Công văn số 12/SNNMT-VP ngày 05 tháng 01 năm 2026 của Sở Nông nghiệp và Môi trường',
          orientation: 'landscape',
          blocks: [heading(1, 'NHIỆM VỤ'), tableTree(30)],
        },
        {
          title: 'Quy chế',
          attachedTo: 'Kèm theo Công văn số 12/SNNMT-VP',
          orientation: 'portrait',
          blocks: [division('chapter', 'Lại từ đầu'), division('article', 'Một'), clause(1, sentence)],
        },
      ],
      ...given,
    },
  )
