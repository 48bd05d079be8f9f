import { describe, expect, it } from 'vitest'
import { type FactFinding, type Judgment, judge, judged } from '../../src/logic/finding.ts'
import type { Ternary } from '../../src/logic/ternary.ts'

const finding = (fact: string, value: Ternary): FactFinding => ({ fact, value, paths: [fact] })
const [yes, no, open, alsoOpen] = [
  finding('yes', true),
  finding('no', false),
  finding('open', null),
  finding('also-open', null),
]
const known: Record<string, FactFinding | Judgment> = { yes, no, open, 'also-open': alsoOpen }
const lookup = (leaf: string) => known[leaf] as FactFinding | Judgment

describe('a judgment', () => {
  it('rests on the findings that decide it', () => {
    expect(judge({ any: ['no', 'yes', 'open'] }, lookup)).toEqual({
      value: true,
      verdict: 'met',
      reasons: [yes],
      missing: [],
    })
    expect(judge({ all: ['no', 'yes', 'open'] }, lookup)).toEqual({
      value: false,
      verdict: 'unmet',
      reasons: [no],
      missing: [],
    })
  })

  it('that is open names what is missing, and nothing that can no longer matter', () => {
    expect(judge({ all: ['yes', { any: ['no', 'open', { not: 'also-open' }] }] }, lookup)).toEqual({
      value: null,
      verdict: 'unknown',
      reasons: [open, alsoOpen],
      missing: ['open', 'also-open'],
    })
  })

  it('of other judgments rests on what those rest on, each once', () => {
    const ofOthers: Record<string, Judgment> = {
      a: judge({ all: ['yes', { not: 'no' }] }, lookup),
      b: judged(true, [yes]),
    }
    expect(judge({ all: ['a', 'b'] }, (id: string) => ofOthers[id] as Judgment)).toEqual({
      value: true,
      verdict: 'met',
      reasons: [yes, no],
      missing: [],
    })
  })
})
