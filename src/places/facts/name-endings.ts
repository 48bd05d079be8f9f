/** A name cut out of a text by its ending, and the text behind it. */
export interface Cut {
  readonly name: string
  readonly rest: string
}

/** The longest official name of a township or village of Chongqing has 14 characters. */
const LONGEST_NAME = 14

const TOWNSHIP_ENDING = /街道|镇|乡/g
/** What may follow a township's name and still belong to it. */
const GOVERNMENT = /^(?:人民政府|政府|办事处|办)/
/** 场镇社区 is a village, 乡村 is no township, and a road may be named after one. */
const NO_TOWNSHIP_BEFORE = /^(?:村|社区|居委|居民委|路(?=[\d|]|$))/
/** A house, a group or a village before it: it is no name. */
const NO_TOWNSHIP_STEM = /[\d号组栋]|社区|小区|村./
/** Says of which kind it is, or that nobody knows which (贫困乡, 所属乡镇, 某镇), and not its name. */
const NAMELESS =
  /^(?:(?:深度)?贫困|脱贫|行政|所[属在](?:乡镇)?|乡镇|未知|不详|不知|其[他它]|哪一?个?|某+|X+|[各全].{0,2}|[本驻]|一个)(?:乡|镇)?$/i

const VILLAGE_ENDING = /村|社区|居委|居民委/g
/** 乡村, 农村, 度假村 are words, but 工农村 is a name. */
const NO_VILLAGE_STEM = /(?:乡|度假|^农|..农)$/

const UP_TO_TOWNSHIP = /^.*[乡镇]/
/** 自然村 lie within villages and are none themselves. */
const NATURAL = /自然$/

const ENDINGS = [
  ['街道', '镇', '乡'],
  ['村', '社区'],
]

/**
 * Cuts the first name of a township, town or subdistrict out of a text.
 *
 * @param text - without separators.
 * @returns the name from the start of the text to its ending, and the rest; undefined if there is none.
 */
export function cutTownship(text: string): Cut | undefined {
  // No township of Chongqing has a name of one character: 城乡, 场镇.
  TOWNSHIP_ENDING.lastIndex = 2
  const ending = TOWNSHIP_ENDING.exec(text.slice(0, LONGEST_NAME + 2))
  if (!ending) return undefined
  const stem = text.slice(0, ending.index)
  const end = ending.index + ending[0].length
  const rest = text.slice(end)
  if (NAMELESS.test(stem)) return cutTownship(rest)
  if (NO_TOWNSHIP_STEM.test(stem)) return undefined
  if (NO_TOWNSHIP_BEFORE.test(rest)) return undefined
  return { name: text.slice(0, end), rest: rest.replace(GOVERNMENT, '') }
}

/**
 * Cuts the first name of a village or community out of a text.
 *
 * @param text - without separators.
 * @returns the name with a plain ending (村 or 社区), and the rest; undefined if there is none.
 */
export function cutVillage(text: string): Cut | undefined {
  VILLAGE_ENDING.lastIndex = 1
  let start = 0
  for (;;) {
    const ending = VILLAGE_ENDING.exec(text)
    if (!ending) return undefined
    const stem = text.slice(start, ending.index)
    if (NAMELESS.test(stem.replace(UP_TO_TOWNSHIP, '')) || NATURAL.test(stem))
      start = ending.index + ending[0].length
    if (start > ending.index || NO_VILLAGE_STEM.test(stem)) continue
    const plain = ending[0] === '村' ? '村' : '社区'
    return {
      name: stem.slice(-LONGEST_NAME) + plain,
      rest: text.slice(ending.index + ending[0].length),
    }
  }
}

/**
 * Gives the name under which a place is looked up: committees and their short forms count as their village.
 *
 * @param name - such as 平安乡, 大林村民委员会 or 龙洞居委会.
 * @returns the name with a plain ending: 平安乡, 大林村, 龙洞社区.
 */
export function plainName(name: string): string {
  return cutVillage(name)?.name ?? name
}

/**
 * Gives the names that differ from one only in the ending.
 *
 * @param name - of a township or village.
 * @returns the same with the other endings of its level.
 */
export function otherEndings(name: string): string[] {
  const plain = plainName(name)
  const endings = ENDINGS.find((level) => level.some((ending) => plain.endsWith(ending))) ?? []
  const own = endings.find((ending) => plain.endsWith(ending)) ?? ''
  const stem = plain.slice(0, plain.length - own.length)
  return endings.filter((ending) => ending !== own).map((ending) => stem + ending)
}
