import { InvalidInputError } from '../../errors.ts'
import { AS_IT_WAS_GIVEN } from '../../generated/issue-rules.ts'
import { contradiction } from '../../issues.ts'
import { readsFrom } from '../../logic/reads-from.ts'
import { FACT_RULES } from '../facts/setting.ts'
import type { Finding, HouseholdClassification } from './classification.ts'
import { readClassification } from './read-classification.ts'

/** Reads a classification by whose reasons places of a record are named: they are such as their facts ask for. */
export function readReasons(input: unknown): HouseholdClassification {
  const read = readClassification(input)
  const groups = [...read.groups, ...read.attention]
  if (groups.every(({ reasons }) => reasons.every(isReadable))) return read
  throw new InvalidInputError([contradiction('classification', AS_IT_WAS_GIVEN)])
}

function isReadable({ fact, paths }: Finding): boolean {
  return paths.every((path) => readsFrom(FACT_RULES[fact] ?? null, path, FACT_RULES))
}
