import type { HouseholdReadingId } from '../../generated/ids.ts'
import type { ParsedMember } from '../record/household.ts'
import {
  type Evidence,
  type EvidenceReader,
  joinEvidence,
  keepEvidence,
  sharedEvidence,
} from './evidence.ts'
import { isFalseOf, isTrueOf, type MemberFactId } from './member-bits.ts'

type Field = keyof ParsedMember

/** Fields of a member in which a fact was read, or which lack it, as evidence for any members of a household. */
interface Consulted {
  /** That no member has it: `members[].health`. */
  readonly ofNone: Evidence
  /** Of one member: `members[1].health`. */
  readonly of: (index: number) => Evidence
  /** Of several members, by a bit for each: `members[0].health`, `members[2].health`. */
  readonly among: (members: number) => Evidence
}

/** Members beyond this have no bit of their own. */
const MOST_BITS = 30

function consulted(
  fields: readonly Field[],
  readings: readonly HouseholdReadingId[] = [],
): Consulted {
  const pathsOf = (index: number | '') => fields.map((field) => `members[${index}].${field}`)
  return {
    ofNone: sharedEvidence(pathsOf(''), readings),
    of: (index) => ({ paths: pathsOf(index), readings, isShared: false }),
    among: keepEvidence((members) => {
      const indexes = Array.from({ length: MOST_BITS }, (_, index) => index)
      const paths = indexes.filter((index) => (members >> index) & 1).flatMap(pathsOf)
      return sharedEvidence(paths, readings)
    }),
  }
}

/** How one fact shows in a member: where it was read once it is decided, and what lacks while it is not. */
interface Look {
  /** The fields, where they are the same for every member. */
  readonly only?: Consulted
  readonly decided: (member: ParsedMember, value: boolean) => Consulted
  readonly open: (member: ParsedMember) => Consulted
}

/** A fact that one field alone decides. */
function oneField(field: Field): Look {
  const only = consulted([field])
  return { only, decided: () => only, open: () => only }
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
    open: () => sitting,
  }
}

/** A fact that the age alone decides. */
function ageLook(): Look {
  const age = consulted(['age'])
  const birth = consulted(['birthDate'])
  return { decided: (member) => (member.age === undefined ? birth : age), open: () => age }
}

/** What a left-behind person is told by, in the order of the bits of a gap. */
const PARTS = ['leftBehind', 'sex', 'age'] as const

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
  const gap = (lacks: number) => consulted(PARTS.filter((_, part) => (lacks >> part) & 1))
  const gaps = Array.from({ length: 1 << PARTS.length }, (_, lacks) => gap(lacks))
  return {
    decided: (member, value) => {
      if (!value && member.leftBehind === false) return leftBehind
      if (!value && asksSex && member.sex === 'male') return sex
      const { age, birth } = value ? proof : denial
      return member.age === undefined ? birth : age
    },
    open: (member) => {
      const lacksAge = member.age === undefined && member.birthDate === undefined
      const lacksSex = asksSex && member.sex === undefined
      const lacks =
        (member.leftBehind === undefined ? 1 : 0) | (lacksSex ? 2 : 0) | (lacksAge ? 4 : 0)
      return gaps[lacks] as Consulted
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
 * Makes the function that tells where a fact was read that some member has or no member has.
 *
 * @param fact - the fact.
 * @returns a function of the household, what is known of it, and what was read.
 */
export function memberEvidence(fact: MemberFactId): EvidenceReader {
  const look = LOOKS[fact]
  return ({ members, membersComplete }, known, value) => {
    if (members === undefined || members.length === 0) return THE_LIST
    if (value === false) return ofNone(members, look)
    const evidence = ofSome(members, { look, fact, value, bits: known.members })
    if (value === true || membersComplete !== false) return evidence ?? THE_LIST
    // Where members are left out, the list itself lacks them.
    return joinEvidence(evidence ? [evidence, THE_LIST] : [THE_LIST])
  }
}

function ofNone(members: readonly ParsedMember[], look: Look): Evidence {
  if (look.only) return look.only.ofNone
  const first = look.decided(members[0] as ParsedMember, false)
  for (let index = 1; index < members.length; index++) {
    if (look.decided(members[index] as ParsedMember, false) !== first) {
      return joinEvidence(members.map((member) => look.decided(member, false).ofNone))
    }
  }
  return first.ofNone
}

/** What is asked of one member after another. */
interface Search {
  readonly look: Look
  readonly fact: MemberFactId
  readonly value: true | null
  readonly bits: Int32Array
}

/** Where a member proves or leaves open what is asked; undefined for one who does neither. */
function seenIn(member: ParsedMember, index: number, search: Search): Consulted | undefined {
  const { look, fact, value } = search
  const bits = search.bits[index] as number
  if (value ? !isTrueOf(bits, fact) : isFalseOf(bits, fact)) return undefined
  return look.only ?? (value ? look.decided(member, true) : look.open(member))
}

/** Members that show it in the same fields share their evidence; any others are joined one by one. */
function ofSome(members: readonly ParsedMember[], search: Search): Evidence | undefined {
  let first: Consulted | undefined
  let who = 0
  for (let index = 0; index < members.length; index++) {
    const seen = seenIn(members[index] as ParsedMember, index, search)
    if (seen === undefined) continue
    first ??= seen
    if (seen !== first || index >= MOST_BITS) return joinedOf(members, search)
    who |= 1 << index
  }
  return first?.among(who)
}

function joinedOf(members: readonly ParsedMember[], search: Search): Evidence {
  return joinEvidence(
    members.flatMap((member, index) => seenIn(member, index, search)?.of(index) ?? []),
  )
}
