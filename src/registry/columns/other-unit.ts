import { registryLabels } from '../../data/registry-labels.ts'
import { plainText } from './plain-text.ts'

/** A figure before a unit makes it an amount: 1万元. */
const NO_FIGURE_BEFORE = '(?<![\\d一二三四五六七八九两几多])'

/** Whether a text names a unit of money other than the yuan: 单位：万元、人. */
export function saysOtherUnit(text: string): boolean {
  const units = registryLabels.writing.otherUnits.join('|')
  return new RegExp(`${NO_FIGURE_BEFORE}(?:${units})`).test(plainText(text))
}
