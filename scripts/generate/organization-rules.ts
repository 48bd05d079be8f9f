import type { Rule } from '../../src/logic/rule.ts'
import type { Data } from './product.ts'
import { readingRules } from './reading-rules.ts'
import { BANNER, table } from './source-text.ts'

const TYPES = `import type { Formula } from '../logic/formula.ts'
import type {
  DutyId,
  FactId,
  FocusFieldId,
  OrganizationClassId,
  OrganizationFactId,
  OrganizationReadingId,
  OrganizationReadings,
  ProvisionId,
} from './ids.ts'

/** A fact: the field that it is read from, and the words or codes there that tell. */
export type OrganizationFactRule = { readonly id: OrganizationFactId } & (
  | { readonly field: 'name'; readonly words: NameWords }
  | { readonly field: 'legalForm' | 'sector'; readonly codes: readonly string[] }
  | { readonly field: 'classes' }
)

/** Words that tell yes or no, some only at the end of a name, and longer words that tell nothing. */
export interface NameWords {
  readonly yes: readonly string[]
  readonly yesAtEnd: readonly string[]
  readonly no: readonly string[]
  readonly noAtEnd: readonly string[]
  readonly silent: readonly string[]
}

/** A class: what it asks of facts and of classes before it. */
export interface OrganizationClassRule {
  readonly id: OrganizationClassId
  readonly provision: ProvisionId
  readonly formula: Formula<OrganizationFactId | OrganizationClassId>
  /** The wider classes that it lies in. */
  readonly within?: readonly OrganizationClassId[]
}

/** A duty: who bears it, how binding it is, what it is for. */
export interface DutyRule {
  readonly id: DutyId
  readonly provision: ProvisionId
  readonly bearers: readonly (OrganizationClassId | 'every-organization')[]
  readonly modality: 'should' | 'encouraged' | 'may'
  readonly condition?: string
  readonly fields: readonly FocusFieldId[]
  readonly serves: readonly FactId[]
  readonly variants?: readonly DutyUnderReading[]
}

/** What another option of a reading makes of a duty. */
export interface DutyUnderReading extends Partial<Pick<DutyRule, 'bearers' | 'modality'>> {
  readonly reading: OrganizationReadingId
  readonly option: string
  /** A class that the organization has to be of as well. */
  readonly within?: OrganizationClassId
}

/** A reading with its options, the default first. */
export type OrganizationReadingRule = {
  readonly [Id in OrganizationReadingId]: {
    readonly id: Id
    readonly options: readonly OrganizationReadings[Id][]
  }
}[OrganizationReadingId]
`

/** What matching needs of the data. */
export function organizationRules(data: Data) {
  return {
    organizationFactRules: data.organizationFacts.map(({ id, field, words, codes }) => ({
      id,
      field,
      words,
      codes,
    })),
    organizationClassRules: data.organizationClasses.map(({ id, provision, formula, within }) => ({
      id,
      provision,
      formula,
      within,
    })),
    broaderFacts: Object.fromEntries(
      data.householdFacts.flatMap(({ id, rule }) =>
        narrowerFacts(rule, data.readings).map((narrower) => [narrower, id]),
      ),
    ),
    dutyRules: data.duties.map(
      ({ id, provision, bearers, modality, condition, fields, serves, variants }) => ({
        id,
        provision,
        bearers,
        modality,
        condition,
        fields,
        serves,
        variants,
      }),
    ),
    organizationReadingRules: readingRules(data.readings, 'organization'),
  }
}

export function organizationRulesText(data: Data): string {
  const rules = organizationRules(data)
  return (
    BANNER +
    [
      TYPES,
      table('organizationFactRules', 'OrganizationFactRule', rules.organizationFactRules),
      table('organizationClassRules', 'OrganizationClassRule', rules.organizationClassRules),
      `/** The broader fact that holds with a narrower one. */\nexport const broaderFacts: { readonly [Fact in FactId]?: FactId } = ${JSON.stringify(rules.broaderFacts)}\n`,
      table('dutyRules', 'DutyRule', rules.dutyRules),
      table('organizationReadingRules', 'OrganizationReadingRule', rules.organizationReadingRules),
    ].join('\n')
  )
}

/** The facts with each of which a fact holds under the default readings, because its rule names them. */
function narrowerFacts(rule: Rule, readings: Data['readings']): string[] {
  if (rule === null || typeof rule === 'boolean') return []
  if ('fact' in rule) return [rule.fact]
  if ('any' in rule) return rule.any.flatMap((part) => narrowerFacts(part, readings))
  if (!('by' in rule)) return []
  const chosen = readings.find(({ id }) => id === rule.by)?.default as string
  return narrowerFacts(rule.options[chosen] as Rule, readings)
}
