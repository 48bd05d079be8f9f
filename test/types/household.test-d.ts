import {
  type AttentionGroupId,
  attentionGroups,
  checkHousehold,
  cite,
  classifyHousehold,
  createHouseholdClassifier,
  type Disability,
  type DisabilityKind,
  type DisasterKind,
  type Employment,
  type FactId,
  findProvision,
  type Group,
  type GroupId,
  type HardshipEvent,
  type HealthLabel,
  type Household,
  type HouseholdClassification,
  type HouseholdOptions,
  type HouseholdReadings,
  type Housing,
  householdFacts,
  type Income,
  type InvalidInputError,
  type Member,
  type Parsed,
  type ParsedHousehold,
  type ProvisionId,
  parseHousehold,
  pathways,
  provisions,
  type Registration,
  type Risk,
  registryLabels,
  type Schooling,
  sourceDocument,
  type TargetGroupId,
  targetGroups,
  type Verdict,
} from 'chongqing-aid-guideline'
import type { householdSchema as standardSchema } from 'chongqing-aid-guideline/schema'
import type { householdSchema as zodSchema } from 'chongqing-aid-guideline/zod'
import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type * as codes from '../../src/generated/codes.ts'
import type { householdShape } from '../../src/households/record/household-shape.ts'
import type { Accepted } from '../../src/input/shape.ts'

type FromShape = Accepted<ReturnType<typeof householdShape>>
type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? NonNullable<Entry> : never

type Codes = typeof codes
type Code<Name extends keyof Codes> = Codes[Name] extends readonly (infer One)[] ? One : never

describe('the interfaces and the shape', () => {
  it('accept the same households', () => {
    expectTypeOf<Household>().toExtend<FromShape>()
    expectTypeOf<FromShape>().toExtend<Household>()
    expectTypeOf<keyof Household>().toEqualTypeOf<keyof FromShape>()
  })

  it('accept the same members', () => {
    type MemberFromShape = EntryOf<FromShape['members']>
    expectTypeOf<Member>().toExtend<MemberFromShape>()
    expectTypeOf<MemberFromShape>().toExtend<Member>()
    expectTypeOf<keyof Member>().toEqualTypeOf<keyof MemberFromShape>()
  })

  it('accept the same incomes, events and homes', () => {
    expectTypeOf<keyof Income>().toEqualTypeOf<keyof EntryOf<FromShape['incomes']>>()
    expectTypeOf<keyof HardshipEvent>().toEqualTypeOf<keyof EntryOf<FromShape['events']>>()
    expectTypeOf<keyof Housing>().toEqualTypeOf<keyof NonNullable<FromShape['housing']>>()
  })

  it('accept no household with an unknown field', () => {
    // @ts-expect-error misspelt
    const household: Household = { regstration: 'poor' }
    expectTypeOf(household).toEqualTypeOf<Household>()
  })

  it('give the same parsed households', () => {
    expectTypeOf<Omit<Parsed<FromShape>, 'members'>>().toEqualTypeOf<
      Omit<Parsed<Household>, 'members'>
    >()
    expectTypeOf<ParsedHousehold>().toExtend<Parsed<FromShape>>()
  })

  it('stand behind the zod schema', () => {
    expectTypeOf<z.input<typeof zodSchema>>().toEqualTypeOf<Household>()
    expectTypeOf<z.output<typeof zodSchema>>().toEqualTypeOf<ParsedHousehold>()
  })

  it('take undefined and null wherever a field may be left out', () => {
    type Gaps<Fields> = { [Name in keyof Fields]?: null | undefined }
    expectTypeOf<Gaps<Household>>().toExtend<Household>()
    expectTypeOf<Gaps<Member>>().toExtend<Member>()
    expectTypeOf<Gaps<Housing>>().toExtend<Housing>()
    expectTypeOf<Gaps<Disability>>().toExtend<Disability>()
    expectTypeOf<Gaps<Omit<Income, 'periodEnd'>>>().toExtend<Omit<Income, 'periodEnd'>>()
    expectTypeOf<Gaps<Omit<HardshipEvent, 'kind'>>>().toExtend<Omit<HardshipEvent, 'kind'>>()
    expectTypeOf<Gaps<Omit<HouseholdOptions, 'asOf'>>>().toExtend<Omit<HouseholdOptions, 'asOf'>>()
  })

  it('stand behind the Standard Schema', () => {
    type Types = NonNullable<(typeof standardSchema)['~standard']['types']>
    expectTypeOf<Types['input']>().toEqualTypeOf<Household>()
    expectTypeOf<Types['output']>().toEqualTypeOf<ParsedHousehold>()
  })
})

