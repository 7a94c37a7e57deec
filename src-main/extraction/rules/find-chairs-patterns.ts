import { WORD_START } from '#vietnamese/word-pattern.ts'

export const SUBJECT_LEAD = /^,? *(?:đã |cùng |đến dự và |dự và |tới dự và |trực tiếp )*/u
export const CHAIRING =
  /(?<!đơn vị )(?<!cơ quan )(?:đồng chủ trì|cùng chủ trì|chủ trì|chủ tọa|điều hành)(?!,? *(?:,|phối hợp|cùng với)| (?:xây dựng|tham mưu|giải quyết|rà soát|thực hiện|triển khai|lập))/u

export const UNDER = /(?:dưới sự chủ trì của|do)\s*$/u
export const CHAIRS_ALL = new RegExp(
  `${WORD_START}(?:[Dd]ự và |[Đđ]ến dự và |[Tt]ham dự và )?(?:đồng |cùng )?[Cc]hủ trì(?: (?:hội nghị|buổi|cuộc|phiên|kỳ|lễ)[^,.;:]{0,30})? +(?:có|gồm|là)`,
  'iu',
)

/** "… đã kiểm tra … và chủ trì họp": a second verb of the same sentence. */
export const ALSO_CHAIRS =
  /^ [^,;.:]{0,140} và (?:trực tiếp )?chủ trì (?:họp|cuộc họp|buổi họp|hội nghị|phiên họp|buổi làm việc|giao ban)(?![\p{L}])/u

export const TOGETHER = /^,? *(?:đã )?(?:(?<joint>đồng|cùng) )?chủ trì(?!,? phối hợp)(?![\p{L}])/u

/** What may stand between names of one row. */
export const ROW = /^ *(?:[,;]|,? *và|,? *cùng)?(?: các)?(?: đồng chí)? *$/u
export const AND = / và /u
