const SCALES: readonly [number, string][] = [
  [1e9, 'tỷ'],
  [1e6, 'triệu'],
]

/** Vietnamese writing of a number: decimal comma, thousands by full stops (`1.883`, `96,5`). */
export function writeNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/** An amount with its unit. Large money in its usual scale (`1,2 tỷ đồng`), but only where no digit is lost by it. */
export function writeAmount(value: number, unit: string): string {
  const scale = isMoney(unit) ? SCALES.find(([size]) => value >= size && (value * 1000) % size === 0) : undefined
  const written = scale ? `${writeNumber(Number((value / scale[0]).toPrecision(15)))} ${scale[1]}` : writeNumber(value)
  return unit === '' ? written : `${written} ${unit}`
}

const isMoney = (unit: string): boolean => /^(?:đồng|USD|đô la|euro|VNĐ|VND)$/u.test(unit)
