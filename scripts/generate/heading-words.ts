import type { Data } from './data.ts'
import { BANNER } from './source-text.ts'

/** Prints what tells why a heading is not read, so that saying so needs none of the labels. */
export function headingWordsText({ registryLabels, scriptVariants }: Data): string {
  const { askedOfSome, someone } = registryLabels.writing
  const { traditional, simplified } = scriptVariants
  const inBothScripts = (word: string) =>
    Array.from(word, (sign) => {
      const others = [...traditional].filter((_, at) => simplified.charAt(at) === sign)
      return others.length > 0 ? `[${sign}${others.join('')}]` : sign
    }).join('')
  const either = (words: readonly string[]) => `(?:${words.map(inBothScripts).join('|')})`
  return `${BANNER}/** A heading that asks whether there is someone, whoever it is: 有无残疾人. */
export const ASKS_OF_ANYONE = /^${either(askedOfSome)}.*${either(someone)}$/
`
}
