import { DIGITS } from '../columns/plain-text.ts'

type NumberReader = (text: string) => number | undefined

/** How whole numbers are written, and what they are. */
export const NUMBERS: Readonly<Record<'year' | 'count' | 'age', NumberReader>> = {
  year: (text) => numberIn(text, /^((?:19|20)\d{2})(?:\.0+)?年?度?$/),
  count: (text) => numberIn(text, /^共?(\d{1,4})(?:\.0+)?(?:口?人|口|个人?|名)?$/),
  age: (text) => ageIn(inDigits(text)),
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const digits = pattern.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

const OLDEST = 150

const UNDER_ONE = /^(?:(?:不满|未满|不足)(?:1周?岁|(?:1个)?月)|新生儿|刚出生|半岁)$/

/** 65岁, 3岁半, 8个月, 28天: how ages are written, and how many of them are a year. */
const AGES = [
  { pattern: /^(\d{1,3})(?:\.0+)?周?(?:岁(?:半|\d{1,2}个?月)?)?$/, perYear: 1 },
  { pattern: /^(\d{1,3})个?半?月[龄大]?$/, perYear: 12 },
  { pattern: /^(\d{1,3})[天日]大?$/, perYear: 365 },
]

function ageIn(text: string): number | undefined {
  if (UNDER_ONE.test(text)) return 0
  for (const { pattern, perYear } of AGES) {
    const number = numberIn(text, pattern)
    if (number !== undefined)
      return number > OLDEST * perYear ? undefined : Math.floor(number / perYear)
  }
  return undefined
}

/** 六十五岁, 三个月, 三岁十个月. */
const NUMBER_IN_WORDS =
  /(?:([一二三四五六七八九]?)十([一二三四五六七八九]?)|([一二两三四五六七八九]))(?=[个周岁月天]|$)/g

function inDigits(text: string): string {
  return text.replace(NUMBER_IN_WORDS, (_, tens: string, ones: string, digit?: string) =>
    digit
      ? `${DIGITS.indexOf(digit === '两' ? '二' : digit)}`
      : `${(DIGITS.indexOf(tens) || 1) * 10 + DIGITS.indexOf(ones)}`,
  )
}
