import type { RegistryColumn } from '../../data/registry-columns.ts'
import { registryLabels } from '../../data/registry-labels.ts'
import { once } from '../../logic/once.ts'
import { own } from '../../logic/own.ts'
import { DIGITS, plainText, tellsOf, tellsOfDeparture } from './plain-text.ts'
import { BLANK, type CellCode, type Said, saying, type Value } from './said.ts'

/** Finds what a label says in a column; undefined for one that is not known. */
export type LabelIndex = (label: string) => Said | undefined

/** Labels that answer a question: what a yes and a no say, the column tells. */
const ANSWERS = [
  'yes-no',
  'has',
  'risk-state',
  'dilapidated',
  'safe',
  'renovation',
  'provided-for',
  'in-school',
]

/** What ends a sentence, a term or a class behind the year of school (高三下学期, 高三(6)班), and what is said of the year anyway (高三年级). */
const END =
  /(?:(?<=.[一二三四五])年级)?(?:[上下](?:学?期)?)?(?:[-·]?\(?\d{1,2}\)?班|\([一二三四五六七八九十]{1,2}\)班)?(?:\(?在读\)?)?[。.;,、]*$/

/** The year of a school all of whose years are one stage: 小学三, 大专二. */
const YEAR_OF_STAGE = /(?<=[学中专科职生院])[一二三四五六七八九]$/

/** The year in which those of 2022级 began, which tells no year of school. */
const COHORT = /^20\d{2}(?=级$)/

/** 小学3年级, 高1: a year of school in figures. */
const SCHOOL_YEAR = /[1-9](?=年级)|(?<=[高初大])[1-9]/

/** A note behind a label: 长期慢性病(高血压). */
const NOTE_BEHIND = /^([^()]+)\(([^()]*)\)$/

/** 2019年 */
const YEAR = /^\d{4}年?度?$/

/** Made once of data that never changes. */
const indexes = /* @__PURE__ */ new Map<string, LabelIndex>()

/** Gives the index of a column's labels. */
export function labelIndexOf(column: RegistryColumn): LabelIndex {
  const index = indexes.get(column.id) ?? newIndex(column)
  indexes.set(column.id, index)
  return index
}

const everyLabel = /* @__PURE__ */ once(() => {
  const { labels, unresolved } = registryLabels
  return new Set([...labels, ...unresolved].flatMap(({ registry }) => registry.map(plainText)))
})

/** Whether a text is a label of some column. */
export function isLabel(text: string): boolean {
  return everyLabel().has(plainText(text))
}

function newIndex(column: RegistryColumn): LabelIndex {
  const known = knownLabels(column)
  const bare = bareLabels(column)
  const grades = registryLabels.labels.filter(({ field }) => field === `${DISABILITY}.grade`)
  /** Whether a note says what the label says, or leaves it as it is. */
  const isHarmless = (note: string, said: Said) =>
    saysNoMore(known.get(note), said) ||
    (!mayTurn(note) &&
      ![...known].some(([label, other]) => note.includes(label) && saysMore(other, said)))
  const plainLabel = (label: string) => {
    const exact = known.get(label)
    if (exact) return exact
    const [, base = '', note = ''] = NOTE_BEHIND.exec(label) ?? []
    const said = known.get(base)
    const noted = known.get(note)
    // 三类户(脱贫不稳定户), 是(边缘户): the note tells which of those that the label leaves open.
    if (noted && said?.admits && !saysMore(said, noted)) return noted
    if (bare.has(base) && !YEAR.test(note) && !known.has(note)) return undefined
    return said && isHarmless(note, said) ? said : undefined
  }
  const { before, behindCause, whereabouts } = wordsAround()
  return (label) => {
    const spelt = label.replace(SCHOOL_YEAR, (digit) => DIGITS.charAt(Number(digit)))
    const ended = spelt.replace(END, '').replace(behindCause, '')
    const bare = ended.replace(before, '')
    const whole = bare.replace(NOTE_BEHIND, '$1$2')
    return (
      plainLabel(label) ??
      plainLabel(ended) ??
      plainLabel(bare) ??
      twoLabels(whole, known) ??
      gradedDisability(whole, known, grades) ??
      plainLabel(bare.replace(YEAR_OF_STAGE, '')) ??
      plainLabel(bare.replace(COHORT, '')) ??
      plainLabel(bare.replace(whereabouts, '')) ??
      onceHappened(plainLabel(label.replace(WHEN, '')))
    )
  }
}

/** 2018年, 2018年12月, 2018年底 before what happened then. */
const WHEN = /^20\d{2}年?(?:\d{1,2}月(?:\d{1,2}日)?)?[底末]?/

/** What happened once holds from then on; what was the case in a year may be over. */
function onceHappened(said: Said | undefined): Said | undefined {
  const happens = ({ field, code }: Value) =>
    registryLabels.labels.some((row) => own(row).dated && row.field === field && row.code === code)
  return said && said.values.length > 0 && said.values.every(happens) ? said : undefined
}

