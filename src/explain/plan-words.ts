import { dayText } from './days.ts'

/** From the least to the most that it can be. */
interface Span {
  readonly min: number
  readonly max: number
}

/** Writes points: 12 or 12–15. */
export function pointsText({ min, max }: Span): string {
  return min === max ? String(min) : `${min}–${max}`
}

/** Writes a share as a percentage. */
export function shareText({ min, max }: Span): string {
  const write = (share: number) => `${Number((share * 100).toFixed(2))}%`
  return min === max ? write(min) : `${write(min)}–${write(max)}`
}

/** The sentences of `planReport`. */
export const planWords = {
  title: { zh: '帮扶计划评分报告', en: 'How this help plan scores' },
  asOf: {
    zh: (asOf: string, rubric: string) => `基准日：${dayText(asOf, 'zh')}；评分表：${rubric}`,
    en: (asOf: string, rubric: string) => `As of ${dayText(asOf, 'en')}; rubric: ${rubric}`,
  },
  total: {
    zh: (points: string, outOf: number) => `得分：**${points}**（满分 ${outOf}）`,
    en: (points: string, outOf: number) => `Score: **${points}** out of ${outOf}`,
  },
  range: {
    zh: '有些情况还没有写明，所以得分是一个范围：前一个数按没有做到算，后一个数按做到算。',
    en: 'Some things are not stated, so the score is a range: its first figure counts them as not done, its second as done.',
  },
  outOfPeriod: {
    zh: (from: string, to: string) =>
      `提示：基准日不在这份文件所服务的脱贫攻坚行动期间（${dayText(from, 'zh')}至${dayText(to, 'zh')}）之内。`,
    en: (from: string, to: string) =>
      `Note: that day lies outside the campaign that the document served (${dayText(from, 'en')} to ${dayText(to, 'en')}).`,
  },
  focuses: { zh: '“三聚焦”', en: 'The three focuses' },
  focus: {
    areas: {
      met: { zh: '帮扶地点中有重点地区', en: 'The plan has places in focus areas' },
      unmet: { zh: '帮扶地点中没有重点地区', en: 'The plan has no place in a focus area' },
      unknown: {
        zh: '帮扶地点中有没有重点地区还不能确定',
        en: 'Whether the plan has places in focus areas is not known',
      },
    },
    groups: {
      met: { zh: '受益家庭中有重点对象', en: 'The plan has households in focus groups' },
      unmet: { zh: '受益家庭中没有重点对象', en: 'The plan has no household in a focus group' },
      unknown: {
        zh: '受益家庭中有没有重点对象还不能确定',
        en: 'Whether the plan has households in focus groups is not known',
      },
    },
    fields: {
      met: { zh: '写明了重点领域', en: 'The plan names a focus field' },
      unmet: { zh: '没有写明重点领域', en: 'The plan names no focus field' },
      unknown: {
        zh: '有没有重点领域还不能确定',
        en: 'Whether the plan has a focus field is not known',
      },
    },
  },
  criteria: { zh: '各项得分', en: 'Criteria' },
  columns: {
    zh: ['评分项', '条款', '得分', '满分', '认定情况', '待补充材料'],
    en: ['Criterion', 'Clause', 'Points', 'Out of', 'Evidence', 'Missing'],
  },
  left: { zh: '不适用，不计入满分', en: 'does not apply; left out of the total' },
  open: {
    zh: (needs: readonly string[]) => `没有写明${needs.join('、')}`,
    en: (needs: readonly string[]) => `not stated: ${needs.join(', ')}`,
  },
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
    zh: '已经做到、只是没有写明的，补写清楚即可；其余的需要调整计划。',
    en: 'What is done already only has to be stated; for the rest, the plan has to change.',
  },
  improvement: {
    zh: (label: string, gain: number, clause: string) => `${label}（${clause}）：最多可加${gain}分`,
    en: (label: string, gain: number, clause: string) =>
      `${label} (${clause}): up to ${gain} ${gain === 1 ? 'point' : 'points'} more`,
  },
  toState: {
    zh: (needs: readonly string[]) => `补写${needs.join('、')}`,
    en: (needs: readonly string[]) => `to state: ${needs.join(', ')}`,
  },
  toDo: { zh: '调整计划', en: 'change of plan' },
  notScored: { zh: '文件有要求、没有计分的', en: 'Asked for and not scored' },
  separator: { zh: '；', en: '; ' },
  through: {
    zh: (from: string, to: string) => `${from}至${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  notice: {
    zh: '说明：分值是评分表的约定，不是官方标准；本报告不定级，分数线由各地自定。',
    en: 'Please note: the points are a convention of the rubric and no official standard. This report gives no grade; cut-offs are local.',
  },
} as const
