import base from '../vitest.config.ts'

/** The tests of one room; those of the whole package would take days. */
const room = process.env['ROOM'] ?? 'logic'

export default {
  ...base,
  test: {
    ...base.test,
    include: [`test/${room}/**/*.test.ts`],
    // It changes the zone of its process, which a thread cannot.
    exclude: ['test/logic/calendar-zones.test.ts'],
  },
}
