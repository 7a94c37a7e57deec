/** Millimetres to twentieths of a point, the unit of widths and indents in WordprocessingML. */
export const toTwips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
/** Points to twentieths of a point, the unit of gaps. */
export const pointsToTwips = (points: number): number => Math.round(points * 20)
/** Points to half-points, the unit of type sizes. */
export const toHalfPoints = (points: number): number => points * 2
