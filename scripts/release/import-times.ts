import { execFileSync } from 'node:child_process'
import type { Consumer } from '../../runtimes/package/consumer.ts'
import { IMPORTS } from './budgets.ts'

const ROUNDS = 15

/** Says how long Node takes to import an entry, each time in a process of its own. Times are told, and fail nothing. */
export function importTimes(consumer: Consumer): string[] {
  return IMPORTS.map(({ what, budget }) => {
    const text = `const start = performance.now()
await import('${what}')
console.log(performance.now() - start)`
    const path = consumer.write('import.mjs', text)
    const times = Array.from({ length: ROUNDS }, () =>
      Number(execFileSync('node', [path], { encoding: 'utf8' })),
    )
    const median = times.sort((a, b) => a - b)[(ROUNDS - 1) / 2] as number
    const missed = median > budget ? ', missed' : ''
    return `import of ${what}: ${median.toFixed(1)} ms, budget ${budget}${missed}`
  })
}
