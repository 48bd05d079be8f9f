import type { CodeSystem } from '../../src/generated/ids.ts'
import type { Data } from './data.ts'

type Townships = Pick<Data, 'townshipCodes'>

/** The numbers that a system gives to the townships of a county. */
export function townshipNumbers(
  { townshipCodes: { townships } }: Townships,
  system: CodeSystem,
  county: string,
): string {
  const codes = townships.flatMap((row) => row.codes[system] ?? [])
  const inside = codes.filter((code) => code.startsWith(county))
  return runs(inside.map((code) => Number(code.slice(-3))))
}

/** The numbers that statistics give to the villages of a township that the annexes name. */
export function villageNumbers({ townshipCodes }: Townships, township: string): string {
  const row = townshipCodes.townships.find(({ codes }) => codes.nbs2020 === township)
  const numbers = (row?.villages ?? []).flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
  return runs(numbers)
}

/**
 * Numbers, hundred by hundred: how many are given, how many left out, and so on, from 1, 100 and 200 on, a digit of base
 * 36 each. 3/02 is 1 to 3; of the hundreds 102 and on, if there were any.
 */
function runs(numbers: readonly number[]): string {
  const given = new Set(numbers)
  const last = Math.max(0, ...numbers)
  let text = ''
  let [isGiven, length] = [true, 0]
  for (let number = 1; number <= last; number++) {
    if (number % 100 === 0) {
      if (isGiven && length > 0) text += digit(length)
      text += '/'
      ;[isGiven, length] = [true, 0]
    }
    if (given.has(number) !== isGiven) {
      text += digit(length)
      ;[isGiven, length] = [!isGiven, 0]
    }
    length++
  }
  // A hundred of which none is given is left empty.
  return (text + digit(length)).replaceAll(/\b0(?=\/)/g, '')
}

/** More than a digit can tell is told in pieces, with nothing between. */
function digit(length: number): string {
  return length > 35 ? `z0${digit(length - 35)}` : length.toString(36)
}
