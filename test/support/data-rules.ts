import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { DatasetName, dataSchemas } from '../../scripts/data-schemas.ts'

/** One case of `data/conformance/households.json`. */
export interface ConformanceCase {
  name: string
  provision: string
  input: unknown
  options: { asOf: string; readings?: Record<string, string> }
  verdicts: Record<string, string>
  missing?: Record<string, string[]>
}

/** Everything in `data/`: the datasets by name, the text they rest on and the conformance cases. */
export type Datasets = {
  [Name in DatasetName]: z.infer<(typeof dataSchemas)[Name]>
} & { source: string; conformance: ConformanceCase[] }

/** A fact about the data that the schemas cannot state. */
export interface DataRule {
  /** The fact that the rule protects, as a sentence. */
  name: string
  /** Names every place that breaks the rule; empty when all is well. */
  check: (data: Datasets) => string[]
  /** Changes a copy of the data so that this rule, and no other, reports. */
  break: (data: Datasets) => void
}

type Provision = Datasets['provisions'][number]
type Group = Datasets['target-groups'][number]
type OrganizationClass = Datasets['organization-classes'][number]
type Duty = Datasets['duties'][number]

/** A mainland mobile number: 11 digits, plain or in groups of 3, 4 and 4, and no part of a longer number. */
export const MOBILE_NUMBER = /(?<!\d)(?<!\d\.)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/

/** How many items or points the articles have that are cut into them. */
const PARTS: Record<string, number> = { 2: 4, 3: 8, 5: 9, 10: 3, 11: 3, 15: 3, 17: 3, 18: 5 }
/** Labels of a part of a field, and those that several fields share. */
const LABELS_WITHOUT_QUESTION = ['members[].disability.kind', 'yes-no']
/** The caller's own key, which no household is asked for. */
const COLUMNS_WITHOUT_QUESTION = ['id']
const HAN = /\p{Script=Han}/u
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const IN_QUOTES_OR_PARENTHESES = /\([^()]*\)|“[^”]*”|"[^"]*"/g
const TOO_STRONG =
  /\b(must|shall|oblig(ed?|es|ing|ations?|atory)|compl(y|ies|ied|ying|iant|iance)|breach(ed|es|ing)?)\b/i

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)
}

const PROVISION_IDS = [
  ...['letterhead', 'notice-title', 'addressees', 'notice', ...numbered('notice.', 3)],
  ...['signature', 'title', 'preamble'],
  ...numbered('', 18).flatMap((article) => [
    article,
    ...numbered(`${article}.`, PARTS[article] ?? 0),
  ]),
  ...['annexes', ...numbered('annex.', 3)],
]

function rowOf<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`The data has no row ${id}.`)
  return row
}

function idsOf(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map((row) => row.id))
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

/** Every object in the data, with the way to it. */
interface Found {
  path: string
  object: Record<string, unknown>
}

