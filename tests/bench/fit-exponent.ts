/** The exponent of growth: the slope of log time over log size, by least squares. 1 is linear, 2 quadratic. */
export function fitExponent(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, one) => sum + one[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, one) => sum + (one[0] - x) * (one[1] - y), 0)
  return over / logs.reduce((sum, one) => sum + (one[0] - x) ** 2, 0)
}
