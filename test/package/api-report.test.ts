import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apiReport } from '../../scripts/api-report.ts'

const page = readFileSync(new URL('../../docs/api-report.md', import.meta.url), 'utf8')

describe('the API report', () => {
  it('is what the built types say', () => {
    expect(page, 'run `npm run build && npm run api`').toBe(apiReport())
  })

  it('holds each entry, its functions and what stands inside', () => {
    const ENTRIES = ['`.`', '`./data`', '`./schema`', '`./sql`', '`./zod`']
    const lines = page.split('\n')
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(
      ENTRIES.map((entry) => `## ${entry}`),
    )
    expect(lines).toContain('### ISODate (inner)')
    expect(page).toContain(
      'declare function classifyHousehold(input: Household, options: HouseholdOptions): HouseholdClassification;',
    )
  })
})
