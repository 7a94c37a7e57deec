const KEY = 'thu-ky.scroll'
const MOST = 200
let places: Map<string, number> | null = null

/** How far each part of each meeting was scrolled, as long as the window is open; a reload keeps it. */
export const scrollPlaces = {
  get: (name: string): number => all().get(name) ?? 0,
  set(name: string, top: number): void {
    const known = all()
    known.delete(name)
    known.set(name, top)
    const oldest = known.keys().next().value
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
  },
}

function all(): Map<string, number> {
  if (places === null) {
    places = readPlaces()
    window.addEventListener('pagehide', keep)
  }
  return places
}

function readPlaces(): Map<string, number> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, number][])
  } catch (problem) {
    console.warn('The scroll places cannot be read', problem)
    return new Map()
  }
}

function keep(): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...all()]))
  } catch (problem) {
    console.warn('The scroll places cannot be kept', problem)
  }
}