/** What says no more around a label. */
const wordsAround = /* @__PURE__ */ once(() => {
  const { causesBefore, causesBehind, foundBefore, kinBefore, whereabouts } = registryLabels.writing
  const joins = [...kinBefore, ...causesBefore, ...foundBefore].join('|')
  return {
    /** A number (2.患有大病, 01 健康, (1)健康), and what joins the label to something: 之子, 因缺技术, 经鉴定为C级. */
    before: new RegExp(`^(?:\\d{1,2}[.、:_-]?|\\(\\d{1,2}\\)|${joins})(?=[^\\d.])`),
    /** What is said of a cause anyway: 因病致贫. */
    behindCause: new RegExp(`(?<=^(?:${causesBefore.join('|')}).+)(?:${causesBehind.join('|')})+$`),
    /** Where or when something is done: 省外打零工. */
    whereabouts: new RegExp(`^(?:${whereabouts.join('|')})+`),
  }
})

const DISABILITY = 'members[].disability'

/** The grade of a disability may stand within its label, or behind it: 精神二级残疾, 是(肢体二级). */
function gradedDisability(
  text: string,
  known: ReadonlyMap<string, Said>,
  grades: typeof registryLabels.labels,
): Said | undefined {
  for (const { field, code, registry } of grades) {
    const grade = registry.find((word) => text.includes(word))
    if (!grade) continue
    const rest = text.replace(grade, '')
    const said = known.get(rest) ?? twoLabels(rest, known)
    if (said?.values.some((value) => value.field === DISABILITY && value.code !== 'none')) {
      return saying({ values: [...said.values, { field, code }] })
    }
  }
  return undefined
}

/** Whether words may turn what stands beside them: 已治愈, 2019年去世. */
export function mayTurn(words: string): boolean {
  return tellsOf(words, registryLabels.writing.doubts) || tellsOfDeparture(words)
}

/** Labels behind which a note tells of an exception. */
function bareLabels({ labels: fields = [] }: RegistryColumn): Set<string> {
  const rows = registryLabels.labels
    .map(own)
    .filter(({ bare, field }) => bare && fields.includes(field))
  return new Set(rows.flatMap(({ registry }) => registry.map(plainText)))
}

function saysNoMore(one: Said | undefined, than: Said): boolean {
  return one !== undefined && one.values.length > 0 && !saysMore(one, than)
}

/** Whether a label says what another does not: 低保户 behind 脱贫户 does not, 监测对象 does. */
function saysMore({ problem, admits, values }: Said, than: Said): boolean {
  return problem || admits
    ? !than.values.some(({ code }) => admits?.includes(String(code)))
    : values.some(isNotIn(than))
}

function knownLabels(column: RegistryColumn): Map<string, Said> {
  const { labels, unresolved, writing } = registryLabels
  const fields = ['yes-no', ...(column.labels ?? [])]
  const known = new Map<string, Said>()
  for (const { registry, admits } of unresolved
    .map(own)
    .filter(({ field }) => fields.includes(field))) {
    const said = saying({ problem: 'unresolved-label', admits })
    for (const label of registry) known.set(plainText(label), said)
  }
  for (const { field, code, registry } of labels.filter(({ field }) => fields.includes(field))) {
    const said = meantBy(column, field, code)
    for (const label of said ? registry : []) addTo(known, plainText(label), said as Said)
  }
  for (const word of [...writing.blanks, ...(column.blank ?? [])]) {
    known.set(plainText(word), BLANK)
  }
  return known
}

function addTo(known: Map<string, Said>, label: string, said: Said): void {
  const values = [...(known.get(label)?.values ?? []), ...said.values]
  known.set(label, said === BLANK ? BLANK : { ...said, values })
}

function meantBy(column: RegistryColumn, field: string, code: CellCode): Said | undefined {
  if (ANSWERS.includes(field) && column.yes !== undefined) return answered(column, code === true)
  return field === 'yes-no' ? undefined : saying({ values: [{ field, code }] })
}

/** What a yes or a no says in a column: a code, only which codes it leaves, or, of a no beside a yes, nothing. */
export function answered(column: RegistryColumn, isYes: boolean): Said | undefined {
  const { id, field = '', yes, no } = column
  const answer = isYes ? yes : no
  if (answer === undefined) return yes === undefined ? undefined : BLANK
  return typeof answer === 'object'
    ? saying({ values: [{ field: id, code: isYes }], admits: answer })
    : saying({ values: [{ field, code: answer }] })
}

/** Whether a label denies something, and perhaps what is written behind it. */
export function isDenial(label = ''): boolean {
  return registryLabels.writing.denials.some((word) => label.startsWith(word))
}

/** Two labels that agree, with nothing but brackets between them: 肢体四级, 肢体(四级), A级安全住房. */
function twoLabels(text: string, known: ReadonlyMap<string, Said>): Said | undefined {
  if (isDenial(text)) return undefined
  for (let at = 1; at < text.length; at++) {
    const [one, other] = [known.get(text.slice(0, at)), known.get(text.slice(at))]
    if (one && other && !one.admits && !other.admits && areOfDifferentFields(one, other)) {
      return saying({ values: [...one.values, ...other.values.filter(isNotIn(one))] })
    }
  }
  return undefined
}

/** Whether one tells of a field of which the other does not, and both the same of what they share. */
function areOfDifferentFields(one: Said, other: Said): boolean {
  const lengths = [one, other].map(({ values }) => values.length)
  const shared = other.values.filter(({ field }) => one.values.some((v) => v.field === field))
  return (
    Math.min(...lengths) > 0 && shared.length < Math.max(...lengths) && !shared.some(isNotIn(one))
  )
}

const isNotIn =
  ({ values }: Said) =>
  ({ field, code }: Value) =>
    !values.some((value) => value.field === field && value.code === code)
