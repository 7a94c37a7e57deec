/** `10.000`: whole numbers with the points Vietnamese writes. */
export const writeCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

/** `09`: numbers below 10 take a 0 (NĐ 30, Phụ lục I, II.3c). */
export const padNumber = (number: number): string => String(number).padStart(2, '0')
