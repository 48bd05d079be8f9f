import {
  type Bearer,
  type ClassVerdict,
  checkOrganization,
  type DutyMatch,
  type DutyMatching,
  type DutyOptions,
  duties,
  findSupport,
  matchDuties,
  type Organization,
  type OrganizationClasses,
  type OrganizationClassId,
  parseOrganization,
  type Verdict,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../../src/data/deep-freeze.ts'
import { readFacts } from '../../src/organizations/facts/read-facts.ts'
import { classificationOf } from '../support/classifications.ts'
import {
  CLASS_IDS,
  classList,
  classRecord,
  dutyOptionsArbitrary,
  FOUR_KINDS,
  organizationArbitrary,
  unstatedOrganization,
} from '../support/organizations.ts'
import { runs } from '../support/runs.ts'
import { spoil } from '../support/spoil.ts'

const RUNS = { seed: 20200514, numRuns: runs(250) }

/** Holds a property against random organizations and random options. */
function everyOrganization(
  check: (matching: DutyMatching, organization: Organization, options: DutyOptions) => void,
): void {
  fc.assert(
    fc.property(organizationArbitrary, dutyOptionsArbitrary, (organization, options) =>
      check(matchDuties(organization, options), organization, options),
    ),
    RUNS,
  )
}

const verdictsOf = (input: Organization, options?: DutyOptions) =>
  new Map(matchDuties(input, options).classes.map(({ id, verdict }) => [id, verdict]))

/** The classes that turn round from one organization to one of which more is known. */
function flipped(before: Organization, after: Organization): OrganizationClassId[] {
  const [from, to] = [verdictsOf(before), verdictsOf(after)]
  return CLASS_IDS.filter((id) => from.get(id) !== 'unknown' && from.get(id) !== to.get(id))
}

const FIELDS = ['name', 'sector', 'legalForm', 'creditCode'] as const

/** The organization without some of its fields. */
const forgetting = (organization: Organization, forgotten: readonly string[]): Organization =>
  Object.fromEntries(Object.entries(organization).filter(([field]) => !forgotten.includes(field)))

describe('another fact', () => {
  it('never turns round a class that is decided', () => {
    fc.assert(
      fc.property(unstatedOrganization, fc.subarray([...FIELDS]), (organization, forgotten) => {
        expect(flipped(forgetting(organization, forgotten), organization)).toEqual([])
      }),
      { ...RUNS, numRuns: runs(1200) },
    )
  })

  it('never turns round a class of an organization that states some itself', () => {
    fc.assert(
      fc.property(
        unstatedOrganization,
        fc.oneof(classList, classRecord),
        fc.subarray([...FIELDS]),
        (organization, classes, forgotten) => {
          const before = { ...forgetting(organization, forgotten), classes }
          expect(flipped(before, { ...organization, classes })).toEqual([])
        },
      ),
      RUNS,
    )
  })

  it('that is stated of a class never turns round what was stated of another', () => {
    fc.assert(
      fc.property(
        unstatedOrganization,
        classRecord,
        fc.subarray([...CLASS_IDS]),
        (rest, all, ids) => {
          const some = Object.fromEntries(
            Object.entries(all).filter(([id]) => !ids.includes(id as OrganizationClassId)),
          )
          const isStated = ({ reasons }: ClassVerdict) =>
            reasons[0]?.fact === 'stated-class' && reasons.length === 1
          const before = matchDuties({ ...rest, classes: some }).classes
          // A class that only follows from its wider ones is not stated.
          const stated = before.filter(
            (verdict) => isStated(verdict) && verdict.id !== 'education-industry-association',
          )
          expect(
            flipped({ ...rest, classes: some }, { ...rest, classes: all }).filter((id) =>
              stated.some((verdict) => verdict.id === id),
            ),
          ).toEqual([])
        },
      ),
      RUNS,
    )
  })

  it('only ever moves a duty from the possible ones, to its own or away', () => {
    const idsOf = (matches: readonly DutyMatch[]) => matches.map(({ id }) => id)
    fc.assert(
      fc.property(
        unstatedOrganization,
        fc.subarray([...FIELDS]),
        dutyOptionsArbitrary,
        (organization, forgotten, { unstated: _, ...options }) => {
          const before = matchDuties(forgetting(organization, forgotten), options)
          const after = matchDuties(organization, options)
          expect(idsOf(after.duties)).toEqual(expect.arrayContaining(idsOf(before.duties)))
          expect([...idsOf(before.duties), ...idsOf(before.possible)]).toEqual(
            expect.arrayContaining([...idsOf(after.duties), ...idsOf(after.possible)]),
          )
        },
      ),
      RUNS,
    )
  })

  it.each<{
    why: string
    before: Organization
    more: Organization
    id: OrganizationClassId
    change: string
  }>([
    {
      why: 'what is stated outweighs a name',
      before: { name: '重庆市晴川慈善会' },
      more: { classes: { charity: false } },
      id: 'charity',
      change: 'met to unmet',
    },
    {
      why: 'what is stated outweighs what would follow from wider classes',
      before: { classes: { 'industry-association': true, 'education-training': true } },
      more: {
        classes: {
          'industry-association': true,
          'education-training': true,
          'education-industry-association': false,
        },
      },
      id: 'education-industry-association',
      change: 'met to unmet',
    },
  ])('may turn one round where it is a statement: $why', ({ before, more, id, change }) => {
    const [from, to] = [before, { ...before, ...more }].map((input) => verdictsOf(input).get(id))
    expect(`${from} to ${to}`).toBe(change)
  })
})

describe('a list of classes', () => {
  it('leaves nothing open, and nothing for other fields to tell', () => {
    fc.assert(
      fc.property(
        unstatedOrganization,
        classList,
        dutyOptionsArbitrary,
        (rest, classes, options) => {
          const matching = matchDuties({ ...rest, classes }, options)
          expect(matching.possible).toEqual([])
          expect(matching).toStrictEqual(matchDuties({ classes }, options))
          for (const { verdict, missing } of matching.classes) {
            expect(verdict).not.toBe('unknown')
            expect(missing).toEqual([])
          }
        },
      ),
      RUNS,
    )
  })

  it('says the same as a record that states every class', () => {
    fc.assert(
      fc.property(classList, (classes) => {
        const verdicts = verdictsOf({ classes })
        const record: OrganizationClasses = Object.fromEntries(
          CLASS_IDS.map((id) => [id, verdicts.get(id) === 'met']),
        )
        expect(verdictsOf({ classes: record })).toEqual(verdicts)
      }),
      RUNS,
    )
  })

  it('says the same in any order', () => {
    fc.assert(
      fc.property(
        classList.chain((list) => fc.shuffledSubarray([...list], { minLength: list.length })),
        (classes) => {
          const sorted = CLASS_IDS.filter((id) => classes.includes(id))
          expect(verdictsOf({ classes })).toEqual(verdictsOf({ classes: sorted }))
        },
      ),
      RUNS,
    )
  })
})

describe('the classes', () => {
  it('are other exactly where the four kinds are unmet, a narrower one only with its wider ones', () => {
    fc.assert(
      fc.property(organizationArbitrary, (organization) => {
        const verdicts = verdictsOf(organization)
        const four = FOUR_KINDS.map((id) => verdicts.get(id))
        expect(verdicts.get('other') === 'met').toBe(four.every((verdict) => verdict === 'unmet'))
        if (four.includes('met')) expect(verdicts.get('other')).toBe('unmet')
        if (verdicts.get('education-industry-association') === 'met') {
          expect(four.slice(0, 2)).toEqual(['met', 'met'])
        }
      }),
      { ...RUNS, numRuns: runs(1200) },
    )
  })

  it('are decided with known reasons, or open for exactly the facts that are missing', () => {
    everyOrganization(({ classes }) => {
      for (const { verdict, reasons, missing } of classes) {
        const open = reasons.filter(({ value }) => value === null).map(({ fact }) => fact)
        expect(missing).toEqual(open)
        expect(reasons.length).toBeGreaterThan(0)
        expect(new Set(reasons.map(({ fact, paths }) => `${fact} ${paths}`)).size).toBe(
          reasons.length,
        )
        expect(open.length).toBe(verdict === 'unknown' ? reasons.length : 0)
      }
    })
  })

  it('are all decided by `unstated: no`, which marks what nobody said', () => {
    everyOrganization((_, organization, options) => {
      const { classes, possible } = matchDuties(organization, { ...options, unstated: 'no' })
      expect(possible).toEqual([])
      expect(classes.map(({ verdict }) => verdict)).not.toContain('unknown')
      expect(classes.flatMap(({ missing }) => missing)).toEqual([])
      const facts = readFacts(parseOrganization(organization), 'unknown')
      const reasons = classes.flatMap((verdict) => verdict.reasons)
      const marked = reasons.filter(({ assumed }) => assumed === true)
      const untold = reasons.filter(({ fact }) => facts.get(fact)?.value === null)
      expect(marked).toEqual(untold)
      expect(marked.every(({ value }) => value === false)).toBe(true)
    })
  })

  it('say yes by `unstated: no` only to what is known, but for the class of no kind', () => {
    everyOrganization((_, organization) => {
      const [open, closed] = [
        verdictsOf(organization),
        verdictsOf(organization, { unstated: 'no' }),
      ]
      for (const id of CLASS_IDS) {
        if (open.get(id) !== 'unknown') expect(closed.get(id)).toBe(open.get(id))
        else if (id !== 'other') expect(closed.get(id)).toBe('unmet')
      }
    })
  })
})

describe('the lists of a matching', () => {
  const order = new Map(duties.map(({ id }, index) => [id, index]))

  it('have no duty in common and stand in the order of the document', () => {
    everyOrganization(({ duties: own, possible, common }) => {
      for (const list of [own, possible, common]) {
        const places = list.map(({ id }) => order.get(id) as number)
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }
      const ids = [...own, ...possible, ...common].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(own.every(({ verdict }) => verdict === 'met')).toBe(true)
      expect(possible.every(({ verdict }) => verdict === 'unknown')).toBe(true)
      expect(common.every(({ verdict }) => verdict === 'met')).toBe(true)
    })
  })

  it('hold the same common duties for every organization', () => {
    everyOrganization(({ common }, _, options) => {
      expect(common).toStrictEqual(matchDuties({}, options).common)
    })
  })

  it('name by each match only classes that make it what it is', () => {
    everyOrganization(({ classes, duties: own, possible }) => {
      const verdicts = new Map<Bearer, Verdict>([
        ['every-organization', 'met'],
        ...classes.map(({ id, verdict }) => [id, verdict] as const),
      ])
      for (const { bearers } of own) {
        expect(bearers.every((id) => verdicts.get(id) === 'met')).toBe(true)
      }
      for (const { bearers, within } of possible) {
        const open = [...bearers, ...(within ? [within] : [])].map((id) => verdicts.get(id))
        expect(open).toContain('unknown')
        expect(open).not.toContain('unmet')
      }
    })
  })

  it('are by filters only made shorter', () => {
    everyOrganization((filtered, organization, { fields: _, groups: __, ...rest }) => {
      const all = matchDuties(organization, rest)
      for (const list of ['duties', 'possible', 'common'] as const) {
        const ids = filtered[list].map(({ id }) => id)
        expect(filtered[list]).toStrictEqual(all[list].filter(({ id }) => ids.includes(id)))
      }
    })
  })
})

describe('a result', () => {
  it('is plain JSON', () => {
    everyOrganization((matching) => {
      expect(JSON.parse(JSON.stringify(matching))).toStrictEqual(matching)
    })
  })

  it('of an input that is frozen is the same, and the input is left as it was', () => {
    everyOrganization((matching, organization, options) => {
      const before = structuredClone([organization, options])
      const frozen = deepFreeze(structuredClone(organization))
      expect(matchDuties(frozen, deepFreeze(structuredClone(options)))).toStrictEqual(matching)
      expect([organization, options]).toEqual(before)
    })
  })

  it('is its caller’s own: changing it changes no later one', () => {
    everyOrganization((matching, organization, options) => {
      const kept = structuredClone(matching)
      spoil(matching)
      expect(matchDuties(organization, options)).toStrictEqual(kept)
    })
  })

  it('of findSupport is so too', () => {
    const made = classificationOf(() => true)
    const support = findSupport(made)
    const kept = structuredClone(support)
    expect(JSON.parse(JSON.stringify(support))).toStrictEqual(kept)
    spoil(support)
    expect(findSupport(made)).toStrictEqual(kept)
  })

  it('of parsing is a copy', () => {
    const classes: OrganizationClassId[] = ['charity']
    const parsed = parseOrganization({ classes })
    classes.push('social-work')
    expect(parsed.classes).toEqual(['charity'])
    expect(checkOrganization({}).ok).toBe(true)
  })

  it('holds of the record only its key', () => {
    const SECRET = 'SECRET-机密'
    fc.assert(
      fc.property(organizationArbitrary, dutyOptionsArbitrary, (organization, options) => {
        const input = { ...organization, name: `${SECRET}${organization.name ?? ''}` }
        const text = JSON.stringify(matchDuties(input, options))
        expect(text).not.toContain('SECRET')
        expect(text).not.toContain('机密')
        const { creditCode } = input
        if (creditCode) expect(text.replace(JSON.stringify(input.id), '')).not.toContain(creditCode)
      }),
      RUNS,
    )
  })
})
