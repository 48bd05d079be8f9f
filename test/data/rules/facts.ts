import { type FieldTest, type Rule, subrulesOf } from '../../../src/logic/rule.ts'
import type { DataRule, Datasets } from './data-rule.ts'
import { idsOf, rowOf } from './rows.ts'

type Fact = Datasets['household-facts'][number]

/** Every rule within a rule, itself first, with the list that it stands in. */
function rulesIn(rule: Rule, list = ''): { rule: Rule; list: string }[] {
  const inside = isForm(rule, 'some') ? `${rule.some}[].` : list
  return [{ rule, list }, ...subrulesOf(rule).flatMap((part) => rulesIn(part, inside))]
}

function isForm<Key extends string>(
  rule: Rule,
  key: Key,
): rule is Extract<Rule, Record<Key, unknown>> {
  return typeof rule === 'object' && rule !== null && key in rule
}

function testsIn({ rule }: Fact): { test: FieldTest; field: string }[] {
  return rulesIn(rule as Rule).flatMap((found) =>
    isForm(found.rule, 'field') ? [{ test: found.rule, field: found.list + found.rule.field }] : [],
  )
}

/** The choices between options that a rule makes. */
function choicesIn({ rule }: Fact): { by: string; options: Record<string, unknown> }[] {
  return rulesIn(rule as Rule).flatMap(
    ({ rule: part }): { by: string; options: Record<string, unknown> }[] => {
      if (isForm(part, 'by')) return [part]
      return isForm(part, 'trend') ? [part.measure, part.against] : []
    },
  )
}

function factsIn({ rule }: Fact): string[] {
  return rulesIn(rule as Rule).flatMap(({ rule: part }) =>
    isForm(part, 'fact') ? [part.fact] : [],
  )
}

function codesIn(test: FieldTest): unknown[] {
  if ('is' in test) return [test.is].flat()
  if ('yes' in test) return [...test.yes, ...test.no]
  if ('has' in test) return [test.has]
  if ('proves' in test) return [test.proves]
  return 'suggests' in test ? [test.suggests] : []
}

function eachFact(data: Datasets, check: (fact: Fact) => string[]): string[] {
  return data['household-facts'].flatMap((fact) => check(fact).map((what) => `${fact.id}: ${what}`))
}

/** Fields that have no list of codes: yes or no, and `none` beside a day or a description. */
const WITHOUT_CODES: readonly unknown[] = [true, false, 'none']

/** Fields that have the codes of another one. */
const SAME_CODES: Record<string, string> = { causes: 'risks' }

/** The facts of households. */
export const factRules: readonly DataRule[] = [
  {
    name: 'The rule of a fact follows readings of households that exist, and says what each option means.',
    check: (data) =>
      eachFact(data, (fact) =>
        choicesIn(fact).flatMap(({ by, options }) => {
          const reading = data.readings.find(({ id, scope }) => id === by && scope === 'household')
          if (!reading) return [`no reading ${by}`]
          const expected = [...idsOf(reading.options)].sort()
          return expected.join() === Object.keys(options).sort().join() ? [] : [`options of ${by}`]
        }),
      ),
    break: (data) => {
      rowOf(data['household-facts'], 'odd-jobs').rule = {
        by: 'odd-jobs',
        options: { either: true },
      }
    },
  },
  {
    name: 'The rule of a fact asks for fields of a household that exist.',
    check: (data) => {
      const ids = idsOf(data['household-fields'])
      return eachFact(data, (fact) =>
        testsIn(fact).flatMap(({ field }) => (ids.has(field) ? [] : [`no field ${field}`])),
      )
    },
    break: (data) => {
      rowOf(data['household-facts'], 'extreme-poverty').rule = { field: 'extremelyPoor', is: true }
    },
  },
  {
    name: 'The rule of a fact names codes that its field can have.',
    check: (data) => {
      const { labels } = data['registry-labels']
      return eachFact(data, (fact) =>
        testsIn(fact).flatMap(({ test, field }) => {
          const codes = labels
            .filter((label) => label.field === (SAME_CODES[field] ?? field))
            .map(({ code }) => code)
          return codesIn(test)
            .filter((code) => !WITHOUT_CODES.includes(code) && !codes.includes(code as string))
            .map((code) => `${field} is never ${code}`)
        }),
      )
    },
    break: (data) => {
      rowOf(data['household-facts'], 'registered-poor').rule = { field: 'registration', is: 'rich' }
    },
  },
  {
    name: 'A code that a rule answers yes to, it does not answer no to.',
    check: (data) =>
      eachFact(data, (fact) =>
        testsIn(fact).flatMap(({ test }) =>
          'yes' in test ? test.yes.filter((code) => test.no.includes(code)).map(String) : [],
        ),
      ),
    break: (data) => {
      rowOf(data['household-facts'], 'in-focus-area').rule = {
        field: 'focusArea',
        yes: ['met', 'unmet'],
        no: ['unmet'],
      }
    },
  },
  {
    name: 'The rule of a fact names other facts that exist, and never leads back to itself.',
    check: (data) => {
      const facts = data['household-facts']
      const reach = (id: string, seen: readonly string[]): string[] => {
        if (seen.includes(id)) return [`leads back to ${id}`]
        const fact = facts.find((one) => one.id === id)
        return fact
          ? factsIn(fact).flatMap((next) => reach(next, [...seen, id]))
          : [`no fact ${id}`]
      }
      return eachFact(data, ({ id }) => reach(id, []))
    },
    break: (data) => {
      rowOf(data['household-facts'], 'registered').rule = { fact: 'registered' }
    },
  },
  {
    name: 'The rule of a fact asks for one list or trend at most, so that a table can stand for it.',
    check: (data) =>
      eachFact(data, (fact) => {
        const leaves = rulesIn(fact.rule as Rule).filter(
          ({ rule }) => isForm(rule, 'some') || isForm(rule, 'trend'),
        )
        return leaves.length > 1 ? [`${leaves.length} lists`] : []
      }),
    break: (data) => {
      const list = { some: 'members', where: { field: 'leftBehind', is: true } }
      rowOf(data['household-facts'], 'registered').rule = { any: [list, list] }
    },
  },
]
