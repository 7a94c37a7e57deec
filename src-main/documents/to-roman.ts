const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman numeral of a whole number above 0. */
export function toRoman(value: number): string {
  let rest = value
  let roman = ''
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      roman += letters
      rest -= worth
    }
  }
  return roman
}
