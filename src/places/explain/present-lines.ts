import { successors } from '../../data/successors.ts'
import type { Language } from '../../explain/explain-options.ts'
import { own } from '../../logic/own.ts'
import type { PlaceFocus } from '../record/place.ts'

/** What became of the kinds of focus areas that the place belongs to. */
export function presentLines({ tiers, place }: PlaceFocus, language: Language): string[] {
  const met = tiers.flatMap(({ id, verdict }) => (verdict === 'met' ? [id as string] : []))
  return successors
    .map(own)
    .filter(({ of }) => of.some((id) => met.includes(id)))
    .filter(({ counties }) => !counties || counties.some((id) => id === place?.county))
    .map((row) => row[language])
}
