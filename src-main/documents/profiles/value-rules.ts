import type { LayoutProfile, TypeSizes } from './layout-profile.ts'
import type { ValueRule } from './value-rule.ts'

const millimetres = 'mm'
const points = 'pt'

const number = (name: string, label: string, unit: string, [least, most]: readonly [number, number]): ValueRule => ({
  kind: 'number',
  name,
  label,
  unit,
  least,
  most,
})
const text = (name: string, label: string, longest = 100): ValueRule => ({
  kind: 'text',
  name,
  label,
  unit: '',
  longest,
})
const truth = (name: string, label: string): ValueRule => ({ kind: 'truth', name, label, unit: '' })

const sizeLabels: Partial<Record<keyof TypeSizes, string>> = {
  nationalName: 'Cỡ chữ dòng tên nước hoặc tên Đảng',
  motto: 'Cỡ chữ tiêu ngữ',
  agency: 'Cỡ chữ tên cơ quan',
  symbol: 'Cỡ chữ số, ký hiệu',
  letterSubject: 'Cỡ chữ trích yếu công văn',
  placeAndDate: 'Cỡ chữ địa danh, thời gian',
  typeName: 'Cỡ chữ tên loại',
  subject: 'Cỡ chữ trích yếu',
  body: 'Cỡ chữ thân bài',
  table: 'Cỡ chữ trong bảng',
  spoken: 'Cỡ chữ bài phát biểu',
  signature: 'Cỡ chữ phần ký',
  recipientsLabel: 'Cỡ chữ của “Nơi nhận”',
  recipientsList: 'Cỡ chữ danh sách nơi nhận',
  stamp: 'Cỡ chữ dấu mật, khẩn',
  contact: 'Cỡ chữ địa chỉ cuối trang',
  pageNumber: 'Cỡ chữ số trang',
}

/** The national name must still stand on one line; print for the eye or for reading aloud has its own bounds. */
function sizeRange(key: keyof TypeSizes): readonly [number, number] {
  if (key === 'nationalName' || key === 'motto') return [10, 16]
  return key === 'spoken' ? [14, 28] : [9, 20]
}

function sizeRules({ system }: LayoutProfile): ValueRule[] {
  const entries = Object.entries(sizeLabels) as [keyof TypeSizes, string][]
  if (system === 'party')
    return entries
      .filter(([key]) => key !== 'motto')
      .map(([key, label]) => number(`sizes.${key}`, label, points, sizeRange(key)))
  return (['12/13', '13/14'] as const).flatMap((tier) =>
    entries.map(([key, label]) => number(`sizes.${tier}.${key}`, `${label} (bộ ${tier})`, points, sizeRange(key))),
  )
}

const pageRules: ValueRule[] = [
  number('margins.top', 'Lề trên', millimetres, [15, 40]),
  number('margins.bottom', 'Lề dưới', millimetres, [15, 40]),
  number('margins.left', 'Lề trái', millimetres, [20, 40]),
  number('margins.right', 'Lề phải', millimetres, [10, 25]),
  number('margins.pageNumber', 'Số trang cách mép giấy', millimetres, [5, 14]),
]

const bodyRules: ValueRule[] = [
  number('body.firstLineIndent', 'Lùi đầu dòng', millimetres, [0, 20]),
  number('body.spacingAfter', 'Cách đoạn', points, [0, 18]),
  number('body.lineSpacing', 'Cách dòng (khi không đặt cố định)', 'dòng', [1, 1.5]),
  // Lower than this the marks above capitals are cut off.
  {
    ...{ kind: 'number', name: 'body.exactLine', label: 'Cách dòng cố định (0 là không đặt)', unit: points },
    least: 16,
    most: 36,
    orZero: true,
  },
  truth('legalBasis.isItalic', 'Căn cứ in nghiêng'),
  {
    ...{ kind: 'text', name: 'legalBasis.opening', label: 'Dấu đầu mỗi căn cứ', unit: '' },
    longest: 4,
    mayBeEmpty: true,
  },
  text('legalBasis.lastMark', 'Dấu cuối căn cứ cuối cùng', 2),
  number('spoken.lineSpacing', 'Cách dòng bài phát biểu', 'dòng', [1.3, 2.5]),
  number('spoken.spacingAfter', 'Cách đoạn bài phát biểu', points, [0, 30]),
  text('endMark', 'Dấu kết thúc văn bản', 5),
]

