import { sourceDocument } from '../../data/document.ts'
import { focusAreaTiers } from '../../data/focus-area-tiers.ts'
import type { PlaceChange } from '../../data/place-rows.ts'
import { cite } from '../../explain/cite.ts'
import { findProvision } from '../../explain/find-provision.ts'
import { CHINESE, ENGLISH, type PlaceWords } from '../../explain/place-phrases.ts'
import type { FocusAreaTierId } from '../../generated/ids.ts'
import { type LocaleOptions, localeOf } from '../../input/locale-option.ts'
import type { Locale } from '../../locale.ts'
import type { PlaceFocus, PlaceMatch, TierVerdict } from '../record/place.ts'
import { readFocus } from './read-focus.ts'

/**
 * Explains to a citizen or a clerk whether a place is a focus area: each tier with its row and clause, how the place
 * was recognized, what became of it, and what is still to ask. It holds official names, never the words of the query.
 *
 * @param focus - the answer.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns lines of text.
 * @throws {InvalidInputError} if it is no such answer, or the language is wrong.
 * @example
 * import { classifyPlace, explainPlace } from 'chongqing-aid-guideline'
 *
 * const lines = explainPlace(classifyPlace('酉阳县车田乡清明村')).split('\n')
 * lines[1] //=> '结论：属于重点地区。'
 * lines[2] //=> '地点：酉阳土家族苗族自治县车田乡清明坝村（简称；统计用区划代码（2020年）500242218202）'
 */
export function explainPlace(focus: PlaceFocus, options?: LocaleOptions): string {
  const locale = localeOf(options)
  const words = locale === 'en' ? ENGLISH : CHINESE
  const read = readFocus(focus)
  const { verdict, tiers, changes } = read
  return [
    words.title(sourceDocument.number),
    words.overall[verdict],
    ...explainPlaces(read, words),
    '',
    ...tiers.map((tier) => `- ${explainTier(tier, words, locale)}`),
    ...(changes.length > 0 ? ['', words.changes] : []),
    ...changes.map((change) => `- ${explainChange(change, words)}`),
    ...explainMissing(tiers, words),
    '',
    words.notice,
  ].join('\n')
}

function explainPlaces({ verdict, place, candidates }: PlaceFocus, words: PlaceWords): string[] {
  const [only] = candidates
  if (!only) return [verdict === 'unmet' ? words.outside : words.nowhere]
  if (place) return [words.place + explainMatch(only, words)]
  return [words.candidates, ...candidates.map((match) => `- ${explainMatch(match, words)}`)]
}

function explainMatch({ place, match, unlisted }: PlaceMatch, words: PlaceWords): string {
  const { nbs2020 } = place.codes ?? {}
  return (
    place.name +
    words.within([
      words.match[match],
      ...(nbs2020 ? [words.code(nbs2020)] : []),
      ...(unlisted ? [words.unlisted[unlisted]] : []),
    ])
  )
}

function explainTier(
  { id, verdict, provision, row }: TierVerdict,
  words: PlaceWords,
  locale: Locale,
): string {
  const tier = focusAreaTiers.find((one) => one.id === id) as (typeof focusAreaTiers)[number]
  const annex = Number.parseInt(findProvision(tier.annex).marker, 10)
  const where = row === undefined ? '' : words.row(annex, row)
  return (
    words.tier(words.of(tier.label), verdict, where) + words.clause(cite(provision, { locale }))
  )
}

function explainChange(change: PlaceChange, words: PlaceWords): string {
  const { date, after, by, sources } = change
  const when = date ?? (after && by ? words.between(after, by) : '')
  const names = sources.map(({ title, number, body }) => number ?? `${body}：${title}`)
  return `${when}${words.colon}${words.of(change)}${words.within([words.source(names)])}`
}

/** Names the levels that would decide what is not known. */
function explainMissing(tiers: readonly TierVerdict[], words: PlaceWords): string[] {
  const asked = tiers.flatMap(({ id, verdict }) => (verdict === 'unknown' ? [LEVEL_OF[id]] : []))
  if (asked.length === 0) return []
  return ['', words.ask([...new Set(asked)].map((level) => words.levels[level]))]
}

const LEVEL_OF: Record<FocusAreaTierId, 'county' | 'township' | 'village'> = {
  'national-key-county': 'county',
  'municipal-key-county': 'county',
  'deep-poverty-township': 'township',
  'designated-village': 'village',
}
