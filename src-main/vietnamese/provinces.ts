import places from '../../resources/dictionaries/provinces.json' with { type: 'json' }

/** Provinces merged before then are history, and their names ("Hà Tuyên") too much like people's to be read as places. */
const OLDEST = '2000-01-01'

/** Provinces and cities before and after 1/7/2025, and places that news names without a word such as "tỉnh" before them. */
export const provinces: readonly string[] = [
  ...places.provinces.flatMap(({ name, aliases = [], to = '' }) =>
    to !== '' && to < OLDEST ? [] : [name, ...aliases],
  ),
  ...places.places,
]
