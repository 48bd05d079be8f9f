import { isDeepStrictEqual } from 'node:util'
import { codeLists } from '../../src/data/code-lists.ts'
import type { Bearer } from '../../src/data/duties.ts'
import type { NameWords } from '../../src/data/organization-facts.ts'
import { factsOf } from '../../src/logic/formula.ts'
import type { Rule } from '../../src/logic/rule.ts'
import type { Data } from './data.ts'
import { joined, joinedWords } from './joined-words.ts'
import { readingRules } from './reading-rules.ts'
import { BANNER, BARE, table } from './source-text.ts'

const HEAD = `${BARE}import type { Formula } from '../logic/formula.ts'
import type { ReadingRule } from '../logic/reading-rule.ts'
import type { CommonToDuties, DutyRow, DutyRule, OrganizationClassRule, OrganizationFactRule } from '../organizations/rules.ts'
import type { DutyId, FactId, GroupId, OrganizationReadings, ProvisionId } from './ids.ts'
`

/** What matching needs of the data. */
export function organizationRules(data: Data) {
  return {
    nameScript: nameScript(data),
    registeredName: registeredName(data),
    bracketedStatus: bracketedStatus(data),
    branch: branch(data),
    otherBody: otherBody(data),
    organizationFactRules: factsToRead(data).map(({ id, fields, words, codes }) => ({
      id,
      fields,
      words: words && nameLists(words),
      codes,
    })),
    organizationClassRules: data.organizationClasses.map(({ id, provision, formula, exact }) => ({
      id,
      provision,
      formula,
      exact,
    })),
    groupNeeds: groupNeeds(data),
    dutyRules: data.duties.map(
      ({ id, provision, bearers, own, modality, condition, fields, serves, variants }) => ({
        id,
        provision,
        bearers,
        own,
        modality,
        condition,
        fields: fields.length > 0 ? fields : undefined,
        serves: serves.length > 0 && !bearers.some(isAuthority) ? serves : undefined,
        variants: variants?.map(({ sentence: _words, ...variant }) => variant),
      }),
    ),
    dutyLimits: Object.fromEntries(
      data.duties.flatMap(({ id, requires }) => (requires ? [[id, requires]] : [])),
    ),
    organizationReadingRules: readingRules(data.readings, 'organization'),
  }
}

/** What an organization states of its classes is no fact that is read. */
function factsToRead({ organizationFacts }: Data) {
  return organizationFacts.filter(({ fields }) => !fields.includes('classes'))
}

/** The lists of a fact, as `OrganizationFactRule.words` has them. */
function nameLists(words: NameWords): string {
  const pairs = (words.silentPairs ?? []).map(({ stems, ends }) => joined(stems, ends))
  return [
    joinedWords(words.yes),
    [joinedWords(words.yesAtEnd), joined(words.stems ?? [], words.ends ?? [])].join(' ').trim(),
    joinedWords(words.no),
    joinedWords(words.noAtEnd),
    [joinedWords(words.silent), ...pairs].join(' ').trim(),
    joinedWords(words.silentAtEnd ?? []),
  ]
    .join('|')
    .replace(/\|+$/, '')
}

/** The characters of traditional script that a word of names can be written with. */
function nameScript(data: Data) {
  const { traditional, simplified } = data.scriptVariants
  const words = factsToRead(data).map((fact) => fact.words)
  const lexicon = JSON.stringify([words, data.organizationNames])
  const pairs = [...traditional]
    .map((sign, index): [string, string] => [sign, simplified.charAt(index)])
    // Radicals come out of printed lists; no register has them in a name.
    .filter(([sign, simple]) => sign >= FIRST_CHARACTER && lexicon.includes(simple))
  return [0, 1].map((script) => pairs.map((pair) => pair[script]).join(''))
}

const FIRST_CHARACTER = '\u3400'

/** 重庆市教育委员会, 奉节中学, 西南大学附属小学: by its end, or by having no name but that of its place or of whom it belongs to. */
function otherBody({ organizationNames, placeWords }: Data): string {
  const { otherBodies, clubs, affiliation, ordinal, publicKinds } = organizationNames
  const club = `(${clubs.stems.join('|')})(${clubs.ends.join('|')})`
  const place = `(?:..|.{2,9}[${placeWords.divisionEndings.join('')}]|.+${affiliation}.{0,2})`
  return `(${otherBodies.join('|')}|${club})$|^${place}(${ordinal}.{1,3})?(${publicKinds.join('|')})$`
}

/** The pattern of a registered name in brackets. */
function registeredName({ organizationNames }: Data): string {
  const { formerMarks, leastLength, lastSigns } = organizationNames
  const first = `[^${formerMarks.join('')}()[\\]]`
  const others = `[^()[\\]]{${leastLength - 2},}`
  return `[([](${first}${others}[${lastSigns.join('')}])[)\\]]`
}

/** The pattern of a status in brackets. */
function bracketedStatus({ organizationNames }: Data): string {
  return `[([](${organizationNames.statuses.join('|')})[)\\]]`
}

/** The pattern of the name of a branch, the name of its body as a group. */
function branch({ organizationNames }: Data): string {
  const kinds = organizationNames.branches.map(
    ({ bodies, ends }) => `(.+(?:${bodies.join('|')})).*(?:${ends.join('|')})`,
  )
  return `^(?:${kinds.join('|')})$`
}

function isAuthority(bearer: Bearer): boolean {
  return codeLists.authority.some(({ code }) => code === bearer)
}

