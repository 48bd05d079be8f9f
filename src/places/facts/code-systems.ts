import type { CodeSystem } from '../../generated/ids.ts'
import { gazetteer } from './gazetteer.ts'

/**
 * Tells whether a system lists a code of 9 digits, or of 12. Villages are known only in townships that the annexes name;
 * in other townships every code counts as listed.
 */
export function isInSystem(system: CodeSystem, code: string): boolean {
  return [6, 9].slice(0, code.length / 3 - 2).every((length) => {
    const numbers = numbersIn(system, code.slice(0, length))
    if (numbers === undefined) return length === 9 && system === 'nbs2020'
    return holds(numbers, Number(code.slice(length, length + 3)))
  })
}

function numbersIn(system: CodeSystem, code: string): string | undefined {
  const found = gazetteer()
    .codes.get(code)
    ?.find(({ match }) => match === 'exact')
  return found?.unit.numbers[system]
}

/** Whether a number is among those that are given, run by run: some given, some left out, and so on. */
function holds(numbers: string, number: number): boolean {
  const runs = numbers.split('/')[Math.floor(number / 100)] ?? ''
  let left = number < 100 ? number - 1 : number % 100
  for (let run = 0; left >= 0 && run < runs.length; run++) {
    left -= Number.parseInt(runs.charAt(run), 36)
    if (left < 0) return run % 2 === 0
  }
  return false
}
