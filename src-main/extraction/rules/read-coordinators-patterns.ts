export const WITH =
  /(?:[Pp]hối hợp|[Cc]ùng|(?<![\p{L}/])(?:ph\/h|p\/h|ph\/hợp|PH)) +(?:chặt chẽ +|đồng bộ +|tốt +|hiệu quả +)*(?:(?:với|cùng|và) +|(?=\p{Lu}))/gu

/** "các cơ quan, đơn vị" is one name; a capital or "các" opens the next one. */
export const SEPARATOR = /(?:,|(?<!(?:Văn phòng|VP) (?:HĐND|Đoàn ĐBQH)) và) +(?=\p{Lu}|các )|;/u
