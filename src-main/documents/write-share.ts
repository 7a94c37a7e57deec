/** `70,2%`: one place after a comma, as official reports round; dots of nothing are not a share. */
export const writeShare = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${writeDecimal((part / whole) * 100)}%`

export const writeDecimal = (value: number): string => value.toFixed(1).replace('.', ',')
