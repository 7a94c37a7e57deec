const EMPHASIS =
  /(?:nhất là|đặc biệt là|trong đó (?:chú ý|chú trọng|ưu tiên)(?: quan tâm)?(?: tới| đến)?)(?: (?:đối với|các ngành, lĩnh vực cần ưu tiên))?(?:[^;.]{0,60}? như *:)? */iu
const LIKE = /(?<![\p{L}])như *: */u
const OPEN_END = /(?:…|\.\.\.|v\.v\.?)["”)]*\s*$/u
const LONGEST = 400

/** What a task names with priority ("nhất là: a, b, c…"); open-ended where the source trails off. */
export function readEmphasis(text: string): { items: string[]; isOpenEnded: boolean } {
  const list = LIKE.exec(text) ?? EMPHASIS.exec(text)
  const isOpenEnded = OPEN_END.test(text)
  if (!list) return { items: [], isOpenEnded: false }
  const words = text.slice(list.index + list[0].length, list.index + list[0].length + LONGEST)
  const items = words
    .replace(OPEN_END, '')
    .split(/(?:,(?! \d)|;) +| và (?=\p{L}+ \p{L}+$)/u)
    .map((item) => item.replace(/[.…]+$/u, '').trim())
    .filter((item) => item !== '')
  return { items, isOpenEnded }
}

const TARGET =
  /(?:[Pp]hấn đấu|[Bb]ảo đảm|[Đđ]ảm bảo|[Đđ]ạt|[Tt]ối thiểu|[Íí]t nhất)[^;]{0,80}?\d[\d.,]*(?: ?%|\/\d+| [\p{L}])[^;]*/u

/** The measure a task is to reach ("phấn đấu 100% …"), with its exceptions in brackets; '' if none. */
export const readTarget = (text: string): string => TARGET.exec(text)?.[0].trim() ?? ''
