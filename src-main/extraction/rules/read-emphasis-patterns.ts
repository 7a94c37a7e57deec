import { piecewise } from '#vietnamese/quick-pattern.ts'
export const EMPHASIS = piecewise(
  /(?:nhất là|đặc biệt là|trong đó (?:chú ý|chú trọng|ưu tiên)(?: quan tâm)?(?: tới| đến)?)(?: (?:đối với|các ngành, lĩnh vực cần ưu tiên))?(?:[^;.]{0,60}? như *:)? */iu,
)

export const LIKE = /(?<![\p{L}])như *: */u
export const TARGET =
  /(?:[Pp]hấn đấu|[Bb]ảo đảm|[Đđ]ảm bảo|[Đđ]ạt|[Tt]ối thiểu|[Íí]t nhất)[^;]{0,80}?\d[\d.,]*(?: ?%|\/\d+| [\p{L}])[^;]*/u

export const LIST_JOINT = /(?:,(?! \d)|;) +| và (?=\p{L}+ \p{L}+$)/u
