import { registryLabels } from '../../data/registry-labels.ts'
import { scriptVariants } from '../../data/script-variants.ts'
import { once } from '../../logic/once.ts'

/** White space, and what shows nothing: marks of direction, soft hyphens, signs of control. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/gu
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u

/** Whether nothing is seen of a text. */
export function isUnseen(text: string): boolean {
  return !SEEN.test(text)
}

/** Takes white space, wide characters and what is not seen out of a text; letters keep their case, as ids need it. */
export function narrowText(text: string): string {
  return NOT_NARROW.test(text) ? text.normalize('NFKC').replace(UNSEEN, '') : text
}

/** A sign that may become another. Most texts have none, and to look for it costs less than to replace what is not there. */
const NOT_NARROW = /[^!-~一-鿿]/

/** Brings a text into the form in which headings and labels are compared. */
export function plainText(text: string): string {
  const { maybeNot, traditional } = signs()
  return maybeNot.test(text)
    ? narrowText(text)
        .replace(traditional, inSimplifiedScript)
        .toLowerCase()
        .replace(YEAR_IN_WORDS, digitsOf)
    : text
}

const signs = /* @__PURE__ */ once(() => {
  const { traditional } = scriptVariants
  return {
    maybeNot: new RegExp(`[^!-@[-~一-鿿]|[o零一二三四五六七八九${traditional}]`),
    traditional: new RegExp(`[${traditional}]`, 'g'),
  }
})

/** 户 for 戶. */
function inSimplifiedScript(sign: string): string {
  return scriptVariants.simplified.charAt(scriptVariants.traditional.indexOf(sign))
}

/** 二〇一九年, 二0一九: a year whose digits are written as characters. */
const YEAR_IN_WORDS = /(?:[1一][9九]|[2二][0o〇○零])[0-9o〇○零一二三四五六七八九]{2}(?=年|$)/g

/** The digits as characters, each at its place. */
export const DIGITS = '〇一二三四五六七八九'

function digitsOf(year: string): string {
  return year.replace(/[o○零]/g, '0').replace(/[〇一-鿿]/g, (digit) => `${DIGITS.indexOf(digit)}`)
}

const blanks = /* @__PURE__ */ once(
  () => new Set(['', ...registryLabels.writing.blanks.map(plainText)]),
)

/** Whether a plain text says that nothing stands there. */
export function isBlankText(text: string): boolean {
  return blanks().has(text)
}

/** Whether a plain text speaks of someone who died, moved out or was struck off. */
export function tellsOfDeparture(text: string): boolean {
  const { deaths, departures, departuresAlone } = registryLabels.writing
  const isAlone = departuresAlone.includes(text.replace(AROUND, ''))
  return isAlone || tellsOf(text, deaths) || tellsOf(text, departures)
}

/** What says no more around words that stand alone, how many, when, and any marks: 减少1人, 1人减少, 2019年参军, （参军）. */
const AROUND = /\d+[人口]|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|[^\p{L}]/gu

/** Whether a plain text speaks of a death. */
export function tellsOfDeath(text: string): boolean {
  return tellsOf(text, registryLabels.writing.deaths)
}

/** Whether one of the words of remarks stands in a text, and in no longer one that is harmless: 嫁入. */
export function tellsOf(text: string, words: readonly string[]): boolean {
  if (!words.some((word) => text.includes(word))) return false
  const { harmless } = registryLabels.writing
  const rest = harmless.reduce((left, word) => left.replaceAll(word, ';'), text)
  return words.some((word) => rest.includes(word))
}

/** A Chinese character. */
export const HAN = /[⺀-⿟々-〇㐀-鿿豈-﫿]/