function objectsIn(value: unknown, path: string): Found[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => objectsIn(part, `${path}[${part?.id ?? index}]`))
  }
  const inside = Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}.${key}`))
  return [{ path, object: value as Record<string, unknown> }, ...inside]
}

function everyObject(data: Datasets): Found[] {
  return Object.entries(data).flatMap(([name, dataset]) => objectsIn(dataset, name))
}

function everyText(data: Datasets, language: 'zh' | 'en'): { path: string; text: string }[] {
  return everyObject(data).flatMap(({ path, object }) => {
    const text = object[language]
    return typeof text === 'string' ? [{ path, text }] : []
  })
}

function groupsOf(data: Datasets): Group[] {
  return [...data['target-groups'], ...data['attention-groups']]
}

function conditionsOf(group: Group) {
  return [...(group.variants ?? []), ...(group.narrowed ?? [])]
}

function formulasOf(group: Group): unknown[] {
  return [group.formula, ...conditionsOf(group).map((condition) => condition.formula)]
}

/** The parts of `{ all }`, `{ any }` or `{ not }`; undefined for anything else. */
function partsOf(formula: unknown): unknown[] | undefined {
  if (formula === null || typeof formula !== 'object') return undefined
  const [[key, value] = [], ...others] = Object.entries(formula)
  if (others.length > 0) return undefined
  if (key === 'not') return [value]
  return (key === 'all' || key === 'any') && Array.isArray(value) ? value : undefined
}

function factsIn(formula: unknown): string[] {
  if (typeof formula === 'string') return [formula]
  return partsOf(formula)?.flatMap(factsIn) ?? []
}

function isFormula(formula: unknown): boolean {
  if (typeof formula === 'string') return true
  const parts = partsOf(formula)
  return parts !== undefined && parts.length > 0 && parts.every(isFormula)
}

/** Every formula that the readings can make of a group: its own or a variant, with all that narrows it. */
function combinedFormulas(group: Group): unknown[] {
  const narrowing = (group.narrowed ?? []).map((condition) => condition.formula)
  const bases = [group.formula, ...(group.variants ?? []).map((condition) => condition.formula)]
  return bases.map((base) => ({ all: [base, ...narrowing] }))
}

/** The facts that a class follows from, its own and those of the classes in its formula. */
function factsBehind(id: string, classes: readonly OrganizationClass[]): string[] {
  const row = classes.find((one) => one.id === id)
  const earlier = classes.slice(0, row && classes.indexOf(row))
  return row ? factsIn(row.formula).flatMap((part) => factsBehind(part, earlier)) : [id]
}

/** All the words of a fact that is told by names; none of any other. */
function wordsOf(fact: Datasets['organization-facts'][number]) {
  if (!('words' in fact)) return { telling: [], silent: [] }
  const { yes, yesAtEnd, no, noAtEnd, silent } = fact.words
  return { telling: [...yes, ...yesAtEnd, ...no, ...noAtEnd], silent }
}

/** Whether a word that is read first leaves nothing to read of the other: it holds it, or reaches into it. */
function hides(word: string, other: string): boolean {
  const isReached = [...word].some((_, start) => start > 0 && other.startsWith(word.slice(start)))
  return word.includes(other) || isReached
}

/** The bearers that a duty has under any reading. */
function bearersUnderAnyReading({ bearers, variants = [] }: Duty): string[][] {
  return [bearers, ...variants.flatMap((variant) => (variant.bearers ? [variant.bearers] : []))]
}

function articleOf(duty: Duty): string {
  return duty.provision.split('.')[0] as string
}

const SENTENCE_ENDS = ['。', '；', '：']
/** Only with the bearer as its object does such a verb ask something of the bearer. */
const ENCOURAGING = '鼓励|引导|动员|倡议|支持'
/** 要 as a verb: not in 主要, 需要 or 重要. */
const ASKING = /(?<![主需重])要|可/g

/** What the verb that governs a duty in its own sentence asks; undefined if the sentence has no such verb. */
function modalityInSentence(duty: Duty, zh: string): Duty['modality'] | undefined {
  const text = zh.slice(0, zh.indexOf(duty.quote) + duty.quote.length)
  const start = Math.max(...SENTENCE_ENDS.map((sign) => text.lastIndexOf(sign))) + 1
  const sentence = text.slice(start)
  if (new RegExp(`(${ENCOURAGING})[^，]*${duty.bearerWords}`).test(sentence)) return 'encouraged'
  const verb = sentence.match(ASKING)?.at(-1)
  if (!verb) return undefined
  return verb === '可' ? 'may' : 'should'
}

function printedNumber({ id, kind }: Provision): string {
  const numerals = [...'一二三四五六七八九']
  const number = Number(id.split('.').at(-1))
  const chinese = (number >= 10 ? '十' : '') + (numerals[(number % 10) - 1] ?? '')
  const markers: Partial<Record<Provision['kind'], string>> = {
    article: `第${chinese}条`,
    item: `（${chinese}）`,
    point: `${chinese}是`,
    'notice-item': `${chinese}、`,
    annexes: '',
    annex: `${number}.`,
  }
  return markers[kind] ?? ''
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The words of a provision; of an annex, its title and the table that stands at the end of the text. */
function textOf({ id, kind, zh }: Provision, source: string): string {
  if (kind !== 'annex') return zh
  const [, table = ''] = source.split(`附件${id.split('.').at(-1)}\n`)
  return zh + table.split('附件')[0]
}

/** A registry label or heading as it is compared: in one width and without white space. */
function plain(label: string): string {
  return label.normalize('NFKC').replaceAll(/\s/g, '')
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}

/** Fields that are in no list of fields, and exceptions that are not needed. */
function unknownFields(data: Datasets, used: string[], exceptions: string[]): string[] {
  const ofOrganizations = data['organization-facts'].flatMap(({ fields }) => fields)
  const fields = new Set([...idsOf(data['household-fields']), ...ofOrganizations])
  const outside = new Set(used.filter((field) => !fields.has(field)))
  return [
    ...[...outside].filter((field) => !exceptions.includes(field)),
    ...exceptions.filter((field) => !outside.has(field)).map((field) => `${field} is no exception`),
  ]
}

const textRules: DataRule[] = [
  {
    name: 'The provisions, joined in order, give back the text before the annexes byte for byte.',
    check: ({ provisions, source }) => {
      const joined = provisions.map(({ before, marker, zh }) => before + marker + zh).join('')
      const text = source.slice(0, source.search(/\n+附件1\n/))
      if (joined === text) return []
      const at = joined.split('').findIndex((letter, index) => letter !== text[index])
      return [`the provisions leave the text at character ${at === -1 ? joined.length : at}`]
    },
    break: (data) => {
      rowOf(data.provisions, '6').before = '\n\n'
    },
  },
  {
    name: 'The provisions are all the places of the document, in its order, and nothing else.',
    check: ({ provisions }) => {
      const ids = [...idsOf(provisions)]
      return Array.from({ length: Math.max(ids.length, PROVISION_IDS.length) }, (_, index) => index)
        .filter((index) => ids[index] !== PROVISION_IDS[index])
        .map((index) => `place ${index}: ${ids[index]} instead of ${PROVISION_IDS[index]}`)
    },
    break: (data) => {
      rowOf(data.provisions, 'letterhead').id = 'head'
    },
  },
  {
    name: 'A part names the provision it belongs to, which stands before it.',
    check: ({ provisions }) => {
      const parentOf = ({ id }: Provision) =>
        id.startsWith('annex.') ? 'annexes' : id.split('.').slice(0, -1).join('') || undefined
      return provisions
        .filter((row, index) => {
          const earlier = provisions.slice(0, index).some((other) => other.id === row.parent)
          return row.parent !== parentOf(row) || (row.parent !== undefined && !earlier)
        })
        .map((row) => `${row.id} belongs to ${row.parent}`)
    },
    break: (data) => {
      rowOf(data.provisions, '5.1').parent = '6'
    },
  },
  {
    name: 'What stands before a provision is white space only.',
    check: ({ provisions }) =>
      provisions.filter(({ before }) => before.trim() !== '').map(({ id }) => id),
    break: (data) => {
      const row = rowOf(data.provisions, 'notice')
      row.before += row.zh.charAt(0)
      row.zh = row.zh.slice(1)
    },
  },
  {
    name: 'The printed number of a provision is the number in its id.',
    check: ({ provisions }) =>
      provisions
        .filter((row) => row.marker.trim() !== printedNumber(row))
        .map((row) => `${row.id} is marked “${row.marker}”`),
    break: (data) => {
      const row = rowOf(data.provisions, '12')
      row.zh = row.marker + row.zh
      row.marker = ''
    },
  },
  {
    name: 'A provision is modelled exactly when something in the API carries it out.',
    check: ({ provisions }) =>
      provisions
        .filter(({ status, api }) => (status === 'modelled') !== api.length > 0)
        .map(({ id }) => id),
    break: (data) => {
      rowOf(data.provisions, 'preamble').status = 'modelled'
    },
  },
  {
    name: 'The checksum in document.json is that of the text.',
    check: ({ document, source }) => {
      const sha256 = createHash('sha256').update(source).digest('hex')
      return sha256 === document.sha256 ? [] : [`the text has ${sha256}`]
    },
    break: ({ document }) => {
      document.sha256 = '0'.repeat(64)
    },
  },
  {
    name: 'The document was issued on a real day and ended on a later one.',
    check: ({ document }) => {
      const days = [document.issued, document.lifecycle.ended]
      const unreal = days.filter((day) => !isRealDay(day))
      return document.issued < document.lifecycle.ended ? unreal : [...unreal, days.join(' … ')]
    },
    break: ({ document }) => {
      document.issued = '2020-02-30'
    },
  },
]

const referenceRules: DataRule[] = [
  {
    name: 'Every provision that a row cites exists.',
    check: (data) => {
      const ids = idsOf(data.provisions)
      return everyObject(data)
        .filter(({ object }) => 'provision' in object)
        .filter(({ object: { provision } }) => !ids.has(String(provision)))
        .map(({ path, object: { provision } }) => `${path} cites ${provision}`)
    },
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').provision = '19'
    },
  },
  {
    name: 'Every quote stands word for word in the provision it cites.',
    check: (data) => {
      const zh = new Map(data.provisions.map((row) => [row.id, textOf(row, data.source)]))
      return everyObject(data)
        .filter(({ object }) => 'quote' in object && 'provision' in object)
        .filter(({ object: { provision, quote } }) => {
          const text = zh.get(String(provision))
          return text !== undefined && !text.includes(String(quote))
        })
        .map(
          ({ path, object: { provision, quote } }) => `${path}: ${provision} does not say ${quote}`,
        )
    },
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').quote = '医疗求助'
    },
  },
  {
    name: 'What a provision asks is quoted from that provision.',
    check: ({ provisions }) =>
      provisions.flatMap(({ id, zh, asks = [] }) =>
        asks.filter(({ quote }) => !zh.includes(quote)).map(({ quote }) => `${id}: ${quote}`),
      ),
    break: (data) => {
      for (const ask of rowOf(data.provisions, '18.5').asks ?? []) ask.quote = '人身意外伤害保险'
    },
  },
  {
    name: 'An id names one row of its dataset.',
    check: (data) =>
      Object.entries({ ...data, columns: data['registry-labels'].columns }).flatMap(
        ([name, rows]) =>
          Array.isArray(rows)
            ? repeated(rows.flatMap((row) => ('id' in row ? [row.id] : []))).map(
                (id) => `${name}: ${id}`,
              )
            : [],
      ),
    break: ({ pathways }) => {
      rowOf(pathways, 'online-assistance').id = 'local-coordination'
    },
  },
  {
    name: 'A successor succeeds groups that exist.',
    check: (data) => {
      const ids = idsOf(groupsOf(data))
      return data.successors.flatMap((row) =>
        row.of.filter((id) => !ids.has(id)).map((id) => `${row.id} is of ${id}`),
      )
    },
    break: ({ successors }) => {
      rowOf(successors, 'lifted-household').of = ['lifted']
    },
  },
]

const formulaRules: DataRule[] = [
  {
    name: 'A formula is a fact or all, any or not of formulas, down to its last part.',
    check: (data) =>
      groupsOf(data)
        .filter((group) => !formulasOf(group).every(isFormula))
        .map(({ id }) => id),
    break: (data) => {
      rowOf(data['target-groups'], 'edge-or-monitored').formula = {
        any: ['edge-household', { some: ['monitored-household'] }],
      }
    },
  },
  {
    name: 'A formula names facts that exist.',
    check: (data) => {
      const ids = idsOf(data['household-facts'])
      return groupsOf(data).flatMap((group) =>
        formulasOf(group)
          .flatMap(factsIn)
          .filter((fact) => !ids.has(fact))
          .map((fact) => `${group.id} names ${fact}`),
      )
    },
    break: (data) => {
      const group = rowOf(data['target-groups'], 'odd-jobs')
      for (const variant of group.variants ?? []) variant.formula = 'odd-job'
    },
  },
  {
    name: 'A formula names each fact at most once, whichever readings are chosen.',
    check: (data) =>
      groupsOf(data).flatMap((group) =>
        combinedFormulas(group).flatMap((formula) =>
          repeated(factsIn(formula)).map((fact) => `${group.id} names ${fact} twice`),
        ),
      ),
    break: (data) => {
      rowOf(data['target-groups'], 'illness').formula = {
        any: ['serious-illness', 'poor-or-at-risk'],
      }
    },
  },
  {
    name: 'A variant or narrowing belongs to an option of a reading of households, other than its default.',
    check: (data) =>
      groupsOf(data).flatMap((group) =>
        conditionsOf(group)
          .filter(({ reading, option }) => {
            const row = data.readings.find((one) => one.id === reading)
            const known = row?.options.some((one) => one.id === option)
            return row?.scope !== 'household' || !known || option === row.default
          })
          .map(({ reading, option }) => `${group.id}: ${reading} ${option}`),
      ),
    break: (data) => {
      const group = rowOf(data['target-groups'], 'illness')
      for (const condition of group.narrowed ?? []) condition.option = 'as-listed'
    },
  },
  {
    name: 'A fact follows readings of households that exist.',
    check: (data) => {
      const ids = idsOf(data.readings.filter(({ scope }) => scope === 'household'))
      return data['household-facts'].flatMap((fact) =>
        fact.readings.filter((id) => !ids.has(id)).map((id) => `${fact.id} follows ${id}`),
      )
    },
    break: (data) => {
      rowOf(data['household-facts'], 'odd-jobs').readings = ['odd-job']
    },
  },
  {
    name: 'A fact is read from fields of a household that exist.',
    check: (data) => {
      const ids = idsOf(data['household-fields'])
      return data['household-facts'].flatMap((fact) =>
        fact.fields.filter((id) => !ids.has(id)).map((id) => `${fact.id} is read from ${id}`),
      )
    },
    break: (data) => {
      rowOf(data['household-facts'], 'odd-jobs').fields = ['employment']
    },
  },
]

const readingRules: DataRule[] = [
  {
    name: 'The default of a reading is its first option.',
    check: ({ readings }) =>
      readings.filter((row) => row.default !== row.options[0]?.id).map(({ id }) => id),
    break: ({ readings }) => {
      rowOf(readings, 'event-window').default = 'past-year'
    },
  },
  {
    name: 'The options of a reading differ in their ids.',
    check: ({ readings }) =>
      readings.flatMap((row) =>
        repeated(row.options.map(({ id }) => id)).map((id) => `${row.id}: ${id}`),
      ),
    break: ({ readings }) => {
      const { options } = rowOf(readings, 'exam-window')
      options.push(rowOf(options, 'past-year'))
    },
  },
  {
    name: 'Every reading of households bears on a fact or a group.',
    check: (data) => {
      const used = new Set([
        ...data['household-facts'].flatMap(({ readings }) => readings),
        ...groupsOf(data).flatMap((group) => conditionsOf(group).map(({ reading }) => reading)),
      ])
      return data.readings
        .filter(({ id, scope }) => scope === 'household' && !used.has(id))
        .map(({ id }) => id)
    },
    break: ({ readings }) => {
      readings.push({ ...rowOf(readings, 'exam-window'), id: 'exam-place' })
    },
  },
]

const organizationRules: DataRule[] = [
  {
    name: 'A class follows from facts of organizations that exist and from classes before it.',
    check: (data) => {
      const facts = idsOf(data['organization-facts'])
      const classes = data['organization-classes']
      return classes.flatMap(({ id, formula }, index) => {
        const earlier = idsOf(classes.slice(0, index))
        const outside = factsIn(formula).filter((part) => !facts.has(part) && !earlier.has(part))
        return [
          ...(isFormula(formula) ? [] : [`${id} has no formula`]),
          ...outside.map((part) => `${id} names ${part}`),
        ]
      })
    },
    break: (data) => {
      const row = rowOf(data['organization-classes'], 'charity')
      row.formula = { any: ['charity-name', 'other'] }
    },
  },
  {
    name: 'A class rests on a fact at most once, through all the classes it follows from.',
    check: ({ 'organization-classes': classes }) =>
      classes.flatMap(({ id }) =>
        repeated(factsBehind(id, classes)).map((fact) => `${id} rests on ${fact} twice`),
      ),
    break: (data) => {
      const row = rowOf(data['organization-classes'], 'other')
      row.formula = { all: [row.formula, { not: 'health-name' }] }
    },
  },
  {
    name: 'A class that is exact is made of classes alone.',
    check: ({ 'organization-classes': classes }) =>
      classes
        .filter(({ exact }) => exact)
        .filter(({ formula }) => factsIn(formula).some((leaf) => !idsOf(classes).has(leaf)))
        .map(({ id }) => id),
    break: (data) => {
      rowOf(data['organization-classes'], 'psychological-counseling').exact = true
    },
  },
  {
    name: 'Every fact of organizations bears on a class, except that classes are stated.',
    check: ({ 'organization-facts': facts, 'organization-classes': classes }) => {
      const used = new Set(classes.flatMap(({ formula }) => factsIn(formula)))
      return facts
        .filter(({ id, fields }) => used.has(id) === fields.some((field) => field === 'classes'))
        .map(({ id }) => id)
    },
    break: (data) => {
      const facts = data['organization-facts']
      facts.push({ ...rowOf(facts, 'charity-name'), id: 'charity-seal' })
    },
  },
  {
    name: 'A fact is told by codes of its field.',
    check: (data) => {
      const { labels } = data['registry-labels']
      const known = new Set(labels.map(({ field, code }) => `${field} ${code}`))
      return data['organization-facts'].flatMap((fact) =>
        'codes' in fact
          ? fact.codes.map((code) => `${fact.fields[0]} ${code}`).filter((code) => !known.has(code))
          : [],
      )
    },
    break: (data) => {
      const fact = rowOf(data['organization-facts'], 'business-sector')
      if ('codes' in fact) fact.codes.push('business')
    },
  },
  {
    name: 'A word of names stands once in its fact, as it stands in a plain name.',
    check: ({ 'organization-facts': facts }) =>
      facts.flatMap((fact) => {
        const { telling, silent } = wordsOf(fact)
        const words = [...telling, ...silent]
        const unplain = words.filter((word) => plain(word) !== word)
        return [...repeated(words), ...unplain].map((word) => `${fact.id}: ${word}`)
      }),
    break: (data) => {
      const fact = rowOf(data['organization-facts'], 'trade-name')
      if ('words' in fact) fact.words.no.push('商会')
    },
  },
  {
    name: 'A character of traditional script stands once, in the place of a simplified one.',
    check: ({ 'script-variants': { traditional, simplified } }) => {
      const [from, to] = [[...traditional], [...simplified]]
      return [
        ...repeated(from),
        ...from.filter((sign, index) => !to[index] || to.includes(sign)),
        ...to.slice(from.length),
      ]
    },
    break: ({ 'script-variants': variants }) => {
      variants.simplified += '义'
    },
  },
  {
    name: 'A fact of plans has a rule that reads its fields, a share has none.',
    check: ({ 'plan-evidence': evidence }) =>
      evidence
        .filter(({ kind, fields, rule }) => {
          if (!rule) return kind === 'fact'
          const field = 'field' in rule ? rule.field : rule.some
          const read = [field, ...('within' in rule && rule.within ? [rule.within] : [])]
          return kind === 'share' || read.join() !== fields.join()
        })
        .map(({ id }) => id),
    break: ({ 'plan-evidence': evidence }) => {
      rowOf(evidence, 'inspected').fields = ['inspections']
    },
  },
  {
    name: 'A word of names that tells nothing hides one that does.',
    check: ({ 'organization-facts': facts }) =>
      facts.flatMap((fact) => {
        const { telling, silent } = wordsOf(fact)
        return silent
          .filter((word) => !telling.some((other) => hides(word, other)))
          .map((word) => `${fact.id}: ${word}`)
      }),
    break: (data) => {
      const fact = rowOf(data['organization-facts'], 'charity-name')
      if ('words' in fact) fact.words.silent.push('爱心')
    },
  },
  {
    name: 'Every class bears a duty.',
    check: (data) => {
      const bearers = new Set(data.duties.flatMap((duty) => duty.bearers))
      return data['organization-classes'].filter(({ id }) => !bearers.has(id)).map(({ id }) => id)
    },
    break: (data) => {
      const classes = data['organization-classes']
      classes.push({ ...rowOf(classes, 'charity'), id: 'foundation' })
    },
  },
  {
    name: 'A broader fact of households includes narrower ones before it, each in no other.',
    check: ({ 'household-facts': facts }) => {
      const included = facts.flatMap(({ includes = [] }) => includes)
      const unknown = facts.flatMap(({ id, includes = [] }, index) => {
        const earlier = idsOf(facts.slice(0, index))
        return includes.filter((fact) => !earlier.has(fact)).map((fact) => `${id} includes ${fact}`)
      })
      return [...repeated(included), ...unknown]
    },
    break: (data) => {
      rowOf(data['household-facts'], 'extreme-poverty').includes = ['registered-poor']
    },
  },
]

const dutyRules: DataRule[] = [
  {
    name: 'A duty is borne by classes that exist, or by every organization and no class beside.',
    check: (data) => {
      const classes = idsOf(data['organization-classes'])
      return data.duties
        .filter((duty) => {
          const within = (duty.variants ?? []).flatMap((variant) => variant.within ?? [])
          const isKnown = (bearers: string[]) =>
            bearers.join() === 'every-organization' || bearers.every((id) => classes.has(id))
          return ![...bearersUnderAnyReading(duty), within].every(isKnown)
        })
        .map(({ id }) => id)
    },
    break: ({ duties }) => {
      rowOf(duties, 'plan-village-industries').bearers = [
        'industry-association',
        'every-organization',
      ]
    },
  },
  {
    name: 'A duty names its bearer in words of its provision or of the article it belongs to.',
    check: ({ duties, provisions }) => {
      const zh = new Map(provisions.map((row) => [row.id, row.zh]))
      return duties
        .filter((duty) => {
          const texts = [zh.get(duty.provision), zh.get(articleOf(duty))]
          return !texts.some((text) => text?.includes(duty.bearerWords))
        })
        .map(({ id, bearerWords }) => `${id}: ${bearerWords}`)
    },
    break: ({ duties }) => {
      rowOf(duties, 'run-sunshine-service').bearerWords = '阳光服务组织'
    },
  },
  {
    name: 'Members act exactly where they are named as the bearer.',
    check: ({ duties }) =>
      duties
        .filter(({ actor, bearerWords }) => (actor === undefined) === bearerWords.includes('会员'))
        .map(({ id }) => id),
    break: ({ duties }) => {
      delete rowOf(duties, 'establish-industrial-bases').actor
    },
  },
  {
    name: 'A duty of every organization counts as its own exactly in Article 10, which goes on with its kinds.',
    check: ({ duties }) =>
      duties
        .filter((duty) => {
          const isOfAll = duty.bearers.includes('every-organization')
          return (duty.own ?? false) !== (isOfAll && articleOf(duty) === '10')
        })
        .map(({ id }) => id),
    break: ({ duties }) => {
      rowOf(duties, 'inspire-own-motivation').own = true
    },
  },
  {
    name: 'The condition of a duty stands in its provision.',
    check: ({ duties, provisions }) =>
      duties
        .filter(({ provision, condition = '' }) => {
          const text = provisions.find(({ id }) => id === provision)?.zh
          return text !== undefined && !text.includes(condition)
        })
        .map(({ id }) => id),
    break: ({ duties }) => {
      rowOf(duties, 'send-medical-professionals').condition = '具备条件的'
    },
  },
  {
    name: 'A duty is as binding as the verb that governs it in its sentence, or else as the duty before it of the same article and bearer.',
    check: ({ duties, provisions }) =>
      duties
        .filter((duty, index) => {
          const text = provisions.find(({ id }) => id === duty.provision)?.zh ?? ''
          const own = modalityInSentence(duty, text)
          const before = duties
            .slice(0, index)
            .filter((other) => articleOf(other) === articleOf(duty))
            .filter(({ bearers }) => bearers.join() === duty.bearers.join())
            .at(-1)
          const from = own ? 'own' : 'carried'
          return duty.modality !== (own ?? before?.modality) || duty.modalityFrom !== from
        })
        .map(({ id, modality, modalityFrom }) => `${id}: ${modality}, ${modalityFrom}`),
    break: ({ duties }) => {
      // Its 支持 has the bearer as its subject.
      rowOf(duties, 'improve-medical-facilities').modality = 'encouraged'
    },
  },
  {
    name: 'A duty falls in focus fields and serves facts of households that exist, each once.',
    check: (data) => {
      const fields = idsOf(data['focus-fields'])
      const facts = idsOf(data['household-facts'])
      return data.duties.flatMap((duty) =>
        [
          ...duty.fields.filter((id) => !fields.has(id)),
          ...duty.serves.filter((id) => !facts.has(id)),
          ...repeated(duty.fields),
          ...repeated(duty.serves),
        ].map((id) => `${duty.id}: ${id}`),
      )
    },
    break: ({ duties }) => {
      rowOf(duties, 'serve-children').serves = ['has-children']
    },
  },
  {
    name: 'A duty varies with an option of a reading of organizations other than its default, once with each.',
    check: (data) =>
      data.duties.flatMap(({ id, variants = [] }) => {
        const wrong = variants.filter(({ reading, option }) => {
          const row = data.readings.find((one) => one.id === reading)
          const known = row?.options.some((one) => one.id === option)
          return row?.scope !== 'organization' || !known || option === row.default
        })
        const named = variants.map(({ reading, option }) => `${reading} ${option}`)
        return [...wrong.map(({ option }) => `${id}: ${option}`), ...repeated(named)]
      }),
    break: ({ duties }) => {
      for (const variant of rowOf(duties, 'serve-children').variants ?? []) {
        variant.option = 'social-work'
      }
    },
  },
  {
    name: 'What a duty varies in differs from what it is by default.',
    check: ({ duties }) =>
      duties
        .filter(({ bearers, modality, variants = [] }) =>
          variants.some(
            (variant) =>
              (variant.bearers ?? bearers).join() === bearers.join() &&
              (variant.modality ?? modality) === modality &&
              !variant.within,
          ),
        )
        .map(({ id }) => id),
    break: ({ duties }) => {
      const duty = rowOf(duties, 'choose-contact-villages')
      for (const variant of duty.variants ?? []) variant.bearers = duty.bearers
    },
  },
  {
    name: 'Every reading of organizations bears on a duty.',
    check: ({ duties, readings }) => {
      const variants = duties.flatMap((duty) => duty.variants ?? [])
      const used = new Set(variants.map(({ reading }) => reading))
      return readings
        .filter(({ id, scope }) => scope === 'organization' && !used.has(id))
        .map(({ id }) => id)
    },
    break: ({ readings }) => {
      readings.push({ ...rowOf(readings, 'charity-sentence'), id: 'charity-words' })
    },
  },
  {
    name: 'The duties stand in the order of the document, and no words of it are quoted for two of them.',
    check: ({ duties, provisions }) => {
      const order = provisions.map(({ id }) => id)
      const places = duties.map(({ id, provision, quote }) => {
        const row = provisions.find((one) => one.id === provision)
        const start = row ? row.zh.indexOf(quote) : 0
        return { id, provision: order.indexOf(provision), start, end: start + quote.length }
      })
      return places
        .filter((place, index) => {
          const before = places[index - 1]
          if (!before || before.provision < place.provision) return false
          return before.provision > place.provision || before.end > place.start
        })
        .map(({ id }) => id)
    },
    break: ({ duties }) => {
      const [first, second] = duties
      if (first && second) duties.splice(0, 2, second, first)
    },
  },
]

const registryRules: DataRule[] = [
  {
    name: 'A column heading belongs to one column.',
    check: (data) =>
      repeated(data['registry-labels'].columns.flatMap(({ headings }) => headings.map(plain))),
    break: (data) => {
      rowOf(data['registry-labels'].columns, 'sex').headings.push('年 龄')
    },
  },
  {
    name: 'A registry label has one meaning in its field.',
    check: (data) => {
      const { labels, unresolved } = data['registry-labels']
      return repeated(
        [...labels, ...unresolved].flatMap(({ field, registry }) =>
          registry.map((label) => `${field}: ${plain(label)}`),
        ),
      )
    },
    break: (data) => {
      data['registry-labels'].unresolved[0]?.registry.push('脱贫　户')
    },
  },
  {
    name: 'A code stands once in its field.',
    check: (data) =>
      repeated(data['registry-labels'].labels.map(({ field, code }) => `${field}: ${code}`)),
    break: (data) => {
      const { labels } = data['registry-labels']
      labels.push(...labels.slice(0, 1).map((label) => ({ ...label, registry: [] })))
    },
  },
  {
    name: 'A label belongs to a field of a household or an organization.',
    check: (data) => {
      const { labels, unresolved } = data['registry-labels']
      const used = [...labels, ...unresolved].map(({ field }) => field)
      return unknownFields(data, used, LABELS_WITHOUT_QUESTION)
    },
    break: (data) => {
      for (const row of data['registry-labels'].unresolved) row.field = 'schooling'
    },
  },
  {
    name: 'A column belongs to a field of a household.',
    check: (data) => {
      const used = data['registry-labels'].columns.map(({ field }) => field)
      return unknownFields(data, used, COLUMNS_WITHOUT_QUESTION)
    },
    break: (data) => {
      rowOf(data['registry-labels'].columns, 'sex').field = 'sex'
    },
  },
]

const languageRules: DataRule[] = [
  {
    name: 'What is said in one language is said in the other.',
    check: (data) =>
      everyObject(data)
        .filter(({ object }) => 'zh' in object || 'en' in object)
        .filter(({ object: { zh, en } }) => isBlank(zh) || isBlank(en))
        .map(({ path }) => path),
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').label.en = ' '
    },
  },
  {
    name: 'A Chinese text is in Chinese.',
    check: (data) =>
      everyText(data, 'zh')
        .filter(({ text }) => !HAN.test(text))
        .map(({ path, text }) => `${path}: ${text}`),
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').label.zh = 'Medical aid'
    },
  },
  {
    name: 'An English text has Chinese only in quotes or parentheses, or in a note on the print.',
    check: (data) =>
      everyText(data, 'en')
        .filter(({ path }) => !/^provisions\[.*\]\.note$/.test(path))
        .filter(({ text }) => CHINESE.test(text.replaceAll(IN_QUOTES_OR_PARENTHESES, '')))
        .map(({ path, text }) => `${path}: ${text}`),
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').label.en = 'Medical aid 医疗救助'
    },
  },
  {
    name: 'The English is that of guidance: nothing must or shall be done, nobody complies.',
    check: (data) =>
      everyText(data, 'en')
        .filter(({ text }) => TOO_STRONG.test(text))
        .map(({ path, text }) => `${path}: ${text}`),
    break: (data) => {
      rowOf(data.pathways, 'local-coordination').en = 'Organizations must work with the county.'
    },
  },
]

const conformanceRules: DataRule[] = [
  {
    name: 'A conformance case is known by its name.',
    check: ({ conformance }) => repeated(conformance.map(({ name }) => name)),
    break: ({ conformance }) => {
      conformance.push(...conformance.slice(0, 1))
    },
  },
  {
    name: 'A conformance case speaks of groups and facts that exist.',
    check: (data) => {
      const groups = idsOf(groupsOf(data))
      const facts = idsOf(data['household-facts'])
      return data.conformance.flatMap(({ name, verdicts, missing = {} }) =>
        [
          ...[...Object.keys(verdicts), ...Object.keys(missing)].filter((id) => !groups.has(id)),
          ...Object.values(missing).flatMap((ids) => ids.filter((id) => !facts.has(id))),
        ].map((id) => `${name}: ${id}`),
      )
    },
    break: ({ conformance }) => {
      for (const { missing = {} } of conformance) Object.assign(missing, { illness: ['illness'] })
    },
  },
  {
    name: 'A conformance case chooses options of readings that exist.',
    check: ({ conformance, readings }) =>
      conformance.flatMap(({ name, options }) =>
        Object.entries(options.readings ?? {})
          .filter(([id, option]) => {
            const row = readings.find((one) => one.id === id)
            return !row?.options.some((one) => one.id === option)
          })
          .map(([id, option]) => `${name}: ${id} ${option}`),
      ),
    break: ({ conformance }) => {
      for (const { options } of conformance) options.readings = { 'exam-window': 'any-time' }
    },
  },
  {
    name: 'The conformance cases show every group met, unmet and unknown.',
    check: (data) =>
      groupsOf(data).flatMap(({ id }) => {
        const shown = new Set(data.conformance.map(({ verdicts }) => verdicts[id]))
        return ['met', 'unmet', 'unknown']
          .filter((verdict) => !shown.has(verdict))
          .map((verdict) => `${id} is never ${verdict}`)
      }),
    break: (data) => {
      data.conformance = data.conformance.filter(({ verdicts: { illness } }) => illness !== 'met')
    },
  },
]

const privacyRules: DataRule[] = [
  {
    name: 'Nobody’s mobile number is in the data.',
    check: (data) =>
      Object.entries(data)
        .filter(([, dataset]) => MOBILE_NUMBER.test(JSON.stringify(dataset).normalize('NFKC')))
        .map(([name]) => name),
    break: ({ document }) => {
      document.source.note.en += ` Telephone: 138${'0'.repeat(8)}.`
    },
  },
]

/** Every rule that the data keeps, beside its schemas. */
export const dataRules: readonly DataRule[] = [
  ...textRules,
  ...referenceRules,
  ...formulaRules,
  ...readingRules,
  ...organizationRules,
  ...dutyRules,
  ...registryRules,
  ...languageRules,
  ...conformanceRules,
  ...privacyRules,
]
