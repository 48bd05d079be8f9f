import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, installPacked, NAME } from './consumer.ts'

const installed = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const COMPILERS = ['4.7', '5.0', '5.9'].map(
  (version) => [version, installed(`../node_modules/typescript-${version}/lib/tsc.js`)] as const,
)
const OWN = ['of this repository', installed('../../node_modules/typescript/lib/tsc.js')] as const

/**
 * The old way of resolving left the compiler with version 6. It knows `typesVersions` in place of `exports`; so does
 * TypeScript 4.7 as node16, which is why they lead to the types of CommonJS.
 */
const RESOLUTIONS = {
  node10: { module: 'commonjs', moduleResolution: 'node' },
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}
type Resolution = keyof typeof RESOLUTIONS

/** An error that is expected and does not come is an error: a type that got lost would be `any`. */
const TYPED = `
import { classifyHousehold, type GroupId, type Household } from '${NAME}'
import { householdFacts, type FactId } from '${NAME}/data'
import { householdSchema } from '${NAME}/schema'
import { verdictSql } from '${NAME}/sql'

export const household: Household = { registration: 'poor', members: [{ age: 17 }, null] }
export const met: GroupId[] = classifyHousehold(household, { asOf: '2020-06-01' })
  .groups.filter((group) => group.verdict === 'met')
  .map((group) => group.id)
export const anything = (input: unknown) => classifyHousehold(input, { asOf: '2020-06-01' }).verdict
export const facts: FactId[] = householdFacts.map((fact) => fact.id)
export const version: 1 = householdSchema['~standard'].version
export const condition: string = verdictSql({ dialect: 'sqlite', facts: {} }).illness

// @ts-expect-error no such registration
export const misspelt: Household = { registration: 'por' }
// @ts-expect-error no such id
export const id: GroupId = 'unsafe-hosing'
`

const TYPED_ZOD = `
import type { Household } from '${NAME}'
import { householdSchema } from '${NAME}/zod'
import { z } from 'zod'

export const request = z.object({ household: householdSchema })
export const registration: Household['registration'] = request.parse({}).household.registration

// @ts-expect-error no such registration
export const misspelt: 'por' = request.parse({}).household.registration
`

const TYPED_JSON = `
import counties from '${NAME}/data/counties.json'
import household from '${NAME}/schema/household.schema.json'

export const names: string[] = counties.map(({ official }) => official)
export const id: string = household.$id

// @ts-expect-error no such key
export const misspelt: unknown = counties[0].ofical
`

/** What the types of zod themselves ask for. */
const FOR_ZOD = { lib: ['ES2022', 'DOM'], esModuleInterop: true }

let consumer: Consumer
beforeAll(() => {
  consumer = installPacked()
})
afterAll(() => consumer.remove())

function check(compiler: string, resolution: Resolution, text: string, more = {}): string {
  consumer.write('consumer.ts', text)
  const compilerOptions = {
    ...RESOLUTIONS[resolution],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'ES2022',
    lib: ['ES2022'],
    types: [],
    ...more,
  }
  const config = { compilerOptions, files: ['consumer.ts'] }
  const path = consumer.write('tsconfig.json', JSON.stringify(config))
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', path], {
    encoding: 'utf8',
  })
  return status === 0 ? '' : stdout || `exit code ${status}`
}

const cases = [...COMPILERS, OWN].flatMap(([version, compiler]) =>
  (Object.keys(RESOLUTIONS) as Resolution[])
    .filter((resolution) => knows(version, resolution))
    .map((resolution) => [version, resolution, compiler] as const),
)

function knows(version: string, resolution: Resolution): boolean {
  if (resolution === 'bundler') return version !== '4.7'
  return resolution !== 'node10' || version !== OWN[0]
}

describe('the types of the packed package', () => {
  it.each(cases)('compile with TypeScript %s, resolved as %s', (_, resolution, compiler) => {
    expect(check(compiler, resolution, TYPED)).toBe('')
  })

  // The types of zod themselves need TypeScript 5.4.
  it.each(cases.filter(([version]) => !['4.7', '5.0'].includes(version)))(
    'compile beside zod with TypeScript %s, resolved as %s',
    (_, resolution, compiler) => {
      expect(check(compiler, resolution, TYPED_ZOD, FOR_ZOD)).toBe('')
    },
  )

  it.each(cases)(
    'tell TypeScript %s of the JSON files, resolved as %s',
    (_, resolution, compiler) => {
      const more = { resolveJsonModule: true, esModuleInterop: true }
      expect(check(compiler, resolution, TYPED_JSON, more)).toBe('')
    },
  )

  it('would be seen not to compile', () => {
    const wrong = `import { noSuchName } from '${NAME}'\nexport default noSuchName`
    expect(check(OWN[1], 'bundler', wrong)).toContain("no exported member 'noSuchName'")
  })
})
