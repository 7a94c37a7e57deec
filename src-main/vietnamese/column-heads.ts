import { foldKey } from './fold.ts'
import { listWords } from './list-words.ts'

/** What a column of a list of people may hold. */
export type ColumnName =
  | 'ordinal'
  | 'honorific'
  | 'fullName'
  | 'familyName'
  | 'givenName'
  | 'post'
  | 'organization'
  | 'role'
  | 'presence'
  | 'phone'
  | 'seat'
  | 'note'
  | 'ignored'

type Heads = { column: ColumnName; whole: string; start?: string }

/**
 * Heads of columns as offices write them, without tones since many sheets are typed so. `whole`: the head is just this;
 * `start`: it begins with it ("Họ và tên đại biểu", "Số điện thoại liên hệ"). The first that fits wins.
 */
const HEADS: readonly Heads[] = [
  { column: 'ordinal', whole: 'stt; tt; so tt; so thu tu; no; #', start: 'stt' },
  {
    column: 'familyName',
    whole: 'ho; ho dem; ho va dem; ho lot; ho va ten dem; ho ten dem; ho va chu dem; ho chu lot',
  },
  { column: 'givenName', whole: 'ten; ten goi' },
  {
    column: 'fullName',
    whole: 'ho va ten; ho ten; dai bieu; nguoi du; nguoi du hop; ca nhan; hoten; full name; name',
    start:
      'ho va ten; ho ten; ten dai bieu; ten nguoi; ten can bo; ten thanh vien; ten khach; dai bieu tham du; dai bieu du',
  },
  {
    column: 'honorific',
    whole: 'ong ba; ong; ba; xung ho; danh xung; cach goi; hoc ham; hoc vi; hoc ham hoc vi; cap bac; quan ham; cap ham',
    start: 'hoc ham; danh xung; cach xung ho',
  },
  {
    column: 'post',
    whole: 'chuc vu; chuc danh; chuc vu chuc danh; cv; vi tri; vi tri cong tac; chuc trach',
    start: 'chuc vu; chuc danh; chuc trach; vi tri viec lam; chuc',
  },
  {
    column: 'organization',
    whole: 'co quan; don vi; to chuc; noi lam viec; dia phuong; phong ban; so nganh; donvi; cong ty; truong',
    start:
      'co quan; don vi; noi cong tac; noi lam viec; ten co quan; ten don vi; to chuc; doan dai bieu; sinh hoat tai; cong tac tai; dia chi cong tac; don vi cong tac; ten to chuc; phong ban; ban nganh; so ban nganh; dia phuong don vi',
  },
  {
    column: 'phone',
    whole: 'dt; sdt; so dt; dtdd; so dtdd; di dong; dien thoai; lien he; phone; tel; mobile; so may; dt di dong',
    start: 'dien thoai; so dien thoai; sdt; so dt; dt di dong; di dong; dt lien he; so di dong',
  },
  {
    column: 'seat',
    whole: 'ghe; so ghe; cho ngoi; vi tri ngoi; so ban; hang ghe; seat',
    start: 'so ghe; cho ngoi; vi tri ngoi; vi tri ghe; ghe so',
  },
  {
    column: 'role',
    whole: 'vai tro; thanh phan; tu cach; tu cach tham du; nhiem vu; phan cong; nhiem vu tai hoi nghi',
    start: 'vai tro; thanh phan; tu cach',
  },
  {
    column: 'presence',
    whole: 'co; vang; co mat; vang mat; diem danh; tham du; du hop; ly do; phep; kp; cp; khong; hien dien',
    start:
      'co mat; vang; diem danh; tham du; du hop; xac nhan; dang ky tham du; ly do; co phep; khong phep; co ly do; khong ly do; tinh trang; du thay; nguoi du thay; di thay; uy quyen; tinh hinh tham du; su co mat; ket qua diem danh',
  },
  { column: 'note', whole: 'gc; g chu; ghi ro; khac; note; y kien', start: 'ghi chu; chu thich; luu y; noi dung khac' },
  {
    column: 'ignored',
    whole: 'ky; ky nhan; chu ky; ky ten; ky xac nhan; ky vao',
    start: 'chu ky; ky ten; ky nhan; ky xac nhan',
  },
]

/** Columns that hold something, but nothing a meeting keeps of a person. */
const PRIVATE = listWords(`
  ngay sinh; nam sinh; ngay thang nam sinh; ngay thang; gioi tinh; nam; nu; dan toc; ton giao; cccd; so cccd; cmnd; so cmnd;
  so cmnd cccd; so tai khoan; stk; ngan hang; ma so thue; que quan; noi o; email; e mail; thu dien tu; dia chi email;
  bien so xe; so tien; thanh tien; trinh do; tuoi; ma; ma nv; ma nhan vien; ma can bo
`)

type Known = { column: ColumnName; whole: ReadonlySet<string>; start: readonly string[] }

const known: readonly Known[] = HEADS.map(({ column, whole, start = '' }) => ({
  column,
  whole: new Set(listWords(whole)),
  start: listWords(start).map((one) => `${one} `),
}))
const privateHeads = new Set(PRIVATE)

/** A head is a word or a few; a longer cell is a person's post. */
const MOST_WORDS = 9

/** What a head says its column holds; `null` where it says nothing known. */
export function nameColumn(head: string): ColumnName | null {
  const key = foldKey(head)
  if (key === '' || key.split(' ').length > MOST_WORDS) return null
  const padded = `${key} `
  const whole = known.find((one) => one.whole.has(key))
  return (whole ?? known.find((one) => one.start.some((start) => padded.startsWith(start))))?.column ?? null
}

/** A head of what a meeting does not keep: date of birth, sex, identity card. */
export const isPrivateHead = (head: string): boolean => privateHeads.has(foldKey(head))

/** The head given to a column made of the rows that open a group ("I. Lãnh đạo tỉnh"). */
export const groupHead = 'Nhóm'
