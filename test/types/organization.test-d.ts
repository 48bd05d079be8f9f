import {
  type AuthorityId,
  type Bearer,
  type ClassVerdict,
  type CreditCode,
  checkCreditCode,
  checkOrganization,
  classifyHousehold,
  type DutyId,
  type DutyMatch,
  type DutyMatching,
  type DutyOptions,
  duties,
  explainDuties,
  type FactId,
  findDuty,
  findSupport,
  type HouseholdClassification,
  type InvalidInputError,
  type LegalForm,
  type Modality,
  matchDuties,
  type Organization,
  type OrganizationClassId,
  type OrganizationFactId,
  type OrganizationReadings,
  organizationClasses,
  organizationFacts,
  type Parsed,
  type ProvisionId,
  parseOrganization,
  type Sector,
  type Support,
  type Verdict,
} from 'chongqing-aid-guideline'
import type { organizationSchema as standardSchema } from 'chongqing-aid-guideline/schema'
import type { organizationSchema as zodSchema } from 'chongqing-aid-guideline/zod'
import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type * as codes from '../../src/generated/codes.ts'
import type { Accepted } from '../../src/input/shape.ts'
import type { organizationShape } from '../../src/organizations/record/organization-shape.ts'

type FromShape = Accepted<ReturnType<typeof organizationShape>>

describe('an organization', () => {
  it('is what the shape and the zod schema take, both ways', () => {
    expectTypeOf<Organization>().toExtend<FromShape>()
    expectTypeOf<FromShape>().toExtend<Organization>()
    expectTypeOf<keyof Organization>().toEqualTypeOf<keyof FromShape>()
    expectTypeOf<z.input<typeof zodSchema>>().toEqualTypeOf<Organization>()
    expectTypeOf<z.output<typeof zodSchema>>().toEqualTypeOf<Parsed<Organization>>()
  })

  it('may be one of which nothing is known, or nothing but gaps', () => {
    expectTypeOf<Record<never, never>>().toExtend<Organization>()
    expectTypeOf<Record<keyof Organization, null>>().toExtend<Organization>()
  })

  it('has no field that is not known', () => {
    // @ts-expect-error misspelt
    const organization: Organization = { legalform: 'service' }
    expectTypeOf(organization).toEqualTypeOf<Organization>()
  })

  it('states its classes as a list or as a record', () => {
    const list: Organization = { classes: ['charity'] }
    const record: Organization = { classes: { charity: true, other: null } }
    // @ts-expect-error misspelt
    const wrongList: Organization = { classes: ['charities'] }
    // @ts-expect-error misspelt
    const wrongRecord: Organization = { classes: { charities: true } }
    expectTypeOf([list, record, wrongList, wrongRecord]).toEqualTypeOf<Organization[]>()
  })

  it('has the codes of the data', () => {
    expectTypeOf<LegalForm>().toEqualTypeOf<(typeof codes.legalFormCodes)[number]>()
    expectTypeOf<Sector>().toEqualTypeOf<(typeof codes.sectorCodes)[number]>()
  })

  it('comes out of every check as the same type', () => {
    expectTypeOf(parseOrganization).returns.toEqualTypeOf<Parsed<Organization>>()
    const result = checkOrganization({})
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Parsed<Organization>>()
    else expectTypeOf(result.error).toEqualTypeOf<InvalidInputError>()
    type Types = NonNullable<(typeof standardSchema)['~standard']['types']>
    expectTypeOf<Types['input']>().toEqualTypeOf<Organization>()
    expectTypeOf<Types['output']>().toEqualTypeOf<Parsed<Organization>>()
    expectTypeOf<Parsed<Organization>>().toExtend<Organization>()
  })

  it('cannot be changed', () => {
    const organization = parseOrganization({})
    // @ts-expect-error read-only
    organization.sector = 'health'
    const { classes } = organization
    if (!classes || !('charity' in classes)) return
    // @ts-expect-error read-only
    classes.charity = true
  })
})

describe('the options', () => {
  it('may be left out, and so may each of them', () => {
    expectTypeOf(matchDuties).parameter(0).toBeUnknown()
    expectTypeOf(matchDuties).parameter(1).toEqualTypeOf<DutyOptions | null | undefined>()
    expectTypeOf<Record<keyof DutyOptions, null>>().toExtend<DutyOptions>()
  })

  it('know the readings, the fields and the groups by their ids', () => {
    expectTypeOf<keyof NonNullable<DutyOptions['readings']>>().toEqualTypeOf<
      keyof OrganizationReadings
    >()
    // @ts-expect-error a reading that bears on households
    const scope: DutyOptions = { readings: { 'exam-window': 'past-year' } }
    // @ts-expect-error no such option
    const option: DutyOptions = { readings: { 'charity-sentence': 'medical' } }
    // @ts-expect-error misspelt
    const field: DutyOptions = { fields: ['medical-aids'] }
    // @ts-expect-error misspelt
    const group: DutyOptions = { groups: ['left-behinds'] }
    // @ts-expect-error what nothing tells is never a yes
    const unstated: DutyOptions = { unstated: 'yes' }
    expectTypeOf([scope, option, field, group, unstated]).toEqualTypeOf<DutyOptions[]>()
  })
})

