export const WITH =
  /(?:[Pp]hối hợp|[Cc]ùng|(?<![\p{L}/])(?:ph\/h|p\/h|ph\/hợp|PH)) +(?:chặt chẽ +|đồng bộ +|tốt +|hiệu quả +)*(?:(?:với|cùng|và) +|(?=\p{Lu}|các (?:[Ss]ở|[Bb]ộ|[Bb]an|[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ịa phương|[Pp]hòng|[Xx]ã|[Hh]uyện|[Nn]gành)(?![\p{L}])))/gu

/** "các cơ quan, đơn vị" is one name; a capital or "các" opens the next one. */
export const SEPARATOR = /(?:,|(?<!(?:Văn phòng|VP) (?:HĐND|Đoàn ĐBQH)) và) +(?=\p{Lu}|các )|;/u
