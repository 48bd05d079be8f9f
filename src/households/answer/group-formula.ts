import type { ReadingFormula } from '../../data/target-groups.ts'
import type { FactId, HouseholdReadings } from '../../generated/ids.ts'
import { bare } from '../../logic/bare.ts'
import type { Formula } from '../../logic/formula.ts'
import type { GroupRule } from '../rules.ts'

/** The formula of a group under the chosen readings. */
export function groupFormula(group: GroupRule, readings: HouseholdReadings): Formula<FactId> {
  const chosen = ({ reading, option }: ReadingFormula) => readings[reading] === option
  const formula = group.variants?.find(chosen)?.formula ?? group.formula
  const also = group.narrowed?.filter(chosen).map((one) => one.formula) ?? []
  return also.length > 0 ? bare({ all: [formula, ...also] }) : formula
}
