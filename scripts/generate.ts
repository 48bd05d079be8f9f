import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Duty, DutyVariant } from '../src/data/duties.ts'
import type { OrganizationClass } from '../src/data/organization-classes.ts'
import type { OrganizationFact } from '../src/data/organization-facts.ts'
import type { PlanEvidence } from '../src/data/plan-evidence.ts'
import type { Rubric } from '../src/data/rubric.ts'
import { type Formula, factsOf } from '../src/logic/formula.ts'
import { headOf } from '../src/plans/rubric/digest.ts'
import { dataSchemas } from './data-schemas.ts'
import { placeTable } from './place-tables.ts'

const root = new URL('../', import.meta.url)
const BANNER = '// Generated from data/*.json by `npm run generate`. Do not edit.\n\n'

interface Row {
  id: string
  provision: string
}
interface Reading extends Row {
  scope: 'household' | 'organization'
  options: { id: string; below?: number }[]
  default: string
}
interface Group extends Row {
  formula: unknown
  variants?: unknown
  narrowed?: unknown
}
interface Fact extends Row {
  fields: string[]
  readings: string[]
  ages?: unknown
  includes?: string[]
}
interface Label {
  field: string
  code: string | boolean
}

function read<Value>(name: string): Value {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, root), 'utf8'))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function union(name: string, doc: string, ids: readonly string[]): string {
  return `/** ${doc} */\nexport type ${name} =\n${ids.map((id) => `  | ${JSON.stringify(id)}\n`).join('')}`
}

function readingsInterface(name: string, doc: string, readings: readonly Reading[]): string {
  const fields = readings.map((reading) => {
    const options = reading.options.map((option) => JSON.stringify(option.id)).join(' | ')
    return `  /** ${(reading as unknown as { label: { en: string } }).label.en}. */\n  readonly ${JSON.stringify(reading.id)}: ${options}\n`
  })
  return `/** ${doc} */\nexport interface ${name} {\n${fields.join('')}}\n`
}

function evidenceIds(kind: PlanEvidence['kind']): string[] {
  return read<PlanEvidence[]>('plan-evidence')
    .filter((row) => row.kind === kind)
    .map((row) => row.id)
}

function idsFile(): string {
  const ids = (name: string) => read<Row[]>(name).map((row) => row.id)
  const readings = read<Reading[]>('readings')
  return (
    BANNER +
    [
      union('ProvisionId', 'A place in the document that can be cited.', ids('provisions')),
      union('TargetGroupId', 'One of the eight focus groups of Article 3.', ids('target-groups')),
      union(
        'AttentionGroupId',
        'One of the groups of Articles 11, 13 and 16.',
        ids('attention-groups'),
      ),
      '/** Any group of households. */\nexport type GroupId = TargetGroupId | AttentionGroupId\n',
      union('FactId', 'A fact about a household.', ids('household-facts')),
      union(
        'FocusAreaTierId',
        'One of the four kinds of focus areas of Article 2.',
        ids('focus-area-tiers'),
      ),
      union('CountyId', 'A county-level unit of Chongqing as of May 2020.', ids('counties')),
      union('FocusFieldId', 'One of the focus fields of Article 4.', ids('focus-fields')),
      union('PathwayId', 'One of the pathways of Article 5.', ids('pathways')),
      union(
        'OrganizationFactId',
        'A fact from which the class of an organization follows.',
        ids('organization-facts'),
      ),
      union(
        'OrganizationClassId',
        'A kind of organization that the document addresses.',
        ids('organization-classes'),
      ),
      union('DutyId', 'A thing asked in Articles 6–17.', ids('duties')),
      union('PlanFactId', 'A fact about a plan.', evidenceIds('fact')),
      union('PlanShareId', 'A share that a plan reaches.', evidenceIds('share')),
      union('ReadingId', 'A vague place of the text, and how it can be read.', ids('readings')),
      readingsInterface(
        'HouseholdReadings',
        'The option chosen for each reading that bears on households.',
        readings.filter((reading) => reading.scope === 'household'),
      ),
      readingsInterface(
        'OrganizationReadings',
        'The option chosen for each reading that bears on organizations.',
        readings.filter((reading) => reading.scope === 'organization'),
      ),
      '/** The id of a reading that bears on households. */\nexport type HouseholdReadingId = keyof HouseholdReadings\n',
      '/** The id of a reading that bears on organizations. */\nexport type OrganizationReadingId = keyof OrganizationReadings\n',
    ].join('\n')
  )
}