describe('the unions of the interfaces', () => {
  it('are the codes of the data', () => {
    expectTypeOf<Registration>().toEqualTypeOf<Code<'registrationCodes'>>()
    expectTypeOf<HealthLabel>().toEqualTypeOf<Code<'healthCodes'>>()
    expectTypeOf<DisabilityKind>().toEqualTypeOf<Code<'disabilityKindCodes'>>()
    expectTypeOf<Schooling>().toEqualTypeOf<Code<'schoolingCodes'>>()
    expectTypeOf<Employment>().toEqualTypeOf<Code<'employmentCodes'>>()
    expectTypeOf<Risk>().toEqualTypeOf<Code<'riskCodes'>>()
    expectTypeOf<DisasterKind | 'accident'>().toEqualTypeOf<Code<'eventKindCodes'>>()
    expectTypeOf<Verdict>().toEqualTypeOf<Code<'verdictCodes'>>()
    expectTypeOf<NonNullable<Member['sex']>>().toEqualTypeOf<Code<'sexCodes'>>()
    expectTypeOf<NonNullable<Housing['grade']>>().toEqualTypeOf<Code<'housingGradeCodes'>>()
    expectTypeOf<NonNullable<Income['basis']>>().toEqualTypeOf<Code<'incomeBasisCodes'>>()
    expectTypeOf<NonNullable<Household['focusArea']>>().toEqualTypeOf<Verdict>()
  })
})

describe('the options', () => {
  it('take any of the options of a reading, or null', () => {
    type Chosen = Required<NonNullable<HouseholdOptions['readings']>>
    expectTypeOf<keyof Chosen>().toEqualTypeOf<keyof HouseholdReadings>()
    expectTypeOf<HouseholdReadings>().toExtend<Chosen>()
    expectTypeOf<Chosen['exam-window']>().toEqualTypeOf<
      HouseholdReadings['exam-window'] | null | undefined
    >()
  })

  it('need the day', () => {
    // @ts-expect-error no day
    const none: HouseholdOptions = {}
    expectTypeOf(none.asOf).toEqualTypeOf<string>()
  })

  it('know the readings by their ids', () => {
    const asOf = '2020-06-01'
    // @ts-expect-error no such reading
    const reading: HouseholdOptions = { asOf, readings: { 'exam-widow': 'past-year' } }
    // @ts-expect-error no such option
    const option: HouseholdOptions = { asOf, readings: { 'exam-window': 'past-years' } }
    // @ts-expect-error a reading that bears on organizations
    const scope: HouseholdOptions = { asOf, readings: { 'charity-sentence': 'any' } }
    const right: HouseholdOptions = { asOf, readings: { 'exam-window': 'past-year' } }
    expectTypeOf([reading, option, scope, right]).toEqualTypeOf<HouseholdOptions[]>()
  })
})

describe('the ids', () => {
  it('are literals', () => {
    expectTypeOf<'unsafe-housing'>().toExtend<TargetGroupId>()
    expectTypeOf<'left-behind'>().toExtend<AttentionGroupId>()
    expectTypeOf<string>().not.toExtend<GroupId>()
    expectTypeOf<string>().not.toExtend<FactId>()
    expectTypeOf<string>().not.toExtend<ProvisionId>()
    expectTypeOf<GroupId>().toEqualTypeOf<TargetGroupId | AttentionGroupId>()
  })

  it('do not compile when they are misspelt', () => {
    // @ts-expect-error misspelt
    cite('3.9')
    // @ts-expect-error misspelt
    findProvision('annex4')
    // @ts-expect-error misspelt
    targetGroups.find((group) => group.id === 'unsafe-hosing')
    // @ts-expect-error misspelt
    householdFacts.find((fact) => fact.id === 'chronic-ilness')
    // @ts-expect-error misspelt
    const registration: Registration = 'por'
    expectTypeOf(registration).toEqualTypeOf<Registration>()
  })

  it('are those of the data and of the results', () => {
    expectTypeOf(targetGroups).toEqualTypeOf<readonly Group<TargetGroupId>[]>()
    expectTypeOf(attentionGroups).toEqualTypeOf<readonly Group<AttentionGroupId>[]>()
    type Verdicts = HouseholdClassification['groups'][number]
    expectTypeOf<Verdicts['id']>().toEqualTypeOf<TargetGroupId>()
    expectTypeOf<Verdicts['provision']>().toEqualTypeOf<ProvisionId>()
    expectTypeOf<Verdicts['missing']>().toEqualTypeOf<readonly FactId[]>()
  })
})