const headRules: ValueRule[] = [
  { kind: 'switch', name: 'header.agencyMark', label: 'Dấu sao dưới tên cơ quan', unit: '', yes: 'star', no: 'rule' },
  number('rule.thickness', 'Độ dày đường kẻ', points, [0.25, 2]),
  number('rule.agencyShare', 'Đường kẻ dưới tên cơ quan, so với dòng chữ', 'lần', [0.2, 1]),
  number('rule.subjectShare', 'Đường kẻ dưới trích yếu, so với dòng chữ', 'lần', [0.2, 1]),
  text('number.label', 'Chữ trước số văn bản', 10),
  {
    ...{ kind: 'switch', name: 'number.period', label: 'Đánh số theo nhiệm kỳ', unit: '' },
    yes: 'committeeTerm',
    no: 'calendarYear',
  },
  truth('titles.startsLower', 'Trích yếu bắt đầu bằng chữ thường'),
  {
    ...{ kind: 'switch', name: 'titles.mark', label: 'Gạch ----- dưới trích yếu (thay đường kẻ)', unit: '' },
    yes: 'dashes',
    no: 'rule',
  },
  {
    ...{ kind: 'text', name: 'letter.subjectPrefix', label: 'Chữ trước trích yếu công văn', unit: '' },
    longest: 10,
    mayBeEmpty: true,
  },
  truth('letter.isSubjectItalic', 'Trích yếu công văn in nghiêng'),
  text('letter.addresseeLabel', 'Chữ trước nơi nhận ở đầu văn bản', 20),
  text('letter.submissionLabel', 'Chữ trước nơi nhận của tờ trình', 20),
]

const closingRules: ValueRule[] = [
  truth('minutes.hasPlaceAndDate', 'Biên bản có dòng địa danh, thời gian'),
  text('minutes.secretarySigns', 'Biên bản: người ký bên trái', 60),
  text('minutes.chairSigns', 'Biên bản: người ký bên phải', 60),
  text('signature.authorityMarks.TM', 'Ký thay mặt', 6),
  text('signature.authorityMarks.KT', 'Ký thay', 6),
  text('signature.authorityMarks.TL', 'Ký thừa lệnh', 6),
  text('signature.authorityMarks.TUQ', 'Ký thừa ủy quyền', 6),
  text('signature.authorityMarks.Q', 'Quyền', 6),
  truth('signature.isPostBold', 'Chức vụ người ký in đậm'),
  number('signature.gap', 'Khoảng để ký', millimetres, [15, 45]),
  {
    ...{ kind: 'switch', name: 'recipients.labelLook', label: '“Nơi nhận” gạch chân (thay đậm nghiêng)', unit: '' },
    yes: 'underlined',
    no: 'boldItalic',
  },
  text('recipients.separator', 'Dấu sau mỗi nơi nhận', 2),
  text('recipients.archiveLabel', 'Chữ đầu dòng lưu', 10),
]

const dateRule: ValueRule = { kind: 'date', name: 'effectiveFrom', label: 'Áp dụng từ ngày', unit: '' }

/** Every value of a profile that the settings show and let correct, in the order of a page from its top. */
export const valueRulesOf = (profile: LayoutProfile): ValueRule[] => [
  dateRule,
  ...pageRules,
  ...headRules,
  ...sizeRules(profile),
  ...bodyRules,
  ...closingRules,
]
