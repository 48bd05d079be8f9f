import { registryLabels } from '../../data/registry-labels.ts'
import { once } from '../../logic/once.ts'
import { columns } from './columns.ts'
import { isDenial, type LabelIndex, labelIndexOf } from './label-index.ts'
import { plainText } from './plain-text.ts'
import { type Said, saying, saySame } from './said.ts'

/** What a text says of a mark: √为未脱贫, 未脱贫的打√. */
export interface Legend {
  readonly mark: string
  readonly words: string
}

const marks = /* @__PURE__ */ once(() => {
  const { labels, writing } = registryLabels
  const says = new Map(
    labels
      .filter(({ field }) => field === 'yes-no' || field === 'has')
      .flatMap(({ code, registry }) =>
        registry.map((label) => [plainText(label), code === true] as const),
      ),
  )
  const signs = [...says.keys()].filter((label) => !/\p{L}/u.test(label))
  const words = [...says.keys()].filter((label) => /\p{L}/u.test(label))
  const sign = `["“'「『]?([${signs.join('')}])["”'」』]?`
  const quoted = `["“'「『](${words.join('|')})["”'」』]`
  return {
    says,
    behind: new RegExp(
      `(?:${sign}|${quoted})(?:${writing.legends.join('|')})["“'「『]?([\\p{L}\\p{N}]{1,20})`,
      'gu',
    ),
    before: new RegExp(
      `([\\p{L}\\p{N}]{1,20})(?:${writing.marking.join('|')})(?:${sign}|${quoted})`,
      'gu',
    ),
  }
})

/** What a text says of marks; what it says of them as everybody does, too. */
export function legendsIn(text: string): Legend[] {
  const plain = plainText(text)
  const { behind, before } = marks()
  return [
    ...Array.from(plain.matchAll(behind), ([, sign, word, words]) => [sign ?? word, words]),
    ...Array.from(plain.matchAll(before), ([, words, sign, word]) => [sign ?? word, words]),
  ].map(([mark = '', words = '']) => ({ mark, words }))
}

/**
 * Finds the marks that legends turn: what a cell with such a mark says, and what is heard of it instead. A legend speaks
 * of the columns that know a label in its words, otherwise of all; then it turns a yes by a denial, and a no without one.
 */
export function turnedMarks(
  legends: readonly Legend[],
  among = columns(),
): ReadonlyMap<Said, Said> {
  const turned = new Map<Said, Said>()
  for (const { mark, words } of legends) {
    const marked = among.flatMap((column) => {
      const find = labelIndexOf(column)
      const said = find(mark)
      return said ? [{ said, meant: labelIn(words, find) }] : []
    })
    const spokenOf = marked.filter(({ meant }) => meant)
    const isTurned = marks().says.get(mark) === isDenial(words)
    const opposed =
      spokenOf.length > 0
        ? spokenOf.filter(({ said, meant }) => meant && !saySame(said, meant))
        : marked.filter(() => isTurned)
    for (const { said } of opposed) {
      turned.set(said, saying({ problem: 'doubtful-mark', doubted: said }))
    }
  }
  return turned
}

/** What the longest label in some words says; undefined without one, or behind a denial. */
function labelIn(words: string, find: LabelIndex): Said | undefined {
  for (let length = words.length; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const said = find(words.slice(at, at + length))
      if (said && said.values.length > 0) return at > 0 && isDenial(words) ? undefined : said
    }
  }
  return undefined
}