function codesFile(): string {
  const { labels } = read<{ labels: Label[] }>('registry-labels')
  const codes = (field: string) =>
    labels.filter((label) => label.field === field).map((label) => label.code)
  const list = (name: string, field: string) =>
    `export const ${name} = ${JSON.stringify(codes(field))} as const\n`
  return (
    BANNER +
    [
      list('registrationCodes', 'registration'),
      list('sexCodes', 'members[].sex'),
      list('healthCodes', 'members[].health'),
      list('disabilityKindCodes', 'members[].disability.kind'),
      list('schoolingCodes', 'members[].schooling'),
      list('employmentCodes', 'members[].employment'),
      list('riskCodes', 'risks'),
      list('eventKindCodes', 'events[].kind'),
      list('housingGradeCodes', 'housing.grade'),
      list('incomeBasisCodes', 'incomes[].basis'),
      list('verdictCodes', 'focusArea'),
      list('legalFormCodes', 'legalForm'),
      list('sectorCodes', 'sector'),
      `export const focusFieldIds = ${JSON.stringify(read<Row[]>('focus-fields').map(({ id }) => id))} as const\n`,
    ].join('')
  )
}

/** What the decision functions need of the data, and no more: it is in every bundle. */
function householdRules() {
  return {
    factRules: read<Fact[]>('household-facts').map(({ id, ages }) => ({ id, ages })),
    groupRules: ['target-groups', 'attention-groups'].flatMap((name) =>
      read<Group[]>(name).map(({ id, provision, formula, variants, narrowed }) => ({
        id,
        provision,
        formula,
        variants,
        narrowed,
      })),
    ),
    targetGroupCount: read<Group[]>('target-groups').length,
    readingRules: readingRules('household'),
  }
}

function readingRules(scope: Reading['scope']) {
  return (
    read<Reading[]>('readings')
      .filter((reading) => reading.scope === scope)
      // The first option is the default; a data rule holds it there.
      .map(({ id, options }) => ({
        id,
        options: options.map((option) => option.id),
        below: options.some((option) => option.below)
          ? options.map((option) => option.below)
          : undefined,
      }))
  )
}

/** What matching needs of the data. */
function organizationRules() {
  const { traditional, simplified } =
    read<Record<'traditional' | 'simplified', string>>('script-variants')
  const facts = read<OrganizationFact[]>('organization-facts').filter(
    ({ fields }) => !fields.includes('classes'),
  )
  const lexicon = JSON.stringify(facts.map(({ words }) => words))
  const inLexicon = [...traditional].map((_, index) => lexicon.includes(simplified.charAt(index)))
  const needed = (signs: string) => [...signs].filter((_, index) => inLexicon[index]).join('')
  return {
    nameScript: { traditional: needed(traditional), simplified: needed(simplified) },
    organizationFactRules: facts.map(({ id, fields, words, codes }) => ({
      id,
      fields,
      words,
      codes,
    })),
    organizationClassRules: read<OrganizationClass[]>('organization-classes').map(
      ({ id, provision, formula, exact }) => ({ id, provision, formula, exact }),
    ),
    groupNeeds: groupNeeds(),
    dutyRules: read<Duty[]>('duties').map(
      ({ id, provision, bearers, own, modality, condition, fields, serves, variants }) => ({
        id,
        provision,
        bearers,
        who: whoOf({ bearers }),
        own,
        modality,
        condition,
        fields,
        serves,
        variants: variants?.map((variant) => ({
          ...variant,
          who: whoOf({ bearers, ...variant }),
        })),
      }),
    ),
    organizationReadingRules: readingRules('organization'),
  }
}

/** A duty is borne by an organization of any of its bearers, and of the class that they lie within. */
function whoOf({ bearers, within }: Pick<DutyVariant, 'bearers' | 'within'>): unknown {
  if (bearers?.includes('every-organization')) return within
  const [bearer, ...others] = bearers ?? []
  const any = others.length > 0 ? { any: bearers } : bearer
  return within ? { all: [any, within] } : any
}

/** The facts that put a household into a group, and the broader ones that hold with them. */
function groupNeeds(): Record<string, string[]> {
  const facts = read<Fact[]>('household-facts')
  const groups = ['target-groups', 'attention-groups'].flatMap((name) => read<Group[]>(name))
  return Object.fromEntries(
    groups.map(({ id, formula }) => {
      const own = factsOf(formula as Formula)
      const broader = facts.filter(({ includes }) => includes?.some((fact) => own.includes(fact)))
      return [id, [...new Set([...own, ...broader.map((fact) => fact.id)])]]
    }),
  )
}

