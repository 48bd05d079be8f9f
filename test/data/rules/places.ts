import type { DataRule, Datasets } from './data-rule.ts'
import { idsOf, repeated, rowOf } from './rows.ts'

/** The rows that name changes by id. */
function changed(data: Datasets) {
  return [...data.counties, ...data['deep-poverty-townships'], ...data['designated-villages']]
}

/** Every list of words that addresses are read by, with the way to it. */
function wordLists(value: unknown, path = 'place-words'): { path: string; words: string[] }[] {
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) {
    return [{ path, words: value }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => wordLists(part, `${path}.${key}`))
}

/** What holds for places and for the words that they are read by. */
export const placeRules: readonly DataRule[] = [
  {
    name: 'A change of a place is one that the table of changes tells.',
    check: (data) => {
      const ids = idsOf(data['place-changes'])
      return changed(data).flatMap(({ id, changes }) =>
        changes.filter((change) => !ids.has(change)).map((change) => `${id}: ${change}`),
      )
    },
    break: (data) => {
      rowOf(data.counties, 'yuzhong').changes = ['yuzhong-renamed']
    },
  },
  {
    name: 'Every change happened to a place.',
    check: (data) => {
      const told = new Set(changed(data).flatMap(({ changes }) => changes))
      return data['place-changes'].filter(({ id }) => !told.has(id)).map(({ id }) => id)
    },
    break: (data) => {
      rowOf(data.counties, 'beibei').changes = []
    },
  },
  {
    name: 'A row of annex 1 has its words as printed, and the name, code and changes of its county.',
    check: ({ counties, 'focus-counties': rows }) =>
      rows
        .filter((row) => {
          const { official, codes, changes } = rowOf(counties, row.id)
          const own = [row.official, row.codes.nbs2020, row.changes.join(), row.written]
          return own.join() !== [official, codes?.nbs2020, changes.join(), row.quote].join()
        })
        .map(({ id }) => id),
    break: (data) => {
      rowOf(data['focus-counties'], 'fengjie').changes = ['beibei-boundary']
    },
  },
  {
    name: 'A system gives each code once, to a township of a county that exists.',
    check: ({ counties, 'township-codes': { townships } }) => {
      const ids = idsOf(counties)
      return [
        ...repeated(townships.flatMap(codesOf)),
        ...townships.filter(({ county }) => !ids.has(county)).map(({ name }) => name),
      ]
    },
    break: ({ 'township-codes': { townships } }) => {
      const [first, second] = townships
      if (first && second) second.codes = first.codes
    },
  },
  {
    name: 'A listed township has the codes that the two systems give it.',
    check: (data) => {
      const { townships } = data['township-codes']
      const given = new Set(
        townships.flatMap((row) => codesOf(row).map((code) => `${code} ${row.name}`)),
      )
      const rows = [
        ...data['deep-poverty-townships'],
        ...data['designated-villages'].map(({ township }) => township),
      ]
      return rows
        .map(({ official, codes }) => `nbs2020 ${codes.nbs2020} ${official}`)
        .filter((row) => !given.has(row))
    },
    break: (data) => {
      rowOf(data['deep-poverty-townships'], 'township-1').codes.nbs2020 = '500230211'
    },
  },
  {
    name: 'A list of words for places holds each word once.',
    check: (data) =>
      wordLists(data['place-words']).flatMap(({ path, words }) =>
        repeated(words).map((word) => `${path}: ${word}`),
      ),
    break: (data) => {
      data['place-words'].roads.push('路')
    },
  },
  {
    name: 'A sign of traditional script has one simplified form beside it.',
    check: ({ 'place-words': { script } }) =>
      script.traditional.length === script.simplified.length
        ? repeated([...script.traditional])
        : ['the two lists differ in length'],
    break: ({ 'place-words': { script } }) => {
      script.simplified += '万'
    },
  },
]

/** The codes of a township with their systems. */
function codesOf({ codes }: { readonly codes: object }): string[] {
  return Object.entries(codes).map(([system, code]) => `${system} ${code}`)
}
