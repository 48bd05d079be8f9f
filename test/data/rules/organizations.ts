import type { DataRule, Datasets } from './data-rule.ts'
import { factsIn, isFormula } from './formula-parts.ts'
import { idsOf, plain, repeated, rowOf } from './rows.ts'

type OrganizationClass = Datasets['organization-classes'][number]

/** The facts that a class follows from, its own and those of the classes in its formula. */
function factsBehind(id: string, classes: readonly OrganizationClass[]): string[] {
  const row = classes.find((one) => one.id === id)
  const earlier = classes.slice(0, row && classes.indexOf(row))
  return row ? factsIn(row.formula).flatMap((part) => factsBehind(part, earlier)) : [id]
}

/** All the words of a fact that is told by names; none of any other. */
function wordsOf(fact: Datasets['organization-facts'][number]) {
  if (!('words' in fact)) return { telling: [], silent: [], ends: [] }
  const { yes, yesAtEnd, stems, ends, no, noAtEnd, silent, silentAtEnd = [] } = fact.words
  const { silentPairs = [] } = fact.words
  return {
    telling: [...yes, ...yesAtEnd, ...compounds(stems, ends), ...no, ...noAtEnd],
    silent: [...silent, ...silentPairs.flatMap((pair) => compounds(pair.stems, pair.ends))],
    ends: silentAtEnd,
  }
}

function compounds(stems: readonly string[] = [], ends: readonly string[] = []): string[] {
  return stems.flatMap((stem) => ends.map((end) => stem + end))
}

/** Whether a word that is read first leaves nothing to read of the other: it holds it, or reaches into it. */
function hides(word: string, other: string): boolean {
  const isReached = [...word].some((_, start) => start > 0 && other.startsWith(word.slice(start)))
  return word.includes(other) || isReached
}

/** The classes of organizations and the facts that they follow from. */
export const organizationRules: readonly DataRule[] = [
  {
    name: 'A class follows from facts of organizations that exist and from classes before it.',
    check: (data) => {
      const facts = idsOf(data['organization-facts'])
      const classes = data['organization-classes']
      return classes.flatMap(({ id, formula }, index) => {
        const earlier = idsOf(classes.slice(0, index))
        const outside = factsIn(formula).filter((part) => !facts.has(part) && !earlier.has(part))
        return [
          ...(isFormula(formula) ? [] : [`${id} has no formula`]),
          ...outside.map((part) => `${id} names ${part}`),
        ]
      })
    },
    break: (data) => {
      const row = rowOf(data['organization-classes'], 'charity')
      row.formula = { any: ['charity-name', 'other'] }
    },
  },
  {
    name: 'A class rests on a fact at most once, through all the classes it follows from.',
    check: ({ 'organization-classes': classes }) =>
      classes.flatMap(({ id }) =>
        repeated(factsBehind(id, classes)).map((fact) => `${id} rests on ${fact} twice`),
      ),
    break: (data) => {
      const row = rowOf(data['organization-classes'], 'education-industry-association')
      row.formula = { all: [row.formula, 'education-name'] }
    },
  },
  {
    name: 'A class that is exact is made of classes alone.',
    check: ({ 'organization-classes': classes }) =>
      classes
        .filter(({ exact }) => exact)
        .filter(({ formula }) => factsIn(formula).some((leaf) => !idsOf(classes).has(leaf)))
        .map(({ id }) => id),
    break: (data) => {
      rowOf(data['organization-classes'], 'psychological-counseling').exact = true
    },
  },
  {
    name: 'Every fact of organizations bears on a class, except that classes are stated.',
    check: ({ 'organization-facts': facts, 'organization-classes': classes }) => {
      const used = new Set(classes.flatMap(({ formula }) => factsIn(formula)))
      return facts
        .filter(({ id, fields }) => used.has(id) === fields.some((field) => field === 'classes'))
        .map(({ id }) => id)
    },
    break: (data) => {
      const facts = data['organization-facts']
      facts.push({ ...rowOf(facts, 'charity-name'), id: 'charity-seal' })
    },
  },
  {
    name: 'A fact is told by codes of its field.',
    check: (data) => {
      const { labels } = data['registry-labels']
      const known = new Set(labels.map(({ field, code }) => `${field} ${code}`))
      return data['organization-facts'].flatMap((fact) =>
        'codes' in fact
          ? fact.codes.map((code) => `${fact.fields[0]} ${code}`).filter((code) => !known.has(code))
          : [],
      )
    },
    break: (data) => {
      const fact = rowOf(data['organization-facts'], 'business-sector')
      if ('codes' in fact) fact.codes.push('business')
    },
  },
  {
    name: 'A word of names stands once in its fact, as it stands in a plain name.',
    check: ({ 'organization-facts': facts }) =>
      facts.flatMap((fact) => {
        const { telling, silent, ends } = wordsOf(fact)
        const words = [...telling, ...silent, ...ends]
        const unplain = words.filter((word) => plain(word) !== word)
        return [...repeated(words), ...unplain].map((word) => `${fact.id}: ${word}`)
      }),
    break: (data) => {
      const fact = rowOf(data['organization-facts'], 'trade-name')
      if ('words' in fact) fact.words.no.push('商会')
    },
  },
  {
    name: 'A word of names that tells nothing hides one that does.',
    check: ({ 'organization-facts': facts }) =>
      facts.flatMap((fact) => {
        const { telling, silent } = wordsOf(fact)
        return silent
          .filter((word) => !telling.some((other) => hides(word, other)))
          .map((word) => `${fact.id}: ${word}`)
      }),
    break: (data) => {
      const fact = rowOf(data['organization-facts'], 'charity-name')
      if ('words' in fact) fact.words.silent.push('爱心')
    },
  },
  {
    name: 'No word that tells of an organization ends as names of other bodies do.',
    check: ({ 'organization-facts': facts, 'organization-names': { otherBodies, clubs } }) => {
      const ofClubs = clubs.stems.flatMap((stem) => clubs.ends.map((end) => stem + end))
      return facts
        .flatMap((fact) => wordsOf(fact).telling)
        .filter((word) => [...otherBodies, ...ofClubs].some((end) => word.endsWith(end)))
    },
    break: ({ 'organization-names': names }) => {
      names.otherBodies.push('会')
    },
  },
  {
    name: 'A character of traditional script stands once, in the place of a simplified one.',
    check: ({ 'script-variants': { traditional, simplified } }) => {
      const [from, to] = [[...traditional], [...simplified]]
      return [
        ...repeated(from),
        ...from.filter((sign, index) => !to[index] || to.includes(sign)),
        ...to.slice(from.length),
      ]
    },
    break: ({ 'script-variants': variants }) => {
      variants.simplified += '义'
    },
  },
  {
    name: 'Every class bears a duty, under one reading or another.',
    check: (data) => {
      const rows = data.duties.flatMap((duty) => [duty, ...(duty.variants ?? [])])
      const bearers = new Set(rows.flatMap((row) => row.bearers ?? []))
      return data['organization-classes'].filter(({ id }) => !bearers.has(id)).map(({ id }) => id)
    },
    break: (data) => {
      const classes = data['organization-classes']
      classes.push({ ...rowOf(classes, 'charity'), id: 'foundation' })
    },
  },
]
