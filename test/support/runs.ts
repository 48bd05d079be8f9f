/** How many random cases a property is asked of: `RUNS=5 npx vitest run` asks five times as many. */
export const runs = (count: number): number => count * Number(process.env['RUNS'] ?? 1)
