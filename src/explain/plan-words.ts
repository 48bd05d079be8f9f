import { dayText } from './days.ts'
import { countOf, inQuotes, listWords } from './word-lists.ts'

/** From the least to the most that it can be. */
interface Span {
  readonly min: number
  readonly max: number
}

/** Writes points: 12 or 12–15. */
export function pointsText({ min, max }: Span): string {
  return min === max ? String(min) : `${min}–${max}`
}

/** Writes a count: 2 or 2–3. */
export function countText({ counted, open }: { counted: number; open: number }): string {
  return pointsText({ min: counted, max: counted + open })
}

/** Writes a share as a percentage. */
export function shareText({ min, max }: Span): string {
  const write = (share: number) => `${Number((share * 100).toFixed(2))}%`
  return min === max ? write(min) : `${write(min)}–${write(max)}`
}

/** The three focuses (clause 18.2), and what of a plan each counts. */
const FOCUSES = {
  areas: {
    zh: {
      name: '重点地区',
      things: '帮扶地点',
      unstated: '帮扶地点',
      counted: '个地点',
      unit: '个',
    },
    en: { name: 'Focus areas', one: 'place', many: 'places' },
  },
  groups: {
    zh: { name: '重点对象', things: '受益家庭', unstated: '受益家庭', counted: '户', unit: '户' },
    en: { name: 'Focus groups', one: 'household', many: 'households' },
  },
  fields: {
    zh: { name: '重点领域', things: '帮扶领域', unstated: '领域', counted: '个领域', unit: '个' },
    en: { name: 'Focus fields', one: 'field', many: 'fields' },
  },
} as const

type Focus = keyof typeof FOCUSES

/** 3个地点中2个属于; 3个地点都属于. */
function partOf(of: number, counted: string, things: string, unit: string): string {
  const all = `${of}${things}${of === 1 ? '' : '都'}`
  if (counted === '0') return `${all}不属于`
  return counted === String(of) ? `${all}属于` : `${of}${things}中${counted}${unit}属于`
}

