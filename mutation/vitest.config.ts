import { BaseSequencer, type TestSpecification } from 'vitest/node'
import base from '../vitest.config.ts'

/** The tests of one room; those of the whole package would take days. */
const room = process.env['ROOM'] ?? 'logic'

/** Many random records, or a second reading of the text: too slow to run for each mutant. */
const SLOW = [
  'households/{columns,interpreter,interview,oracle,properties,rule-mutants}',
  'plans/{properties,recomputed}',
]

const isConformance = ({ moduleId }: TestSpecification) => moduleId.endsWith('conformance.test.ts')

/** The shared cases first: they are quick and notice most, and the first failure ends the run of a mutant. */
class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => Number(isConformance(b)) - Number(isConformance(a)))
  }
}

export default {
  ...base,
  test: {
    ...base.test,
    sequence: { sequencer: Sequencer },
    include: [`test/${room}/**/*.test.ts`],
    exclude: [
      // It changes the zone of its process, which a thread cannot.
      'test/logic/calendar-zones.test.ts',
      ...SLOW.map((names) => `test/${names}.test.ts`),
    ],
  },
}
