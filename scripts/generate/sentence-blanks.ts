/** What the examples in a frame stand for, in the order of the sentence. */
export const BLANKS: Readonly<Record<string, string>> = {
  'record.basis': '',
  'record.labelled': '名称、条款 · the name, the clause',
  'record.about': '所说的各项 · what the line is about',
  'record.ruleset': '版本、指纹 · version, fingerprint',
  'household.title': '基准日 · the reference day',
  'household.conclusion.met': '总类数、属于的类数、不能确定的类数 · groups in all, met, open',
  'household.conclusion.unmet': '总类数 · groups in all',
  'household.conclusion.unknown': '总类数、不能确定的类数 · groups in all, open',
  'household.outOfPeriod': '起止日期 · first and last day',
  'household.open': '不知道的情况 · what is not known',
  'household.because': '缺少的内容 · what is missing',
  'household.asAbove': '前面说过的情况 · what was told before',
  'household.notGiven': '缺少的内容、哪一位 · what is missing, of whom',
  'household.unclear': '不清楚的内容、哪一位 · what is not clear, of whom',
  'household.laterKinds': '起止年份、各类名称 · first and last year, the kinds',
  'place.subject': '地名、不在附件之列的一级 · the place, the level that no annex lists',
  'place.conclusion.met': '地名 · the place',
  'place.conclusion.unmet': '地名 · the place',
  'place.conclusion.unknown': '地名 · the place',
  'place.place': '地名、代码、怎样认出 · the place, its code, how it was recognized',
  'place.candidate': '地名、代码、怎样认出 · the place, its code, how it was recognized',
  'place.code': '代码 · the code',
  'place.unlisted': '哪一级 · which level',
  'place.tier.met': '附件、序号 · the annex, the row',
  'place.tier.unmet': '',
  'place.openTier': '哪一级 · which level',
  'place.today': '现在的名称；英文只说现在的区县 · the present name; in English the county alone',
  'place.change': '时间、变化 · when, what changed',
  'place.between': '起止日期 · first and last day',
  'place.sources': '来源 · the sources',
  'place.ask': '要问的各级 · the levels to ask for',
  'duty.conclusion.met': '组织类别、不能确定的类数 · the kinds of organization, how many are open',
  'duty.conclusion.unmet': '',
  'duty.conclusion.unknown': '',
  'duty.assumed': '没有写明的情况 · what is not stated',
  'duty.name':
    '名称中认出的字样，英文不写 · the words recognized in the name, not shown in English',
  'duty.possible': '还不能确定的类别、范围 · the open kinds, and within which',
  'duty.clause': '条款、约束程度 · the clause, how binding',
  'duty.limits': '条款、限定 · the clause, the limits',
  'duty.condition': '条件 · the condition',
  'plan.judges': '基准日 · the reference day',
  'plan.rubric': '评分表、摘要 · the rubric, its digest',
  'plan.total.plan': '得分、满分 · the points, the total',
  'plan.total.done': '得分、满分 · the points, the total',
  'plan.applicability':
    '评分项、计划和已完成的得分占满分的比例 · the criteria, the shares of plan and done',
  'plan.focus': '总数、属于重点的数 · how many in all, how many in focus',
  'plan.noFocus': '',
  'plan.remark': '评分项或提示、说明、条款 · the criteria or the remark, what it says, the clauses',
  'plan.found': '条款、情况 · the clause, what was found',
  'plan.improvement': '评分项、可加的分、条款 · the criterion, the points to gain, the clause',
  'plan.toState': '要补充的材料 · what to add',
  'plan.through': '起止条款 · first and last clause',
}

/** What an example that stands in many sentences stands for. */
const EXAMPLES: readonly [example: RegExp, blank: string][] = [
  [/位家人/, '哪几位家人 · which members'],
  [/第\d.*次灾害或事故/, '哪几次 · which events'],
  [/第\d.*笔收入/, '哪几笔 · which incomes'],
  [
    /名称中的“慈善”/,
    '名称中认出的字样，英文不写 · the words recognized in the name, not shown in English',
  ],
  [/50%/, '比例 · the share'],
]

/** What the examples in a sentence stand for, by the words of it. */
export function blanksIn(zh: string): string {
  return EXAMPLES.flatMap(([example, blank]) => (example.test(zh) ? [blank] : [])).join('；')
}
