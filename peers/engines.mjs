import { ZenEngine } from '@gorules/zen-engine'
import { evaluate } from 'feelin'
import jsonLogic from 'json-logic-js'
import { Engine as RulesEngine } from 'json-rules-engine'
import Publicodes from 'publicodes'

/** Prints a formula: how a fact is written, and how parts are joined. */
function printed(formula, { fact, all, any, not }) {
  const print = (part) => printed(part, { fact, all, any, not })
  if (typeof formula === 'string') return fact(formula)
  if (formula.not) return not(print(formula.not))
  return formula.all ? all(formula.all.map(print)) : any(formula.any.map(print))
}

const underscored = (fact) => fact.replaceAll('-', '_')
const spaced = (fact) => `fact ${fact.replaceAll('-', ' ')}`
const same = (fact) => fact

/** `a or b`, as FEEL and ZEN write it. */
const INFIX = {
  fact: underscored,
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `not(${part})`,
}

/** Every engine: how it calls a fact, and what it answers to one household, group by group. */
export const ENGINES = {
  'json-logic-js': (formulas) => {
    const rules = formulas.map((formula) =>
      printed(formula, {
        fact: (fact) => ({ var: fact }),
        all: (and) => ({ and }),
        any: (or) => ({ or }),
        not: (part) => ({ '!': part }),
      }),
    )
    return { nameOf: same, ask: (record) => rules.map((rule) => jsonLogic.apply(rule, record)) }
  },

  'json-rules-engine': (formulas) => {
    const isTrue = (fact) => ({ fact, operator: 'equal', value: true })
    const rules = formulas.map((formula, group) => ({
      conditions: printed(typeof formula === 'string' ? { all: [formula] } : formula, {
        fact: isTrue,
        all: (all) => ({ all }),
        any: (any) => ({ any }),
        not: (not) => ({ not }),
      }),
      event: { type: String(group) },
    }))
    const engine = new RulesEngine(rules, { allowUndefinedFacts: true })
    const ask = async (record) => {
      const { events } = await engine.run(record)
      const met = new Set(events.map(({ type }) => Number(type)))
      return formulas.map((_, group) => met.has(group))
    }
    return { nameOf: same, ask }
  },

  publicodes: (formulas, facts) => {
    const rules = Object.fromEntries([
      ...facts.map((fact) => [spaced(fact), { question: fact }]),
      ...formulas.map((formula, group) => [
        `group ${group}`,
        printed(formula, {
          fact: spaced,
          all: (parts) => ({ 'toutes ces conditions': parts }),
          any: (parts) => ({ 'une de ces conditions': parts }),
          not: (part) => ({ non: part }),
        }),
      ]),
    ])
    const engine = new Publicodes(rules)
    const words = (value) => (value ? 'oui' : 'non')
    const ask = (record) => {
      engine.setSituation(
        Object.fromEntries(Object.entries(record).map(([fact, value]) => [fact, words(value)])),
      )
      return formulas.map((_, group) => engine.evaluate(`group ${group}`).nodeValue)
    }
    return { nameOf: spaced, ask }
  },

  feelin: (formulas) => {
    const text = `[${formulas.map((formula) => printed(formula, INFIX)).join(', ')}]`
    return { nameOf: underscored, ask: (record) => evaluate(text, record).value }
  },

  '@gorules/zen-engine': (formulas) => {
    const expressions = formulas.map((formula, group) => ({
      id: `e${group}`,
      key: `g${group}`,
      value: printed(formula, { ...INFIX, fact: (fact) => `${underscored(fact)} == true` }),
    }))
    const node = (id, type, content = {}) => ({
      id,
      name: id,
      type,
      content,
      position: { x: 0, y: 0 },
    })
    const edge = (sourceId, targetId) => ({
      id: `${sourceId}-${targetId}`,
      sourceId,
      targetId,
      type: 'edge',
    })
    const decision = new ZenEngine().createDecision({
      nodes: [
        node('in', 'inputNode'),
        node('groups', 'expressionNode', { expressions }),
        node('out', 'outputNode'),
      ],
      edges: [edge('in', 'groups'), edge('groups', 'out')],
    })
    const ask = async (record) => {
      const { result } = await decision.evaluate(record)
      return formulas.map((_, group) => result[`g${group}`])
    }
    return { nameOf: underscored, ask }
  },
}
