export const SMALL_LETTER = /^[a-zđ]$/u

/** "12 độ C.", "37°C.": the letter is a unit and ends the sentence. */
export const DEGREES = /(?:độ|°|º) ?[CF]$/u

/** "quý I.", "khóa X.", "nhóm A.": the letter counts, and the sentence may end behind it. */
export const ORDINAL =
  /(?<![\p{L}])(?:quý|khóa|khoá|lần thứ|kỳ|loại|hạng|nhóm|giai đoạn|đợt|tập|vụ|mức|cấp|lớp|phần) [IVXA-D]$/iu
