import type { Text } from '../locale.ts'
import type { Ternary, Verdict } from '../logic/ternary.ts'
import type { Interval } from '../plans/rubric/points.ts'

/** The sentences of a report. The document's own words come from the data; these only join them. */
export interface ReportWords {
  readonly title: string
  readonly facts: (asOf: string, rubric: string) => string
  readonly total: (points: string, outOf: string) => string
  readonly points: (interval: Interval) => string
  readonly outOfPeriod: (from: string, to: string) => string
  readonly focuses: string
  readonly focus: Record<'areas' | 'groups' | 'fields', string>
  readonly verdict: Record<Verdict, string>
  readonly criteria: string
  readonly columns: readonly string[]
  readonly left: string
  readonly evidence: (value: Ternary) => string
  readonly share: (interval: Interval) => string
  readonly none: string
  readonly improvements: string
  readonly improvement: (label: string, gain: string, clause: string) => string
  readonly toState: (evidence: readonly string[]) => string
  readonly toDo: string
  /** Where some of it only has to be stated. */
  readonly toDoBeside: string
  readonly notScored: string
  readonly separator: string
  readonly colon: string
  readonly through: (from: string, to: string) => string
  /** Where the evidence is lacking. */
  readonly at: (paths: string) => string
  readonly notice: string
  readonly ruleset: (version: string, fingerprint: string) => string
  readonly of: (text: Text) => string
}

function percent({ min, max }: Interval): string {
  const write = (share: number) => `${Number((share * 100).toFixed(2))}%`
  return min === max ? write(min) : `${write(min)}–${write(max)}`
}

function pointsOf({ min, max }: Interval): string {
  return min === max ? String(min) : `${min}–${max}`
}

export const CHINESE: ReportWords = {
  title: '帮扶计划评分报告',
  facts: (asOf, rubric) => `基准日：${asOf}；评分表：${rubric}`,
  total: (points, outOf) => `得分：**${points}**（满分 ${outOf}）`,
  points: pointsOf,
  outOfPeriod: (from, to) => `提示：基准日不在本文件所服务的行动期间（${from}至${to}）内。`,
  focuses: '“三聚焦”',
  focus: { areas: '重点地区', groups: '重点对象', fields: '重点领域' },
  verdict: { met: '有', unmet: '没有', unknown: '不能确定' },
  criteria: '各项得分',
  columns: ['评分项', '条款', '得分', '满分', '依据', '还缺'],
  left: '不适用，不计入满分',
  evidence: (value) => (value === null ? '未知' : value ? '是' : '否'),
  share: percent,
  none: '—',
  improvements: '怎样提高得分（增加多的在前）',
  improvement: (label, gain, clause) => `${label}：最多增加 ${gain} 分（${clause}）`,
  toState: (evidence) => `如果已经做到，写明即可：${evidence.join('、')}`,
  toDo: '需要调整计划',
  toDoBeside: '其余部分需要调整计划',
  notScored: '没有计分的要求',
  separator: '；',
  colon: '：',
  through: (from, to) => `${from}至${to}`,
  at: (paths) => `（${paths}）`,
  notice: '说明：分值是评分表的约定，不是官方标准；本报告不定级，分数线由各地自定。',
  ruleset: (version, fingerprint) => `规则版本：${version}，指纹：${fingerprint}`,
  of: (text) => text.zh,
}

export const ENGLISH: ReportWords = {
  title: 'How this help plan scores',
  facts: (asOf, rubric) => `As of ${asOf}; rubric: ${rubric}`,
  total: (points, outOf) => `Score: **${points}** out of ${outOf}`,
  points: pointsOf,
  outOfPeriod: (from, to) =>
    `Note: the day lies outside the campaign that the document served (${from} to ${to}).`,
  focuses: 'The three focuses',
  focus: { areas: 'Focus areas', groups: 'Focus groups', fields: 'Focus fields' },
  verdict: { met: 'yes', unmet: 'no', unknown: 'not known' },
  criteria: 'Criteria',
  columns: ['Criterion', 'Clause', 'Points', 'Out of', 'Evidence', 'Missing'],
  left: 'does not apply; left out of the total',
  evidence: (value) => (value === null ? 'not known' : value ? 'yes' : 'no'),
  share: percent,
  none: '—',
  improvements: 'What would raise the score, the largest gain first',
  improvement: (label, gain, clause) => `${label}: up to ${gain} points more (${clause})`,
  toState: (evidence) => `if it is so already, it only has to be stated: ${evidence.join(', ')}`,
  toDo: 'the plan itself has to change',
  toDoBeside: 'for the rest, the plan has to change',
  notScored: 'Asked for and not scored',
  separator: '; ',
  colon: ': ',
  through: (from, to) => `${from} to ${to}`,
  at: (paths) => ` (${paths})`,
  notice:
    'Please note: the points are a convention of the rubric and no official standard. This report gives no grade; cut-offs are local.',
  ruleset: (version, fingerprint) => `Rules: version ${version}, fingerprint ${fingerprint}`,
  of: (text) => text.en,
}
