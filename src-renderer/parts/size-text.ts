const STEPS = ['B', 'KB', 'MB', 'GB', 'TB']

/** `48 KB`, `1,2 MB`: at most one decimal, with the comma Vietnamese writes. */
export function writeSize(bytes: number): string {
  let [value, step] = [bytes, 0]
  while (value >= 1024 && step < STEPS.length - 1) {
    value /= 1024
    step += 1
  }
  const rounded = step < 2 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10
  return `${String(rounded).replace('.', ',')} ${STEPS[step]}`
}
