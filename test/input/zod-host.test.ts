import {
  checkHousehold,
  classifyHousehold,
  formatIssues,
  type HouseholdOptions,
  type InvalidInputError,
  isInvalidInputError,
} from 'chongqing-aid-guideline'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'

/** Stands in every input below, and must stand in no error. */
const MARKER = 'SECRET-张三-marker'

/** One input for each kind of issue that the schemas can raise, with more than one at once at the end. */
const INPUTS: Record<string, unknown> = {
  'another type for the household': MARKER,
  'another type for a record': { housing: MARKER },
  'another type for a number': { members: [{ age: MARKER }] },
  'a number that is not whole': { id: MARKER, members: [{ age: 1.5 }] },
  'a number too small': { id: MARKER, members: [{ age: -1 }] },
  'a number too big': { id: MARKER, members: [{ age: 151 }] },
  'another word': { registration: MARKER },
  'another literal': { members: [{ disability: { grade: MARKER } }] },
  'no branch of a union': { id: [MARKER] },
  'a broken branch of a union': { members: [{ collegeEntranceExam: MARKER }] },
  'a text too long': { id: MARKER.padEnd(201, '*') },
  'a list too long': { risks: Array.from({ length: 51 }, () => MARKER) },
  'no day': { events: [{ kind: 'flood', date: `2020-05-14 ${MARKER}` }] },
  'a day out of range': { id: MARKER, events: [{ kind: 'flood', date: '1899-12-31' }] },
  'an unknown key': { [MARKER]: 1 },
  'a contradiction': { id: MARKER, housing: { grade: 'A', unsafe: true } },
  'many at once': {
    registration: MARKER,
    members: [{ sex: MARKER, health: [MARKER] }, MARKER],
    incomes: [{ periodEnd: MARKER }],
    [MARKER]: MARKER,
  },
}

const OPTIONS: Record<string, unknown> = {
  'a day that is none': { asOf: MARKER },
  'an option that no reading has': { asOf: '2020-06-01', readings: { 'exam-window': MARKER } },
}

interface Api {
  readonly checkHousehold: typeof checkHousehold
  readonly classifyHousehold: typeof classifyHousehold
}

/** All that the package says of the inputs. */
function everythingSaid({ checkHousehold, classifyHousehold }: Api): unknown[] {
  const ofHouseholds = Object.values(INPUTS).map((input) => {
    const result = checkHousehold(input)
    return result.ok ? 'accepted' : saidBy(result.error)
  })
  const ofOptions = Object.values(OPTIONS).map((options) => {
    try {
      return classifyHousehold({}, options as HouseholdOptions)
    } catch (error) {
      return isInvalidInputError(error) ? saidBy(error) : 'something else was thrown'
    }
  })
  return [...ofHouseholds, ...ofOptions]
}

function saidBy(error: InvalidInputError): unknown {
  return { ...error.toJSON(), chinese: formatIssues(error), hasCause: 'cause' in error }
}

/** What a host may have told zod, which keeps one configuration for the whole process. */
const HOSTS: Record<string, z.core.$ZodConfig> = {
  'whose customError repeats the input': { customError: (issue) => JSON.stringify(issue.input) },
  'whose customError throws': {
    customError: (issue) => {
      throw new Error(`no words for ${issue.input}`)
    },
  },
  'whose customError says nothing': { customError: () => undefined },
  'whose localeError repeats the input': { localeError: (issue) => `not ${issue.input}` },
  'that speaks Chinese': z.locales.zhCN(),
  'that speaks German': z.locales.de(),
  'that compiles no schemas': { jitless: true },
}

const UNTOUCHED = { ...z.config() }

/** Puts zod back as it was, keys that were not there included. */
function restore(): void {
  const config = z.config()
  for (const key of Object.keys(config)) Reflect.deleteProperty(config, key)
  z.config(UNTOUCHED)
}

/** Loads the package anew, so that nothing of it was built before the host configured zod. */
async function freshCopy(): Promise<Api> {
  vi.resetModules()
  return await import('chongqing-aid-guideline')
}

const loaded: Api = { checkHousehold, classifyHousehold }
const expected = everythingSaid(loaded)

describe('errors under a host that configures zod', () => {
  afterEach(restore)

  it('are known from before: every input is refused, and none is repeated', () => {
    expect(expected).not.toContain('accepted')
    expect(expected).not.toContain('something else was thrown')
    expect(JSON.stringify(expected)).not.toContain(MARKER)
  })

  describe.each(Object.entries(HOSTS))('%s', (_host, config) => {
    it('are the same if the package was used before', () => {
      z.config(config)
      expect(everythingSaid(loaded)).toEqual(expected)
    })

    it('are the same if the package is loaded afterwards', async () => {
      z.config(config)
      expect(everythingSaid(await freshCopy())).toEqual(expected)
    })

    it('are the same once the host has put zod back', () => {
      z.config(config)
      everythingSaid(loaded)
      restore()
      expect(everythingSaid(loaded)).toEqual(expected)
    })

    it('leave the host its configuration', () => {
      z.config(config)
      const before = { ...z.config() }
      everythingSaid(loaded)
      expect(z.config()).toEqual(before)
    })
  })

  it('would hold the input or throw if they were zod’s own', () => {
    const schema = mini.enum(['poor', 'edge'])
    z.config(HOSTS['whose customError repeats the input'])
    expect(JSON.stringify(schema.safeParse(MARKER).error?.issues)).toContain(MARKER)
    z.config(HOSTS['whose customError throws'])
    expect(() => schema.safeParse(MARKER).error?.issues).toThrow(MARKER)
  })
})