function organizationRulesFile(): string {
  const { organizationFactRules, organizationClassRules, dutyRules, ...others } =
    organizationRules()
  return (
    BANNER +
    "import type { DutyRule } from '../data/duties.ts'\n" +
    "import type { OrganizationClassRule } from '../data/organization-classes.ts'\n" +
    "import type { OrganizationFactRule } from '../data/organization-facts.ts'\n" +
    "import type { FactId, GroupId } from './ids.ts'\n\n" +
    [
      constant('nameScript', others.nameScript),
      table('organizationFactRules', 'OrganizationFactRule', organizationFactRules),
      table('organizationClassRules', 'OrganizationClassRule', organizationClassRules),
      `export const groupNeeds: Readonly<Record<GroupId, readonly FactId[]>> = ${JSON.stringify(others.groupNeeds, null, 2)}\n`,
      table('dutyRules', 'DutyRule', dutyRules),
      `export const organizationReadingRules = ${JSON.stringify(others.organizationReadingRules)} as const\n`,
    ].join('\n')
  )
}

/** What scoring needs of the data. */
function planRules() {
  const { id, version, outOf, criteria } = read<Rubric>('rubric')
  const rubricRules: Rubric = {
    id,
    version,
    outOf,
    criteria: criteria.map(({ id, provisions, points, measure, appliesIf }) => ({
      id,
      provisions,
      points,
      measure,
      ...(appliesIf && { appliesIf }),
    })),
  }
  return {
    evidenceRules: read<PlanEvidence[]>('plan-evidence').map(({ id, kind, rule }) => ({
      id,
      kind,
      rule,
    })),
    rubricRules,
    rubricHead: headOf(rubricRules),
    provisionIds: read<Row[]>('provisions').map((row) => row.id),
  }
}

function planRulesFile(): string {
  const { evidenceRules, rubricRules, rubricHead, provisionIds } = planRules()
  const { criteria, ...rubric } = rubricRules
  return (
    BANNER +
    "import type { PlanEvidenceRule } from '../data/plan-evidence.ts'\n" +
    "import type { Rubric } from '../data/rubric.ts'\n\n" +
    [
      table('evidenceRules', 'PlanEvidenceRule', evidenceRules),
      `export const rubricRules: Rubric = {\n${Object.entries(rubric)
        .map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
        .join('')}  criteria: [\n${rows(criteria, '    ')}  ],\n}\n`,
      constant('rubricHead', rubricHead),
      `export const provisionIds = ${JSON.stringify(provisionIds)} as const\n`,
    ].join('\n')
  )
}

/** One row a line, so that a change is easy to review. */
function rows(list: readonly unknown[], indent = '  '): string {
  return list.map((row) => `${indent}${JSON.stringify(row)},\n`).join('')
}

function table(name: string, type: string, list: readonly unknown[]): string {
  return `export const ${name}: readonly ${type}[] = [\n${rows(list)}]\n`
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value, null, 2)}\n`
}

function rulesFile(rules: Record<string, unknown>): string {
  const constants = Object.entries(rules).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`,
  )
  return BANNER + constants.join('\n')
}

/** A line for a county and for each place in it, so that a change is easy to review. */
function countyLines(county: object): string {
  return `  ${JSON.stringify(county).replaceAll('{"name":', '\n    {"name":')},\n`
}

