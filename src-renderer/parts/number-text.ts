/** `10.000`: whole numbers with the points Vietnamese writes. */
export const writeCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')
