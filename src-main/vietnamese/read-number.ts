const SCALES: Readonly<Record<string, number>> = {
  'triệu tỷ': 1e15,
  'triệu tỉ': 1e15,
  'nghìn tỷ': 1e12,
  'ngàn tỷ': 1e12,
  'nghìn tỉ': 1e12,
  'ngàn tỉ': 1e12,
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  tr: 1e6,
  ty: 1e9,
  trieu: 1e6,
  nghìn: 1e3,
  nghin: 1e3,
  ngàn: 1e3,
}

/** Words that multiply the number before them. */
export const scaleWords: readonly string[] = Object.keys(SCALES)

/** "1.600" → 1600, "96,5" → 96.5, "105" with "nghìn tỷ" → 105e12; `null` where it is no number. */
export function readNumber(written: string, scale = ''): number | null {
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:[.,]\d+)?$/.test(written)) return null
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)
  const plain = isGrouped ? written.replaceAll('.', '').replace(',', '.') : written.replace(',', '.')
  const value = Number(plain) * (SCALES[scale.toLowerCase().replace(/ +/g, ' ')] ?? 1)
  return scale === '' ? value : Number(value.toPrecision(15))
}
