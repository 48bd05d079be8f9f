/** What tests expect, outside of the runner that they were written for. */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import * as chai from 'chai'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export function expect(value, message) {
  setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect)
  return chai.expect(value, message)
}

Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
expect.assertions = (expectedAssertionsNumber) => setState({ expectedAssertionsNumber }, expect)
globalThis[GLOBAL_EXPECT] = expect
startCounting()

/** Before a test. */
export function startCounting() {
  setState({ assertionCalls: 0, expectedAssertionsNumber: null }, expect)
}

/** After a test: it may have said how much it expects. */
export function checkCount() {
  const { assertionCalls, expectedAssertionsNumber: expected } = getState(expect)
  if (expected !== null && expected !== assertionCalls)
    throw new Error(`expected ${expected} assertions, got ${assertionCalls}`)
}
