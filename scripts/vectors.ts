import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ruleset } from '../src/generated/ruleset.ts'
import { draws } from '../test/support/seeded-households.ts'
import { drawCase } from './vectors/draw-case.ts'

/**
 * Draws cases of households in the form of `data/conformance/households.json`, as many as are wanted, line by line.
 *
 * @param count - how many.
 * @param seed - the same seed gives the same cases.
 * @returns the text in pieces.
 */
export function* vectors(count: number, seed: number): IterableIterator<string> {
  const draw = draws(seed)
  yield `{\n"fingerprint": "${ruleset.fingerprint}",\n"seed": ${seed},\n"cases": [\n`
  for (let index = 1; index <= count; index++) {
    const one = drawCase(draw, `Household ${index} of seed ${seed}.`)
    yield `${JSON.stringify(one)}${index < count ? ',' : ''}\n`
  }
  yield ']\n}\n'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const [count, seed] = [Number(values.count), Number(values.seed)]
  if (![count, seed].every(Number.isSafeInteger) || count < 1) {
    throw new Error('--count and --seed take whole numbers, --count at least 1')
  }
  for (const piece of vectors(count, seed)) process.stdout.write(piece)
}
