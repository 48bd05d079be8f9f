import type { Reading } from '../../src/data/readings.ts'

/** What choosing a reading needs of its row; the first option is the default (a data rule holds it there). */
export function readingRules(readings: readonly Reading[], scope: Reading['scope']) {
  return readings
    .filter((reading) => reading.scope === scope)
    .map(({ id, options }) => ({ id, options: options.map((option) => option.id) }))
}
