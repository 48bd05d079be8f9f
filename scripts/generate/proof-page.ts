import { groupRules } from '../../src/generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../src/generated/ids.ts'
import { groupFormula } from '../../src/households/answer/group-formula.ts'
import type { Household } from '../../src/households/record/household.ts'
import { citation } from './citation.ts'
import type { Data } from './data.ts'
import { choicesOf, formulaReadings, relationReadings } from './proof/choices.ts'
import type { FactValues } from './proof/components.ts'
import { type FormulaProof, knownIn, proveFormula } from './proof/group-proof.ts'
import { judgeOf, leastRecord } from './proof/records.ts'
import { questionCount, type Relation, relationsUnder } from './proof/relations.ts'

const HEAD = `# Proof · 证明

Generated from the formulas and rules in \`data\` by \`npm run prove\`, which goes through all cases and fails if anything
below does not hold; a test does the same.

Whether a household is in a group follows from facts, each of them true, false or unknown. That is a finite number of
cases, so nothing here is a sample: every case was gone through, under every choice of [readings](readings.md). Of each
group it is shown

- that it can be met, unmet and left open, what is enough for it to be met and for it to be unmet, and a shortest record
  for each, of which nothing can be left out;
- that **no answer is taken back**: where it is met or unmet, one more known fact never changes it;
- that **the right things are asked**: where it is open, \`missing\` names every unknown fact that can still decide it, and
  no other.

✓ is a fact that holds, ✗ one that does not. Records are of 2020-06-01; readings that are not named keep their default.

每一类人群符合与否，由若干事实得出；每项事实成立、不成立或不能确定，情形数目有限。因此下面不是抽查：在[理解](readings.md)的每一种
取法下，全部情形都逐一核对过。对每一类人群证明：它可以符合、不符合或不能确定；哪些事实足以认定，并各附一份最短的记录，其中任何一栏都
不能少；**已作出的判断不会因补充事实而改变**；**该问的都问，不该问的不问**：不能确定时，所列缺少的事实正是还能起作用的事实，不多不少。✓表示
成立，✗表示不成立；记录以2020年6月1日为准，没有写明的理解取默认。
`

const RELATIONS = `
## What groups have to do with each other · 各类之间的关系

For every two groups it was asked whether one household can be in both, and whether it can be in the one and not in the
other; of items 3 to 8, also whether they add households to items 1 and 2. Each question was answered from both sides. That
a relation holds follows from all joint states of the facts (those that rest on the same entry of the register together, by
asking their rules about every combination of entries). That it does not hold is shown by a record that breaks it, classified
by the package. No question was left without an answer.

每两类人群都问过：同一户能否都属于；能否属于前者而不属于后者。第（三）至（八）项还问：是否使第（一）、（二）项之外的户成为重点对象。每个问题
从两面回答：关系成立的，由事实的全部联合情形得出（依据名册同一栏目的事实，按栏目取值的全部组合一并核对）；不成立的，有一份记录为反例，并经本库
判断。没有一个问题未得到回答。
`

/** Prints what was proved of the groups, in both languages; throws if something does not hold. */
export function proofPage(data: Data): string {
  const groups = [...data.targetGroups, ...data.attentionGroups]
  const sections = groups.map((group, at) => {
    const title = `\n## ${group.id}\n\n**${group.label.zh} · ${group.label.en}**\n\n`
    return `${title}${citation(group.provision, data)}: “${group.quote}”\n${formulaParts(at, data)}`
  })
  return HEAD + sections.join('') + RELATIONS + relationLines(data)
}

/** A group has one formula for each choice of readings that bears on it. */
function formulaParts(at: number, data: Data): string {
  const rule = groupRules[at] as (typeof groupRules)[number]
  const choices = choicesOf(formulaReadings)
  const formulas = new Map<string, HouseholdReadings[]>()
  for (const readings of choices) {
    const key = JSON.stringify(groupFormula(rule, readings))
    formulas.set(key, [...(formulas.get(key) ?? []), readings])
  }
  return [...formulas]
    .map(([key, under]) => {
      const proof = proveFormula(JSON.parse(key), rule.id)
      const judge = judgeOf(under[0] as HouseholdReadings)
      const record = (bit: number) => leastRecord(judge, (bits) => ((bits >>> bit) & 1) === 1)
      const where = conditions(under, choices, formulaReadings)
      return formulaPart(proof, where, [record(at), record(at + 16)], data)
    })
    .join('')
}

