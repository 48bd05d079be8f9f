import type { Text } from '../locale.ts'

/** The sentences of an explanation. The document's own words come from the data; these only join them. */
export interface ExplainWords {
  readonly title: (document: string, asOf: string) => string
  readonly overall: { readonly met: string; readonly unmet: string; readonly unknown: string }
  readonly outOfPeriod: (from: string, to: string) => string
  readonly attention: string
  readonly verdict: { readonly met: string; readonly unmet: string; readonly unknown: string }
  readonly holds: (fact: string, where: string) => string
  readonly fails: (fact: string, where: string) => string
  readonly missing: (fact: string, where: string) => string
  readonly clause: (citation: string) => string
  readonly separator: string
  readonly stop: string
  readonly readings: string
  readonly reading: (label: string, option: string) => string
  readonly ask: string
  readonly notice: string
  readonly ruleset: (version: string, fingerprint: string) => string
  readonly of: (text: Text) => string
}

export const CHINESE: ExplainWords = {
  title: (document, asOf) => `家庭归类说明（依据${document}，基准日${asOf}）`,
  overall: {
    met: '结论：属于重点对象。',
    unmet: '结论：不属于重点对象。',
    unknown: '结论：现有信息还不能确定是否属于重点对象。',
  },
  outOfPeriod: (from, to) => `提示：基准日不在本文件所服务的行动期间（${from}至${to}）内。`,
  attention: '另需特别关注的人群：',
  verdict: { met: '属于', unmet: '不属于', unknown: '不能确定' },
  holds: (fact, where) => `有“${fact}”的情形（见 ${where}）`,
  fails: (fact, where) => `没有“${fact}”的情形（见 ${where}）`,
  missing: (fact, where) => `尚不清楚是否有“${fact}”的情形（缺 ${where}）`,
  clause: (citation) => `依据：${citation}。`,
  separator: '；',
  stop: '。',
  readings: '文字不明确之处，采用的理解：',
  reading: (label, option) => `${label}：${option}`,
  ask: '还需了解：',
  notice: '说明：重点对象只提示社会组织应当关注哪里，不是对贫困的认定，也不带来任何待遇资格。',
  ruleset: (version, fingerprint) => `规则版本：${version}，指纹：${fingerprint}`,
  of: (text) => text.zh,
}

export const ENGLISH: ExplainWords = {
  title: (document, asOf) => `How this household is classified (${document}, as of ${asOf})`,
  overall: {
    met: 'Answer: the household is in a focus group.',
    unmet: 'Answer: the household is in no focus group.',
    unknown: 'Answer: what is known does not yet tell whether the household is in a focus group.',
  },
  outOfPeriod: (from, to) =>
    `Note: the day lies outside the campaign that the document served (${from} to ${to}).`,
  attention: 'Groups that also call for special attention:',
  verdict: { met: 'yes', unmet: 'no', unknown: 'not known' },
  holds: (fact, where) => `known to hold: ${fact} (see ${where})`,
  fails: (fact, where) => `known not to hold: ${fact} (see ${where})`,
  missing: (fact, where) => `not known: ${fact} (${where} is missing)`,
  clause: (citation) => `Clause: ${citation}.`,
  separator: '; ',
  stop: '. ',
  readings: 'Where the text is vague, it was read as follows:',
  reading: (label, option) => `${label}: ${option}`,
  ask: 'Still to ask:',
  notice:
    'Please note: a focus group tells organizations where to look; it is no finding of poverty and no entitlement.',
  ruleset: (version, fingerprint) => `Rules: version ${version}, fingerprint ${fingerprint}`,
  of: (text) => text.en,
}