describe('the ids', () => {
  it('are literals', () => {
    expectTypeOf<'hold-free-clinics'>().toExtend<DutyId>()
    expectTypeOf<string>().not.toExtend<DutyId>()
    expectTypeOf<string>().not.toExtend<OrganizationClassId>()
    expectTypeOf<string>().not.toExtend<OrganizationFactId>()
    expectTypeOf<Bearer>().toEqualTypeOf<OrganizationClassId | 'every-organization' | AuthorityId>()
  })

  it('do not compile when they are misspelt', () => {
    // @ts-expect-error misspelt
    findDuty('hold-free-clinic')
    // @ts-expect-error misspelt
    duties.find((duty) => duty.id === 'hold-free-clinic')
    // @ts-expect-error misspelt
    organizationClasses.find((row) => row.id === 'charities')
    // @ts-expect-error misspelt
    organizationFacts.find((fact) => fact.id === 'charity-names')
    // @ts-expect-error misspelt
    const duty: DutyId = 'hold-free-clinic'
    expectTypeOf(duty).toEqualTypeOf<DutyId>()
  })

  it('are those of the results', () => {
    expectTypeOf<DutyMatch['id']>().toEqualTypeOf<DutyId>()
    expectTypeOf<DutyMatch['provision']>().toEqualTypeOf<ProvisionId>()
    expectTypeOf<DutyMatch['modality']>().toEqualTypeOf<Modality>()
    expectTypeOf<DutyMatch['bearers']>().toEqualTypeOf<readonly Bearer[]>()
    expectTypeOf<ClassVerdict['verdict']>().toEqualTypeOf<Verdict>()
    expectTypeOf<ClassVerdict['missing']>().toEqualTypeOf<readonly OrganizationFactId[]>()
    expectTypeOf<Support['need']>().toEqualTypeOf<FactId>()
    expectTypeOf<Support['bearers']>().toEqualTypeOf<readonly Bearer[]>()
  })
})

describe('the data', () => {
  it('cannot be changed', () => {
    const [duty] = duties
    const [row] = organizationClasses
    if (!duty || !row) return
    // @ts-expect-error read-only
    duties.push(duty)
    // @ts-expect-error read-only
    duty.modality = 'may'
    // @ts-expect-error read-only
    duty.serves.push('disability')
    // @ts-expect-error read-only
    duty.bearers[0] = 'charity'
    // @ts-expect-error read-only
    row.formula = 'charity-name'
    // @ts-expect-error read-only
    organizationFacts[0]?.words?.yes.push('')
    // @ts-expect-error read-only
    findDuty('hold-free-clinics').quote = ''
  })
})

describe('the results', () => {
  it('cannot be changed', () => {
    const matching = matchDuties({})
    const [verdict] = matching.classes
    const [match] = matching.possible
    const [reason] = verdict?.reasons ?? []
    if (!verdict || !match || !reason) return
    // @ts-expect-error read-only
    matching.id = 'A'
    // @ts-expect-error read-only
    matching.readings['charity-sentence'] = 'medical-only'
    // @ts-expect-error read-only
    matching.ruleset.version = ''
    // @ts-expect-error read-only
    matching.duties.push(match)
    // @ts-expect-error read-only
    matching.common = []
    // @ts-expect-error read-only
    verdict.verdict = 'met'
    // @ts-expect-error read-only
    verdict.missing.pop()
    // @ts-expect-error read-only
    reason.value = true
    // @ts-expect-error read-only
    reason.words[0] = ''
    // @ts-expect-error read-only
    match.bearers.push('charity')
    // @ts-expect-error read-only
    match.within = 'charity'
  })

  it('of findSupport cannot either', () => {
    const [support] = findSupport(classifyHousehold({}, { asOf: '2020-06-01' }))
    if (!support) return
    // @ts-expect-error read-only
    support.duty = 'serve-children'
    // @ts-expect-error read-only
    support.bearers.push('charity')
  })

  it('of checkCreditCode are told apart by ok', () => {
    const result = checkCreditCode('')
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<CreditCode>()
    else expectTypeOf(result.error).toEqualTypeOf<InvalidInputError>()
    // @ts-expect-error read-only
    if (result.ok) result.value.divisionCode = ''
  })

  it('are what the other functions take', () => {
    expectTypeOf(explainDuties).parameter(0).toEqualTypeOf<DutyMatching>()
    expectTypeOf<HouseholdClassification>().toExtend<Parameters<typeof findSupport>[0]>()
  })
})
