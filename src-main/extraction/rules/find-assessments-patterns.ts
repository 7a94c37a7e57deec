export const PAST = /(?<![\p{L}])đã(?![\p{L}])/u
export const TURN_WORDS = /^[,; ]*(?:(?:đồng thời|nhưng|song|tuy nhiên|và) +)?/u
export const TURN = /(?:;|,? *(?:đồng thời|nhưng|song|tuy nhiên|và) )[^,;]*$/u

/** Bullets, numbers and the words that tie a clause to the one before it. */
export const CLAUSE_LEAD =
  /^(?: *(?:[-+•*–] *|\(?\d{1,2}[.)] +|[a-zđ]\) +|(?:[Tt]uy nhiên|[Tt]uy vậy|[Đđ]ồng thời|[Bb]ên cạnh đó|[Nn]goài ra|[Cc]ùng với đó|[Mm]ặt khác|[Ss]ong|[Nn]hưng|[Tt]heo đó|[Tt]rong đó|[Đđ]ặc biệt)(?![\p{L}]),? *))+/u

/** "ghi nhận 87 ca" counts; it praises nobody. */
export const COUNTS = /ghi nhận (?:(?:thêm|có|hơn|gần|khoảng|trên|tổng cộng) )*(?:\d|các ca|ca )/u