function placeRulesFile(): string {
  const tiers = read<Row[]>('focus-area-tiers').map(({ id, provision }) => ({ id, provision }))
  const counties = placeTable({
    counties: read('counties'),
    focusCounties: read('focus-counties'),
    townships: read('deep-poverty-townships'),
    villages: read('designated-villages'),
  })
  return (
    BANNER +
    "import type { CountyRule } from '../data/place-rows.ts'\n\n" +
    `export const tierRules = ${JSON.stringify(tiers)} as const\n\n` +
    `export const countyRules: readonly CountyRule[] = [\n${counties.map(countyLines).join('')}]\n`
  )
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/**
 * Gives the fingerprint of the rules: it changes with everything that decides, and with no label.
 *
 * @param rules - fact rows, readings, group formulas, and what they make of the conformance cases.
 * @returns sha-256 of their canonical JSON, in hexadecimal.
 */
export function fingerprintOf(
  rules: Record<'facts' | 'readings' | 'groups' | 'outcomes' | 'organizations' | 'plans', unknown>,
): string {
  return createHash('sha256').update(canonical(rules)).digest('hex')
}

async function rulesetFile(): Promise<string> {
  const { classifyHousehold } = await import('../src/households/answer/classify.ts')
  const cases = read<{ input: unknown; options: { asOf: string } }[]>('conformance/households')
  const outcomes = cases.map(({ input, options }) => {
    const { groups, attention } = classifyHousehold(input, options)
    return [...groups, ...attention].map(({ verdict, missing }) => [verdict, ...missing])
  })
  const { groupRules, readingRules: readings } = householdRules()
  const facts = read<Fact[]>('household-facts').map(
    ({ id, provision, fields, readings, ages }) => ({
      id,
      provision,
      fields,
      readings,
      ages,
    }),
  )
  const document = read<{ number: string; issued: string; lifecycle: { ended: string } }>(
    'document',
  )
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  const ruleset = {
    document: document.number,
    version,
    fingerprint: fingerprintOf({
      facts,
      readings,
      groups: groupRules,
      outcomes,
      organizations: organizationRules(),
      plans: planRules(),
    }),
  }
  return (
    BANNER +
    '/** Which rules decided: store it beside the decision. */\nexport interface Ruleset {\n' +
    '  /** The number of the document. */\n  readonly document: string\n' +
    '  /** The version of this package. */\n  readonly version: string\n' +
    '  /** A sha-256 that changes when a rule changes, and not when a label does. */\n  readonly fingerprint: string\n}\n\n' +
    `export const ruleset: Ruleset = /* @__PURE__ */ Object.freeze(${JSON.stringify(ruleset, null, 2)})\n\n` +
    `export const issued = ${JSON.stringify(document.issued)}\n\n` +
    `export const ended = ${JSON.stringify(document.lifecycle.ended)}\n`
  )
}

async function inputSchemas(): Promise<Record<string, z.core.$ZodType>> {
  const { householdSchema } = await import('../src/households/record/schema.ts')
  const { organizationSchema } = await import('../src/organizations/record/schema.ts')
  const { planSchema } = await import('../src/plans/record/schema.ts')
  return {
    household: householdSchema(),
    organization: organizationSchema(),
    plan: planSchema(),
  }
}

function inputJson(schema: z.core.$ZodType): string {
  return json(
    z.toJSONSchema(schema, {
      io: 'input',
      // The key that the caller chose is the only part whose meaning is not ours.
      override: ({ jsonSchema }) => {
        if (jsonSchema.format === 'date')
          jsonSchema.description = 'A real day from 1900-01-01 to 2100-12-31.'
      },
    }),
  )
}

async function schemaFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const [name, schema] of Object.entries(await inputSchemas())) {
    files[`data/schema/${name}.schema.json`] = inputJson(schema)
  }
  for (const [name, schema] of Object.entries(dataSchemas)) {
    files[`data/schema/${name}.schema.json`] = json(z.toJSONSchema(schema))
  }
  return files
}

interface ProvisionRow {
  id: string
  label: { zh: string; en: string }
  status: string
  api: string[]
}

function coverageFile(): string {
  const rows = read<ProvisionRow[]>('provisions').map(({ id, label, status, api }) => {
    const names = api.map((name) => `\`${name}\``).join(', ')
    return `| ${id} | ${label.zh} | ${label.en} | ${status} | ${names} |\n`
  })
  return (
    '# Coverage\n\nGenerated from `data/provisions.json` by `npm run generate`: what of the document the package carries out.\n' +
    '`informative` provisions ship as text and can be cited.\n\n' +
    `| Provision | 内容 | About | Status | API |\n|---|---|---|---|---|\n${rows.join('')}`
  )
}

/** Files that the package's own code reads; the others are made by running that code. */
function sourceFiles(): Record<string, string> {
  return {
    'src/generated/ids.ts': idsFile(),
    'src/generated/codes.ts': codesFile(),
    'src/generated/household-rules.ts': rulesFile(householdRules()),
    'src/generated/organization-rules.ts': organizationRulesFile(),
    'src/generated/plan-rules.ts': planRulesFile(),
    'src/generated/place-rules.ts': placeRulesFile(),
  }
}

/** Every generated file by its path, as it should stand on disk. */
export async function generatedFiles(): Promise<Record<string, string>> {
  return {
    ...sourceFiles(),
    'src/generated/ruleset.ts': await rulesetFile(),
    ...(await schemaFiles()),
    'docs/coverage.md': coverageFile(),
  }
}

function write(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) writeFileSync(new URL(path, root), content)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  write(sourceFiles())
  write(await generatedFiles())
}
