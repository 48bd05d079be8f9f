import { counties } from '../../data/counties.ts'
import { deepPovertyTownships } from '../../data/deep-poverty-townships.ts'
import { designatedVillages } from '../../data/designated-villages.ts'
import type { Language } from '../../explain/explain-options.ts'
import type { Place, PlaceFocus } from '../record/place.ts'

/** What a place is called now; in English, the county that it went to, where that has an English name. */
export function todayName(
  { place, today }: Pick<PlaceFocus, 'place' | 'today'>,
  language: Language,
): string | undefined {
  if (language === 'zh' || !today) return today?.name
  if (today.county === place?.county) return undefined
  return counties.find(({ id }) => id === today.county)?.label.en
}

/** The name of a place in full; in English, that of its row, or of a village in it without the village. */
export function placeName({ level, county, name, codes }: Place, language: Language): string {
  if (language === 'zh') return name
  const code = codes?.nbs2020
  if (level === 'county') return counties.find(({ id }) => id === county)?.label.en ?? name
  const listed = [...deepPovertyTownships, ...designatedVillages].find(
    (row) => row.codes.nbs2020 === code,
  )
  if (listed) return listed.label.en
  const inside = designatedVillages.find(({ township }) => township.codes.nbs2020 === code)
  return inside?.label.en.replace(/^[^,]*, /, '') ?? name
}
