/** First words of a body in a letterhead (NĐ 30, Phụ lục I, II.2). */
export const LETTERHEAD_BODY =
  /^(?:ỦY BAN|ỦY BAN|UBND|HĐND|HỘI ĐỒNG|SỞ|BỘ|BAN|CỤC|CHI CỤC|TỔNG CỤC|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|CÔNG TY|PHÒNG|VIỆN)(?![\p{L}])/u

/** A second line of the same name: "TỈNH …". */
export const LETTERHEAD_LEVEL = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN) \p{Lu}/u
export const OFFICE = /^VĂN PHÒNG/u

/** Words of a body's name after which a proper name begins. */
export const NAME_NEXT = /^(?:tỉnh|phố|huyện|quận|xã|phường|trấn|sở|bộ|cục|và|phòng)$/u
export const BOARD = /^(?:ban|viện|trường|trung)$/u

/** After these every word is of a proper name: of a place, a school, a firm. */
export const PLACE_NEXT = /^(?:tỉnh|phố|huyện|quận|xã|phường|trấn|ty|THCS|THPT|PTDTNT|PTDTBT)$/u
