import type { HouseholdReadingId } from '../../data/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedHousehold, ParsedMember } from '../household.ts'
import { type Evidence, joinEvidence, sharedEvidence } from './evidence.ts'
import type { KnownFacts } from './known.ts'
import { isFalseOf, isTrueOf, type MemberFactId } from './member-bits.ts'

type Field = keyof ParsedMember

/** Fields of one member in which a fact was read, as evidence of one member and of all of them. */
interface Consulted {
  /** That no member has it: `members[].health`. */
  readonly ofNone: Evidence
  /** That this member has it, or lacks the field: `members[1].health`. */
  readonly at: (index: number) => Evidence
}

function consulted(
  fields: readonly Field[],
  readings: readonly HouseholdReadingId[] = [],
): Consulted {
  const made: Evidence[] = []
  const at = (index: number | '') =>
    sharedEvidence(
      fields.map((field) => `members[${index}].${field}`),
      readings,
    )
  return {
    ofNone: at(''),
    at: (index) => {
      const evidence = made[index] ?? at(index)
      made[index] = evidence
      return evidence
    },
  }
}

/** How one fact shows in a member: where it was read once it is decided, and what lacks while it is not. */
interface Look {
  readonly decided: (member: ParsedMember, value: boolean) => Consulted
  readonly open: (member: ParsedMember) => readonly Consulted[]
}

/** A fact that one field alone decides. */
function oneField(field: Field): Look {
  const only = consulted([field])
  const lacking = [only]
  return { decided: () => only, open: () => lacking }
}

/** 3.4: the sitting decides where it is stated, the year of school elsewhere. */
function examLook(): Look {
  const sitting = consulted(['collegeEntranceExam'], ['exam-window'])
  const none = consulted(['collegeEntranceExam'])
  const school = consulted(['schooling'], ['exam-window', 'final-year-student'])
  return {
    decided: ({ collegeEntranceExam: day }) => {
      if (day === undefined) return school
      return day === 'none' ? none : sitting
    },
    open: () => [sitting],
  }
}

/** A fact that the age alone decides. */
function ageLook(): Look {
  const age = consulted(['age'])
  const birth = consulted(['birthDate'])
  return { decided: (member) => (member.age === undefined ? birth : age), open: () => [age] }
}

/** 13: left behind, of the age, and for a woman of the sex; one of them is enough to say no. */
function leftBehindLook(asksSex: boolean, readings: readonly HouseholdReadingId[] = []): Look {
  const who: Field[] = asksSex ? ['leftBehind', 'sex'] : ['leftBehind']
  const proof = {
    age: consulted([...who, 'age'], readings),
    birth: consulted([...who, 'birthDate'], readings),
  }
  const denial = { age: consulted(['age'], readings), birth: consulted(['birthDate'], readings) }
  const leftBehind = consulted(['leftBehind'])
  const sex = consulted(['sex'])
  return {
    decided: (member, value) => {
      if (!value && member.leftBehind === false) return leftBehind
      if (!value && asksSex && member.sex === 'male') return sex
      const { age, birth } = value ? proof : denial
      return member.age === undefined ? birth : age
    },
    open: (member) => {
      const lacking: Consulted[] = []
      if (member.leftBehind === undefined) lacking.push(leftBehind)
      if (asksSex && member.sex === undefined) lacking.push(sex)
      if (member.age === undefined && member.birthDate === undefined) lacking.push(denial.age)
      return lacking
    },
  }
}

const LOOKS: Readonly<Record<MemberFactId, Look>> = /* @__PURE__ */ (() => ({
  'serious-illness': oneField('health'),
  'chronic-illness': oneField('health'),
  'exam-candidate': examLook(),
  'odd-jobs': oneField('employment'),
  disability: oneField('disability'),
  'left-behind-child': leftBehindLook(false, ['left-behind-child-age']),
  'left-behind-woman': leftBehindLook(true),
  'left-behind-elder': leftBehindLook(false),
  'has-child': ageLook(),
  'has-student': oneField('schooling'),
  'has-elder': ageLook(),
  'has-working-age-adult': ageLook(),
}))()

const THE_LIST = /* @__PURE__ */ sharedEvidence(['members'])

/**
 * Tells where a fact was read that some member has or no member has.
 *
 * @param household - the record.
 * @param known - what is known of the household, its members' bits included.
 * @param fact - the fact.
 * @param value - what was read.
 * @returns its evidence.
 */
export function memberEvidence(
  { members, membersComplete }: ParsedHousehold,
  known: KnownFacts,
  fact: MemberFactId,
  value: Ternary,
): Evidence {
  if (members === undefined || members.length === 0) return THE_LIST
  const look = LOOKS[fact]
  if (value === false) return joinEvidence(denials(members, look))
  if (value === true) return joinEvidence(proofs(members, look, known, fact))
  const parts = gaps(members, look, known, fact)
  // Where members are left out, the list itself lacks them.
  if (membersComplete === false) parts.push(THE_LIST)
  return joinEvidence(parts)
}

function denials(members: readonly ParsedMember[], look: Look): Evidence[] {
  const parts: Evidence[] = []
  for (const member of members) {
    const { ofNone } = look.decided(member, false)
    if (!parts.includes(ofNone)) parts.push(ofNone)
  }
  return parts
}

function proofs(
  members: readonly ParsedMember[],
  look: Look,
  known: KnownFacts,
  fact: MemberFactId,
): Evidence[] {
  const parts: Evidence[] = []
  for (const [index, member] of members.entries()) {
    if (isTrueOf(known.members[index] as number, fact)) {
      parts.push(look.decided(member, true).at(index))
    }
  }
  return parts
}

function gaps(
  members: readonly ParsedMember[],
  look: Look,
  known: KnownFacts,
  fact: MemberFactId,
): Evidence[] {
  const parts: Evidence[] = []
  for (const [index, member] of members.entries()) {
    if (isFalseOf(known.members[index] as number, fact)) continue
    for (const lacking of look.open(member)) parts.push(lacking.at(index))
  }
  return parts
}
