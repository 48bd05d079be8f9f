import type { CodeSystem } from '../../generated/ids.ts'
import { codeLines } from '../../generated/place-rules.ts'

let built: Readonly<Record<CodeSystem, ReadonlySet<string>>> | undefined

/**
 * Tells whether a system lists a code of 9 digits, or of 12. Villages are known only in townships that the annexes name;
 * in other townships every code counts as listed.
 */
export function isInSystem(system: CodeSystem, code: string): boolean {
  built ??= build()
  const township = code.slice(0, 9)
  const codes = built[system]
  if (!codes.has(township)) return false
  if (code.length === 9 || codes.has(code)) return true
  return system === 'nbs2020' && !codes.has(`${township}*`)
}

function build(): Record<CodeSystem, Set<string>> {
  const codes = { nbs2020: new Set<string>(), mca2025: new Set<string>() }
  let county = ''
  for (const line of codeLines.split('\n')) {
    const [first = '', ...lists] = line.trim().split(' ')
    if (line.startsWith(' ')) {
      const township = county + first.padStart(3, '0')
      codes.nbs2020.add(`${township}*`)
      addAll(codes.nbs2020, township, lists[0])
    } else {
      county = first
      addAll(codes.nbs2020, county, lists[0])
      addAll(codes.mca2025, county, lists[1])
    }
  }
  return codes
}

function addAll(codes: Set<string>, above: string, runs = ''): void {
  let last = 0
  for (const run of runs.split(',')) {
    const [gap = 0, more = 0] = run.split('-').map(Number)
    let number = last + gap
    for (last = number + more; number <= last; number++) {
      codes.add(above + String(number).padStart(3, '0'))
    }
  }
}
