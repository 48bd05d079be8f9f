import type { DataRule } from './data-rule.ts'

/** The words of explanations. */
export const phraseRules: readonly DataRule[] = [
  {
    name: 'Everything that an explanation speaks of has its phrases, and nothing else has.',
    check: (data) => {
      const { facts, fields } = data['household-phrases']
      const options = (rows: readonly { id: string; options: readonly { id: string }[] }[]) =>
        rows.flatMap(({ id, options: own }) => own.map((option) => `${id}=${option.id}`))
      return [
        ...differing(data['household-facts'], facts),
        ...differing(data['household-fields'], fields),
        ...differing(data['organization-facts'], data['organization-phrases']),
        ...differing(data['plan-evidence'], data['plan-phrases']),
        ...unmatched(options(data.readings), options(data['reading-phrases'])),
      ]
    },
    break: (data) => {
      data['household-phrases'].facts.pop()
    },
  },
  {
    name: 'A phrase that counts persons says both, of one and of several.',
    check: (data) =>
      data['household-phrases'].facts.flatMap(({ id, holds }) =>
        holds.filter(({ zh, en }) => zh.includes('{who}') !== en.includes('{who}')).map(() => id),
      ),
    break: (data) => {
      const [first] = data['household-phrases'].facts
      first?.holds.push({ zh: '{who}贫困', en: 'someone is poor' })
    },
  },
]

interface Named {
  readonly id: string
}

function differing(rows: readonly Named[], phrases: readonly Named[]): string[] {
  const idsOf = (list: readonly Named[]) => list.map(({ id }) => id)
  return unmatched(idsOf(rows), idsOf(phrases))
}

function unmatched(wanted: readonly string[], given: readonly string[]): string[] {
  return [
    ...wanted.filter((id) => !given.includes(id)),
    ...given.filter((id) => !wanted.includes(id)),
  ]
}