/** The sentences of `planReport`. */
export const planWords = {
  file: { zh: '存档信息', en: 'For the file' },
  title: { zh: '帮扶方案评分报告', en: 'How this assistance plan scores' },
  judges: {
    zh: (asOf: string) =>
      `本报告评两件事：**计划**，即写明要做什么；**完成情况**，即截至${dayText(asOf, 'zh')}已经做到什么。`,
    en: (asOf: string) =>
      `This report judges two things: **the plan**, which is what is promised, and **what is done** by ${dayText(asOf, 'en')}.`,
  },
  rubric: {
    zh: (rubric: string, ownDigest?: string) =>
      `评分表：${rubric}${ownDigest ? `（不是内置评分表，摘要 ${ownDigest}）` : ''}`,
    en: (rubric: string, ownDigest?: string) =>
      `Rubric: ${rubric}${ownDigest ? ` (not the built-in one, digest ${ownDigest})` : ''}`,
  },
  total: {
    plan: {
      zh: (points: string, outOf: number) => `计划得分：**${points}**（满分 ${outOf}）`,
      en: (points: string, outOf: number) => `Plan: **${points}** out of ${outOf}`,
    },
    done: {
      zh: (points: string, outOf: number) => `完成得分：**${points}**（满分 ${outOf}）`,
      en: (points: string, outOf: number) => `Done: **${points}** out of ${outOf}`,
    },
  },
  range: {
    zh: '有些情况还没有写明，所以得分是一个范围：前一个数按没有做到算，后一个数按做到算。',
    en: 'Some things are not stated, so a score is a range: its first figure counts them as not done, its second as done.',
  },
  applicability: {
    zh: (labels: readonly string[], plan: string, done: string) =>
      `${labels.map(inQuotes).join('')}是否适用还没有写明，上面按适用计算。不适用的，分值从满分中去掉；适用、不适用都考虑在内，计划得分占满分的${plan}，完成得分占满分的${done}。`,
    en: (labels: readonly string[], plan: string, done: string) => {
      const [apply, theyCount] =
        labels.length === 1 ? ['applies', 'it counts'] : ['apply', 'they count']
      return `Whether ${listWords(labels.map(inQuotes), 'and', 'en')} ${apply} is not stated; above ${theyCount} as applying. What does not apply leaves the points in all; either way the plan has ${plan} of them, and what is done ${done}.`
    },
  },
  focuses: { zh: '“三聚焦”', en: 'The three focuses' },
  focus: {
    zh: (focus: Focus, of: number, inFocus: string) => {
      const { name, things, counted, unit } = FOCUSES[focus].zh
      return `${name}：${of === 0 ? `没有${things}` : partOf(of, inFocus, counted, unit)}`
    },
    en: (focus: Focus, of: number, inFocus: string) => {
      const { name, one, many } = FOCUSES[focus].en
      return `${name}: ${of === 0 ? `no ${many}` : `${inFocus} of ${countOf(of, one, many)}`}`
    },
  },
  noFocus: {
    zh: (focus: Focus) => `${FOCUSES[focus].zh.name}：没有写明${FOCUSES[focus].zh.unstated}`,
    en: (focus: Focus) => `${FOCUSES[focus].en.name}: no ${FOCUSES[focus].en.many} are stated`,
  },
  remarks: { zh: '请评估人员留意', en: 'For the evaluator to look at' },
  remark: {
    zh: (labels: readonly string[], about: string, clause: string) =>
      `${labels.join('、')}：${about}（${clause}）`,
    en: (labels: readonly string[], about: string, clause: string) =>
      `${labels.join('; ')}: ${about} (${clause})`,
  },
  criteria: { zh: '各项得分', en: 'Criteria' },
  columns: {
    zh: [
      '评分项',
      '条款',
      '满分',
      '计划得分',
      '计划写明的',
      '完成得分',
      '已经做到的',
      '完成情况按什么评',
      '待补充材料',
    ],
    en: [
      'Criterion',
      'Clause',
      'Out of',
      'Plan',
      'Promised',
      'Done',
      'What is done',
      'Done is judged by',
      'Missing',
    ],
  },
  basis: {
    stated: { zh: '填报', en: 'statements' },
    dated: { zh: '日期', en: 'dates' },
    counted: { zh: '数量', en: 'figures' },
  },
  left: { zh: '不计入满分', en: 'left out of the total' },
  open: { zh: '没有写明', en: 'not stated' },
  same: { zh: '同左', en: 'the same' },
  found: {
    zh: (label: string, found: string) => `${label}：${found}`,
    en: (label: string, found: string) => `${label}: ${found}`,
  },
  none: { zh: '—', en: '—' },
  improvements: {
    zh: '改进建议（加分多的在前）',
    en: 'What would raise the score, the largest gain first',
  },
  howToImprove: {
    zh: '已经做到、只是没有写明的，补充清楚即可；其余的需要调整方案。',
    en: 'What is done already only has to be stated; for the rest, the plan has to change.',
  },
  improvement: {
    zh: (label: string, gain: number, clause: string) => `${label}（${clause}）：最多可加${gain}分`,
    en: (label: string, gain: number, clause: string) =>
      `${label} (${clause}): up to ${countOf(gain, 'point', 'points')} more`,
  },
  toState: {
    zh: (needs: readonly string[]) => `补充${needs.join('、')}`,
    en: (needs: readonly string[]) => `add ${needs.join(', ')}`,
  },
  toDo: { zh: '调整方案', en: 'change the plan' },
  notScored: { zh: '文件有要求、没有计分的', en: 'Asked for and not scored' },
  /** Between sentences. */
  between: { zh: '', en: ' ' },
  separator: { zh: '；', en: '; ' },
  through: {
    zh: (from: string, to: string) => `${from}至${to}`,
    en: (from: string, to: string) =>
      `${from.replace('Article', 'Articles')} to ${to.replace('Article ', '')}`,
  },
  notice: {
    zh: '说明：分值是评分表的约定，不是官方标准；本报告不定级，分数线由各地自定。',
    en: 'Please note: the points are a convention of the rubric and no official standard. This report gives no grade; cut-offs are local.',
  },
} as const