describe('the data', () => {
  it('cannot be changed', () => {
    const [group] = targetGroups
    const [provision] = provisions
    if (!group || !provision) return
    // @ts-expect-error read-only
    targetGroups[0] = group
    // @ts-expect-error read-only
    targetGroups.push(group)
    // @ts-expect-error read-only
    group.id = 'illness'
    // @ts-expect-error read-only
    group.label.zh = ''
    // @ts-expect-error read-only
    group.formula = 'disability'
    // @ts-expect-error read-only
    provision.zh = ''
    // @ts-expect-error read-only
    provision.api.push('cite')
    // @ts-expect-error read-only
    provisions.length = 0
    // @ts-expect-error read-only
    sourceDocument.title.en = ''
    // @ts-expect-error read-only
    sourceDocument.effectQuotes.pop()
    // @ts-expect-error read-only
    registryLabels.labels = []
    // @ts-expect-error read-only
    pathways.sort()
  })
})

describe('a parsed household', () => {
  it('cannot be made by hand', () => {
    // @ts-expect-error not checked
    const empty: ParsedHousehold = {}
    // @ts-expect-error not checked
    const written: ParsedHousehold = { registration: 'poor', members: [{ age: 17 }] }
    expectTypeOf([empty, written]).toEqualTypeOf<ParsedHousehold[]>()
    expectTypeOf<Household>().not.toExtend<ParsedHousehold>()
  })

  it('is what a classifier asks for', () => {
    const classifier = createHouseholdClassifier({ asOf: '2020-06-01' })
    const household: Household = { registration: 'poor' }
    // @ts-expect-error not checked
    classifier.classifyParsed(household)
    // @ts-expect-error not checked
    classifier.bits(household)
    expectTypeOf(classifier.bits(parseHousehold(household))).toEqualTypeOf<number>()
  })

  it('is a household again', () => {
    expectTypeOf<ParsedHousehold>().toExtend<Household>()
  })

  it('has nothing in it that is null', () => {
    expectTypeOf<null>().not.toExtend<ParsedHousehold[keyof ParsedHousehold]>()
    expectTypeOf<null>().not.toExtend<EntryOf<ParsedHousehold['members']>['age']>()
    type Members = NonNullable<ParsedHousehold['members']>
    expectTypeOf<null>().not.toExtend<Members[number]>()
  })

  it('cannot be changed', () => {
    const household = parseHousehold({})
    // @ts-expect-error read-only
    household.registration = 'poor'
    // @ts-expect-error read-only
    household.members?.push({})
  })
})

describe('the results', () => {
  it('cannot be changed', () => {
    const result = classifyHousehold({}, { asOf: '2020-06-01' })
    const [group] = result.groups
    const [reason] = group?.reasons ?? []
    if (!group || !reason) return
    // @ts-expect-error read-only
    result.verdict = 'met'
    // @ts-expect-error read-only
    result.groups.push(group)
    // @ts-expect-error read-only
    result.readings['exam-window'] = 'past-year'
    // @ts-expect-error read-only
    result.ruleset.version = ''
    // @ts-expect-error read-only
    result.facts.pop()
    // @ts-expect-error read-only
    group.verdict = 'met'
    // @ts-expect-error read-only
    group.missing.length = 0
    // @ts-expect-error read-only
    reason.value = true
    // @ts-expect-error read-only
    reason.paths[0] = ''
  })

  it('of a check are told apart by ok', () => {
    const result = checkHousehold({})
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<ParsedHousehold>()
    else expectTypeOf(result.error).toEqualTypeOf<InvalidInputError>()
    // @ts-expect-error there is a value only where the check went well
    expectTypeOf(result.value).toBeUnknown()
    // @ts-expect-error read-only
    result.ok = true
  })

  it('have no error that can be changed', () => {
    const result = checkHousehold(1)
    if (result.ok) return
    // @ts-expect-error read-only
    result.error.code = 'other'
    // @ts-expect-error read-only
    result.error.issues.push({ path: '', code: 'unreadable', message: '' })
  })
})