/** The facts that put a household into a group, and the broader ones that hold with them, as far as a duty serves them. */
function groupNeeds({ duties, householdFacts, readings, targetGroups, attentionGroups }: Data) {
  const served = new Set<string>(duties.flatMap(({ serves }) => serves))
  const groups = [...targetGroups, ...attentionGroups].map(({ id, formula }) => {
    const own = factsOf<string>(formula)
    const ownRules = householdFacts.filter((fact) => own.includes(fact.id))
    const broader = householdFacts.filter(
      ({ rule }) =>
        narrowerFacts(rule, readings).some((fact) => own.includes(fact)) ||
        ownRules.some((fact) => isBroader(rule, fact.rule)),
    )
    const needs = new Set([...own, ...broader.map((fact) => fact.id)])
    return [id, [...needs].filter((fact) => served.has(fact))]
  })
  return Object.fromEntries(groups)
}

/** Whether a fact holds for the one code that another asks for, and for more. */
function isBroader(rule: Rule, narrow: Rule): boolean {
  if (!isTest(rule) || !('yes' in rule) || !isTest(narrow) || !('is' in narrow)) return false
  return rule.field === narrow.field && rule.yes.some((code) => code === narrow.is)
}

function isTest(rule: Rule): rule is Extract<Rule, { field: unknown }> {
  return rule !== null && typeof rule === 'object' && 'field' in rule
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

export function organizationRulesText(data: Data): string {
  const rules = organizationRules(data)
  return (
    BANNER +
    [
      HEAD,
      `/** Characters of names in traditional script, and in simplified. */\nexport const nameScript: readonly [string, string] = ${JSON.stringify(rules.nameScript)}\n`,
      `/** A registered name in brackets. */\nexport const registeredName = /${rules.registeredName}/\n`,
      `/** What tells where it stands in brackets. */\nexport const bracketedStatus = /${rules.bracketedStatus}/\n`,
      `/** The name of a branch, and in it the name of its body. */
export const branch = /${rules.branch}/
`,
      `/** The pattern of what is no name of a social organization. */\nexport const otherBody = /${rules.otherBody}/\n`,
      table('organizationFactRules', 'OrganizationFactRule', rules.organizationFactRules),
      table('organizationClassRules', 'OrganizationClassRule', rules.organizationClassRules),
      `/** What households of a group need that a duty serves, as facts. */\nexport const groupNeeds: { readonly [Group in GroupId]: readonly FactId[] } = ${JSON.stringify(rules.groupNeeds)}\n`,
      dutiesText(rules.dutyRules),
      `/** The households to which the words of a duty limit it. */\nexport const dutyLimits: { readonly [Duty in DutyId]?: Formula<FactId> } = /* @__PURE__ */ bare(${JSON.stringify(limitsOf(rules))})\n`,
      table(
        'organizationReadingRules',
        'ReadingRule<OrganizationReadings>',
        rules.organizationReadingRules,
      ),
    ].join('\n')
  )
}

type DutyRules = ReturnType<typeof organizationRules>['dutyRules']

const EVERY_ORGANIZATION = '["every-organization"]'
const SHOULD = 'should'

/** Prints the duties that organizations can bear, run by run of a provision and the same bearers; what most or all have in common is said once. */
function dutiesText(duties: DutyRules): string {
  const runs: [provision: string, rows: object[]][] = []
  let last = ''
  for (const { provision, bearers, modality, ...rest } of duties) {
    if (bearers.some(isAuthority)) continue
    const row = {
      ...rest,
      bearers: JSON.stringify(bearers) === EVERY_ORGANIZATION ? undefined : bearers,
      modality: modality === SHOULD ? undefined : modality,
    }
    const key = JSON.stringify([provision, bearers])
    if (key !== last) runs.push([provision, []])
    runs.at(-1)?.[1].push(row)
    last = key
  }
  const lines = runs.map(([provision, rows]) => {
    const common = commonTo(rows)
    const own = rows.map((row) => JSON.stringify(without(common, row)))
    return `  ["${provision}", ${JSON.stringify(common)}, [\n    ${own.join(',\n    ')},\n  ]],\n`
  })
  return `const DUTIES: readonly (readonly [ProvisionId, CommonToDuties, readonly DutyRow[]])[] = [
${lines.join('')}]

/** The duties that organizations can bear: where a row does not say otherwise, all of them should. */
export const dutyRules: readonly DutyRule[] = /* @__PURE__ */ bare(/* @__PURE__ */ DUTIES.flatMap(([provision, common, rows]) =>
  rows.map((row) => ({ provision, bearers: ${EVERY_ORGANIZATION}, modality: '${SHOULD}', ...common, ...row })),
))
`
}

/** What several rows say alike. */
function commonTo([first = {}, ...others]: readonly object[]): object {
  const same = Object.entries(first).filter(([key, value]) =>
    others.every((row) => isDeepStrictEqual(Reflect.get(row, key), value)),
  )
  return others.length > 0 ? Object.fromEntries(same) : {}
}

function without(common: object, row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !(key in common)))
}

/** Those of duties that organizations can bear. */
function limitsOf({ dutyRules, dutyLimits }: ReturnType<typeof organizationRules>) {
  const ofAuthorities = dutyRules.filter(({ bearers }) => bearers.some(isAuthority))
  return Object.fromEntries(
    Object.entries(dutyLimits).filter(([duty]) => !ofAuthorities.some(({ id }) => id === duty)),
  )
}
