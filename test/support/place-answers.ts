import { classifyPlace, findPlaces, type PlaceQuery } from 'chongqing-aid-guideline'

const SHORT = {
  'national-key-county': 'national',
  'municipal-key-county': 'municipal',
  'deep-poverty-township': 'township',
  'designated-village': 'village',
} as const

/** The answer in a few words: what is met with its row, and what is unknown with a question mark; the rest is unmet. */
export function answerTo(query: PlaceQuery): string {
  const said = classifyPlace(query).tiers.flatMap(({ id, verdict, row }) => {
    if (verdict === 'unmet') return []
    return `${SHORT[id]} ${verdict === 'met' ? (row ?? verdict) : '?'}`
  })
  return said.join(', ') || 'none'
}

/** Nothing is known. */
export const OPEN = 'national ?, municipal ?, township ?, village ?'

/** The candidates, each with how it fits, and whether the words go beyond it. */
export function candidatesOf(query: PlaceQuery): string[] {
  return findPlaces(query).map(({ place, match, unlisted }) =>
    [place.name, match, ...(unlisted ? [`unlisted ${unlisted}`] : [])].join(' '),
  )
}
