import { type FocusAreaTier, focusAreaTiers } from '../../data/focus-area-tiers.ts'
import { citeShort } from '../../explain/cite.ts'
import { dayText } from '../../explain/days.ts'
import {
  type ExplainOptions,
  type Language,
  type Writing,
  writingOf,
} from '../../explain/explain-options.ts'
import { focusWords as words } from '../../explain/focus-words.ts'
import { otherRulesLines, recordWords } from '../../explain/record-words.ts'
import { section } from '../../explain/sentences.ts'
import type { FocusAreaTierId } from '../../generated/ids.ts'
import type { PlaceChange } from '../../generated/place-rules.ts'
import { grouped } from '../../logic/grouped.ts'
import { own } from '../../logic/own.ts'
import { LEVELS } from '../answer/tiers.ts'
import type { PlaceFocus, PlaceMatch, TierVerdict } from '../record/place.ts'
import { findPlaceChange } from './find-place-change.ts'
import { placeName, todayName } from './place-name.ts'
import { presentLines } from './present-lines.ts'
import { readFocus } from './read-focus.ts'

/**
 * Explains to a citizen or a clerk whether a place is a focus area: the conclusion, how the place was recognized, each
 * tier with its row and clause, what became of the place, and what is still to ask. It holds official names, never the
 * words of the query.
 *
 * @param focus - the answer.
 * @param options - `locale`: `zh-CN` (default) or `en`; `detail`: `short` (default), or `full`, which adds sources and
 * ids for the file.
 * @returns lines of text.
 * @throws {InvalidInputError} if it is no such answer, or an option is wrong.
 * @example
 * import { classifyPlace, explainPlace } from 'chongqing-aid-guideline'
 *
 * const lines = explainPlace(classifyPlace('酉阳县车田乡清明村')).split('\n')
 * lines[1] //=> '结论：酉阳土家族苗族自治县车田乡清明坝村属于重点地区。'
 * lines[3] //=> '地点：酉阳土家族苗族自治县车田乡清明坝村（2020年统计用区划代码500242218202），您写的是简称。'
 */
export function explainPlace(focus: PlaceFocus, options?: ExplainOptions): string {
  const writing = writingOf(options)
  const { language, isFull } = writing
  const read = readFocus(focus)
  const { tiers, changes } = read
  const asked = tiers.flatMap(({ id, verdict }) => (verdict === 'unknown' ? [LEVELS[id]] : []))
  return [
    words.title[language],
    conclusionOf(read, language),
    recordWords.basis[language](),
    ...otherRulesLines(read.ruleset, language),
    ...placeLines(read, language),
    ...section(words.tiers[language], tierLines(tiers, language)),
    ...section(
      words.changes[language],
      changes.map((change) => changeLine(change, writing)),
    ),
    ...section(words.present[language], presentLines(read, language)),
    ...(asked.length > 0 ? ['', words.ask[language]([...new Set(asked)])] : []),
    '',
    words.notice[language],
    ...(isFull ? section(recordWords.heading[language], fileLines(read, language)) : []),
  ].join('\n')
}

function conclusionOf({ verdict, place, candidates }: PlaceFocus, language: Language): string {
  const [only] = candidates
  const subject = words.subject[language](
    place ? placeName(place, language) : '',
    place && only?.unlisted,
  )
  return words.conclusion[verdict][language](subject)
}

function placeLines(focus: PlaceFocus, language: Language): string[] {
  const { verdict, place, candidates } = focus
  const [only] = candidates
  if (!only) return [words[verdict === 'unmet' ? 'outside' : 'nowhere'][language]]
  if (place) {
    // Of a place that no annex lists, only what it lies in is known.
    const today = only.unlisted ? undefined : todayName(focus, language)
    return [matchText(only, 'place', language), ...(today ? [words.today[language](today)] : [])]
  }
  return [
    words.candidates[language],
    ...candidates.map((match) => `- ${matchText(match, 'candidate', language)}`),
  ]
}

function matchText(
  { place, match, unlisted, system }: PlaceMatch,
  form: 'place' | 'candidate',
  language: Language,
): string {
  const code = place.codes?.nbs2020
  return words[form][language](
    placeName(place, language),
    code ? words.code[language](code) : '',
    (system ? words.bySystem[system] : words.match[match])[language] +
      (unlisted ? words.unlisted[language](unlisted) : ''),
  )
}

/** Tiers that are open for want of the same level share a line. */
function tierLines(tiers: readonly TierVerdict[], language: Language): string[] {
  const alike = grouped(tiers, ({ id, verdict }) => (verdict === 'unknown' ? LEVELS[id] : id))
  return Array.from(alike.values(), (those) => {
    const heads = those.map((tier) => tierHead(tier, language))
    return recordWords.about[language](heads) + tierAnswer(those[0] as TierVerdict, language)
  })
}

function tierHead({ id, provision }: TierVerdict, language: Language): string {
  return recordWords.labelled[language](tierOf(id).label[language], citeShort(provision, language))
}

function tierAnswer({ id, verdict, row }: TierVerdict, language: Language): string {
  if (verdict === 'unknown') return words.openTier[language](LEVELS[id])
  return words.tier[verdict][language](citeShort(tierOf(id).annex, language), row)
}

function tierOf(id: FocusAreaTierId): FocusAreaTier {
  return focusAreaTiers.find((tier) => tier.id === id) as FocusAreaTier
}

function changeLine(change: PlaceChange, { language, isFull }: Writing): string {
  const { date, after, by } = change
  const { sources, ...text } = findPlaceChange(change.id)
  const when = date
    ? dayText(date, language)
    : after && by
      ? words.between[language](after, by)
      : ''
  const said = words.change[language](when, text[language])
  if (!isFull) return said
  const names = sources.map(own).map(({ title, number, body }) => number ?? `${body}：${title}`)
  return said + words.sources[language](names)
}

/** What an auditor needs to follow the decision. */
function fileLines({ tiers, candidates, ruleset }: PlaceFocus, language: Language): string[] {
  return [
    ...tiers.map(
      ({ id, verdict, row }) => `${id}=${verdict}${row === undefined ? '' : ` [${row}]`}`,
    ),
    ...candidates.map(({ place, match }) => `${place.codes?.nbs2020 ?? place.county}=${match}`),
    recordWords.ruleset[language](ruleset),
  ]
}
