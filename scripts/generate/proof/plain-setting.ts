import { completeness } from '../../../src/generated/household-rules.ts'
import type { HouseholdReadings } from '../../../src/generated/ids.ts'
import { TrendReader } from '../../../src/households/facts/incomes.ts'
import { settingOf } from '../../../src/households/facts/setting.ts'
import type { ParsedHousehold } from '../../../src/households/record/household.ts'
import type { Known } from '../../../src/logic/finding.ts'
import type { AnyRecord, Leaf, ListRule, Setting } from '../../../src/logic/rule.ts'
import { ofEntries, tell } from '../../../src/logic/tell.ts'

/** What rules are asked under where nothing was looked up before: lists entry by entry, and the trend. */
export function plainSetting(asOf: string, readings: HouseholdReadings): Setting {
  return settingOf(asOf, readings, askLeaf)
}

function askLeaf(rule: Leaf, record: AnyRecord, setting: Setting): Known {
  if ('trend' in rule) {
    const reader = new TrendReader(rule, setting)
    reader.read(record as ParsedHousehold)
    return reader.tell()
  }
  const complete = (completeness as Readonly<Record<string, string>>)[rule.some]
  return someOf(rule, record, setting, complete)
}

/** Asks each entry of a list; a list without a field that says whether it is complete always is. */
export function someOf(
  rule: ListRule,
  record: AnyRecord,
  setting: Setting,
  complete: string | undefined,
): Known {
  const entries = record[rule.some] as readonly (AnyRecord | null)[] | undefined
  return ofEntries(
    rule,
    entries?.map((entry) => tell(rule.where, entry ?? {}, setting)),
    complete === undefined || record[complete] !== false,
  )
}
