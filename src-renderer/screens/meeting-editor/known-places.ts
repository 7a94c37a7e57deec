import { readLocal, writeLocal } from '../../hooks/local-store.ts'

const KEY = 'thu-ky.places'
const KEPT = 50

/** Places typed before on this computer, the last one first. */
export const readPlaces = (): string[] => (readLocal(KEY) ?? '').split('\n').filter((place) => place !== '')

/** Keeps a place that was typed, when its box is left. */
export function keepPlace(place: string): void {
  const text = place.trim()
  if (text !== '') writeLocal(KEY, [text, ...readPlaces().filter((one) => one !== text)].slice(0, KEPT).join('\n'))
}
