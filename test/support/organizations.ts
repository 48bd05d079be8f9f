import type {
  DutyOptions,
  Organization,
  OrganizationClasses,
  OrganizationClassId,
} from 'chongqing-aid-guideline'
import { checkOrganization } from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { focusFieldIds, legalFormCodes, sectorCodes } from '../../src/generated/codes.ts'
import { groupRules } from '../../src/generated/household-rules.ts'
import {
  organizationClassRules,
  organizationReadingRules,
} from '../../src/generated/organization-rules.ts'

/** Every field may be left out. */
const ANY_OF_THEM = { requiredKeys: [] }

export const CLASS_IDS: readonly OrganizationClassId[] = organizationClassRules.map(({ id }) => id)

/** The kinds of Articles 6 to 9 of which `other` has none. */
export const FOUR_KINDS = [
  'industry-association',
  'education-training',
  'medical-health',
  'volunteer-service',
] as const satisfies readonly OrganizationClassId[]

/** Made up; by their second character of each legal form, of another one, and of another authority. */
export const CREDIT_CODES = {
  association: '51500000MJ00001733',
  service: '52500000MJ00001730',
  foundation: '53500000MJ0000173W',
  otherForm: '59500000MJ0000173A',
  otherAuthority: '91500000MJ0000173Y',
}

/** Of each class, of none, and of several; some tell that it is not of one. */
const NAMES = [
  '',
  '重庆市禾光促进会',
  '重庆市火锅行业协会',
  '重庆市教育培训行业协会',
  '重庆市晴川职业培训学校',
  '重庆市晴川骨科医院',
  '重庆市禾光兽医协会',
  '重庆市晴川慈善会',
  '重庆市禾光慈善医院',
  '重庆市禾光志愿者协会',
  '重庆市暖溪社会工作服务中心',
  '重庆市暖溪心理咨询中心',
  '重庆市历史学会',
  '重庆市晴川基金会',
  '重庆市医疗卫生志愿服务培训学校',
]

/** A part of a name that is told by the lexicon, or by nothing. */
const NAME_PART = fc.constantFrom(
  '教育',
  '医院',
  '慈善',
  '志愿',
  '服务',
  '行业协会',
  '学会',
  '（渝中）',
  '禾',
)

const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.array(NAME_PART, { maxLength: 5 }).map((parts) => parts.join('')),
)

/** What the other fields tell, without stated classes. */
export const unstatedOrganization: fc.Arbitrary<Organization> = fc
  .record(
    {
      name,
      sector: fc.constantFrom(...sectorCodes),
      legalForm: fc.constantFrom(...legalFormCodes),
      creditCode: fc.constantFrom(...Object.values(CREDIT_CODES)),
    },
    ANY_OF_THEM,
  )
  .filter((organization) => checkOrganization(organization).ok)

const listedClasses = fc.subarray([...CLASS_IDS])
const recordedClasses = fc.record(
  Object.fromEntries(CLASS_IDS.map((id) => [id, fc.boolean()])) as Record<
    OrganizationClassId,
    fc.Arbitrary<boolean>
  >,
  ANY_OF_THEM,
)

const isConsistent = (classes: OrganizationClasses) => checkOrganization({ classes }).ok

/** A complete list that does not contradict itself. */
export const classList: fc.Arbitrary<readonly OrganizationClassId[]> =
  listedClasses.filter(isConsistent)

/** A record that does not contradict itself. */
export const classRecord = recordedClasses.filter(isConsistent)

/** Any organization that can be. */
export const organizationArbitrary: fc.Arbitrary<Organization> = fc
  .tuple(
    unstatedOrganization,
    fc.option(fc.oneof(classList, classRecord), { nil: undefined }),
    fc.option(fc.oneof(fc.string(), fc.integer()), { nil: undefined }),
  )
  .map(([organization, classes, id]) => ({
    ...organization,
    ...(classes && { classes }),
    ...(id !== undefined && { id }),
  }))

const readings = fc.record(
  Object.fromEntries(
    organizationReadingRules.map(({ id, options }) => [id, fc.constantFrom(...options)]),
  ),
  ANY_OF_THEM,
)

/** Any options that can be. */
export const dutyOptionsArbitrary: fc.Arbitrary<DutyOptions> = fc.record(
  {
    readings,
    unstated: fc.constantFrom('unknown', 'no'),
    fields: fc.subarray([...focusFieldIds]),
    groups: fc.subarray(groupRules.map(({ id }) => id)),
  },
  ANY_OF_THEM,
)