function formulaPart(
  { states, met, unmet, unknown, metBy, unmetBy, steps }: FormulaProof,
  where: readonly string[],
  [metRecord, unmetRecord]: readonly [Household, Household],
  data: Data,
): string {
  const head = where.length > 0 ? `\n${where.join(' / ')}:\n` : ''
  return `${head}
| | 只要 · As soon as | 最短的记录 · Shortest record |
|---|---|---|
| 符合 · met | ${factSets(metBy, data)} | \`${JSON.stringify(metRecord)}\` |
| 不符合 · unmet | ${factSets(unmetBy, data)} | \`${JSON.stringify(unmetRecord)}\` |

${states} 种情形 · states: 符合 met ${met}, 不符合 unmet ${unmet}, 不能确定 open ${unknown}. 再知道一项事实 · one more fact known: ${steps}, 判断改变 · answers changed: 0. 所缺事实恰好 · missing facts exact: ${unknown}/${unknown}.
`
}

/** Sets of facts, any one of which is enough. */
function factSets(sets: readonly FactValues[], data: Data): string {
  const words = (state: FactValues) => knownIn(state).map((id) => factWords(id, state, data))
  return sets.map((state) => words(state).join(' + ')).join('<br>')
}

function factWords(id: FactId, state: FactValues, data: Data): string {
  const label = data.householdFacts.find((fact) => fact.id === id)?.label
  const sign = state.get(id) === true ? '✓' : '✗'
  return `${sign} ${label?.zh} (\`${id}\`)`
}

function relationLines(data: Data): string {
  const choices = choicesOf(relationReadings)
  const found = new Map<string, { relation: Relation; under: HouseholdReadings[] }>()
  for (const readings of choices) {
    for (const relation of relationsUnder(readings)) {
      const key = JSON.stringify(relation)
      const entry = found.get(key) ?? { relation, under: [] }
      entry.under.push(readings)
      found.set(key, entry)
    }
  }
  const rows = [...found.values()].map(({ relation, under }) => {
    const where = conditions(under, choices, relationReadings)
    return `| ${relationWords(relation, data)} | ${where.join('<br>') || '始终 · always'} |\n`
  })
  const asked = `${questionCount} questions under each of ${choices.length} choices of readings · ${choices.length} 种取法，每种 ${questionCount} 问。`
  return `\n${asked} What holds · 成立的：\n\n| 关系 · Relation | 理解 · Readings |\n|---|---|\n${rows.join('')}
Every other pair can occur together, and each without the other · 其余各类，两类可以同时符合，也可以只符合其一。\n`
}

function relationWords({ kind, group, others }: Relation, data: Data): string {
  const groups = [...data.targetGroups, ...data.attentionGroups]
  const zh = (at: number) => `“${groups[at]?.label.zh}”`
  const [one, rest] = [zh(group), others.map(zh).join('、')]
  const en = (verb: string) =>
    `\`${groups[group]?.id}\` ${verb} ${others.map((at) => `\`${groups[at]?.id}\``).join(' and ')}`
  if (kind === 'excludes') return `${one}与${rest}不能同时符合 · ${en('excludes')}`
  if (kind === 'implies') return `符合${one}的必符合${rest} · ${en('implies')}`
  return `${one}不使${rest}之外的户成为重点对象 · ${en('adds no household to')}`
}

/** Under which options something holds, in as few words as the readings that matter allow; empty for always. */
function conditions(
  under: readonly HouseholdReadings[],
  all: readonly HouseholdReadings[],
  varied: typeof formulaReadings,
): string[] {
  const keyOf = (readings: HouseholdReadings, ids: typeof varied) =>
    ids.map(({ id }) => `[\`${id}\`](readings.md#${id}): \`${readings[id]}\``).join(', ')
  const holding = new Set(under.map((readings) => keyOf(readings, varied)))
  const matters = varied.filter(({ id, options }) =>
    all.some((readings) =>
      options.some((option) => {
        const other = { ...readings, [id]: option }
        return holding.has(keyOf(readings, varied)) !== holding.has(keyOf(other, varied))
      }),
    ),
  )
  return matters.length > 0 ? [...new Set(under.map((readings) => keyOf(readings, matters)))] : []
}
