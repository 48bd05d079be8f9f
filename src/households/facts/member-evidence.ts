import type { HouseholdReadingId } from '../../data/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedHousehold, ParsedMember } from '../household.ts'
import { type Evidence, fixedEvidence } from './evidence.ts'
import { isFalseOf, isTrueOf, type MemberFactId } from './member-bits.ts'
import { type MemberRule, memberBits } from './members.ts'

/** The fields of one member in which a fact was read, and what that is as evidence that no member has it. */
interface Consulted {
  readonly fields: readonly (keyof ParsedMember)[]
  readonly ofNone: Evidence
}

function consulted(
  fields: readonly (keyof ParsedMember)[],
  readings: readonly HouseholdReadingId[] = [],
): Consulted {
  return {
    fields,
    ofNone: fixedEvidence(
      fields.map((field) => `members[].${field}`),
      readings,
    ),
  }
}

const SITTING = /* @__PURE__ */ consulted(['collegeEntranceExam'], ['exam-window'])
const NO_SITTING = /* @__PURE__ */ consulted(['collegeEntranceExam'])
const YEAR_OF_SCHOOL = /* @__PURE__ */ consulted(
  ['schooling'],
  ['exam-window', 'final-year-student'],
)
const LEFT_BEHIND = /* @__PURE__ */ consulted(['leftBehind'])
const AGE = /* @__PURE__ */ consulted(['age'])
const BIRTH = /* @__PURE__ */ consulted(['birthDate'])
const SEX = /* @__PURE__ */ consulted(['sex'])
const CHILD_AGE = /* @__PURE__ */ consulted(['age'], ['left-behind-child-age'])
const CHILD_BIRTH = /* @__PURE__ */ consulted(['birthDate'], ['left-behind-child-age'])
const LEFT_BEHIND_CHILD_AGE = /* @__PURE__ */ consulted(
  ['leftBehind', 'age'],
  ['left-behind-child-age'],
)
const LEFT_BEHIND_CHILD_BIRTH = /* @__PURE__ */ consulted(
  ['leftBehind', 'birthDate'],
  ['left-behind-child-age'],
)
const LEFT_BEHIND_AGE = /* @__PURE__ */ consulted(['leftBehind', 'age'])
const LEFT_BEHIND_BIRTH = /* @__PURE__ */ consulted(['leftBehind', 'birthDate'])
const LEFT_BEHIND_SEX_AGE = /* @__PURE__ */ consulted(['leftBehind', 'sex', 'age'])
const LEFT_BEHIND_SEX_BIRTH = /* @__PURE__ */ consulted(['leftBehind', 'sex', 'birthDate'])

/** How one fact shows in a member: where it was read once it is decided, and which fields lack while it is not. */
interface Look {
  readonly consulted: (member: ParsedMember, value: boolean) => Consulted
  readonly lacking: (member: ParsedMember) => readonly (keyof ParsedMember)[]
}

function oneField(field: keyof ParsedMember): Look {
  const only = consulted([field])
  return { consulted: () => only, lacking: () => only.fields }
}

const byAge: Look = {
  consulted: ({ age }) => (age === undefined ? BIRTH : AGE),
  lacking: () => AGE.fields,
}

function leftBehindLook(
  ofNotOne: { age: Consulted; birth: Consulted },
  ofOne: { age: Consulted; birth: Consulted },
  asksSex: boolean,
): Look {
  return {
    consulted: ({ leftBehind, sex, age }, value) => {
      if (value) return age === undefined ? ofOne.birth : ofOne.age
      if (leftBehind === false) return LEFT_BEHIND
      if (asksSex && sex === 'male') return SEX
      return age === undefined ? ofNotOne.birth : ofNotOne.age
    },
    lacking: ({ leftBehind, sex, age, birthDate }) => [
      ...(leftBehind === undefined ? LEFT_BEHIND.fields : []),
      ...(asksSex && sex === undefined ? SEX.fields : []),
      ...(age === undefined && birthDate === undefined ? AGE.fields : []),
    ],
  }
}

const plainAge = { age: AGE, birth: BIRTH }

const LOOKS = /* @__PURE__ */ (() =>
  ({
    'serious-illness': oneField('health'),
    'chronic-illness': oneField('health'),
    'exam-candidate': {
      consulted: ({ collegeEntranceExam: day }) => {
        if (day === undefined) return YEAR_OF_SCHOOL
        return day === 'none' ? NO_SITTING : SITTING
      },
      lacking: () => SITTING.fields,
    },
    'odd-jobs': oneField('employment'),
    disability: oneField('disability'),
    'left-behind-child': leftBehindLook(
      { age: CHILD_AGE, birth: CHILD_BIRTH },
      { age: LEFT_BEHIND_CHILD_AGE, birth: LEFT_BEHIND_CHILD_BIRTH },
      false,
    ),
    'left-behind-woman': leftBehindLook(
      plainAge,
      { age: LEFT_BEHIND_SEX_AGE, birth: LEFT_BEHIND_SEX_BIRTH },
      true,
    ),
    'left-behind-elder': leftBehindLook(
      plainAge,
      { age: LEFT_BEHIND_AGE, birth: LEFT_BEHIND_BIRTH },
      false,
    ),
    'has-child': byAge,
    'has-student': oneField('schooling'),
    'has-elder': byAge,
    'has-working-age-adult': byAge,
  }) satisfies Record<MemberFactId, Look>)()

const NO_LIST = /* @__PURE__ */ fixedEvidence(['members'])

/**
 * Tells where a fact was read that some member has or no member has.
 *
 * @param household - the record.
 * @param rule - the rules of age and examination.
 * @param fact - the fact.
 * @param value - what was read.
 * @returns its evidence.
 */
export function memberEvidence(
  { members, membersComplete }: ParsedHousehold,
  rule: MemberRule,
  fact: MemberFactId,
  value: Ternary,
): Evidence {
  if (members === undefined || members.length === 0) return NO_LIST
  const look: Look = LOOKS[fact]
  if (value === false) return ofNone(members, look)
  if (value === true) return ofSome(members, rule, fact, look)
  return ofOpen(members, rule, fact, look, membersComplete)
}

function ofNone(members: readonly ParsedMember[], look: Look): Evidence {
  const first = look.consulted(members[0] as ParsedMember, false)
  const all = new Set([first])
  for (const member of members) all.add(look.consulted(member, false))
  return all.size === 1 ? first.ofNone : joined([...all].map((one) => one.ofNone))
}

function ofSome(
  members: readonly ParsedMember[],
  rule: MemberRule,
  fact: MemberFactId,
  look: Look,
): Evidence {
  const proofs = members.flatMap((member, index): Evidence[] => {
    if (!isTrueOf(memberBits(member, rule), fact)) return []
    const { fields, ofNone } = look.consulted(member, true)
    return [
      { paths: fields.map((field) => `members[${index}].${field}`), readings: ofNone.readings },
    ]
  })
  return joined(proofs)
}

function ofOpen(
  members: readonly ParsedMember[],
  rule: MemberRule,
  fact: MemberFactId,
  look: Look,
  membersComplete: boolean | undefined,
): Evidence {
  const paths = members.flatMap((member, index) =>
    isFalseOf(memberBits(member, rule), fact)
      ? []
      : look.lacking(member).map((field) => `members[${index}].${field}`),
  )
  // Where members are left out, the list itself lacks them.
  return { paths: membersComplete === false ? [...paths, 'members'] : paths, readings: [] }
}

function joined(parts: readonly Evidence[]): Evidence {
  if (parts.length === 1) return parts[0] as Evidence
  return {
    paths: [...new Set(parts.flatMap((part) => part.paths))],
    readings: [...new Set(parts.flatMap((part) => part.readings))],
  }
}
