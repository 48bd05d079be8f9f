import type { NameMatch } from '../data/place-rows.ts'
import type { Text } from '../locale.ts'

/** The sentences of an explanation. The document's own words come from the data; these only join them. */
export interface PlaceWords {
  readonly title: (document: string) => string
  readonly overall: Record<'met' | 'unmet' | 'unknown', string>
  readonly place: string
  readonly candidates: string
  readonly outside: string
  readonly nowhere: string
  readonly tier: (label: string, verdict: 'met' | 'unmet' | 'unknown', row: string) => string
  readonly row: (annex: number, no: number) => string
  readonly clause: (citation: string) => string
  readonly match: Record<NameMatch, string>
  readonly code: (code: string) => string
  readonly unlisted: Record<'township' | 'village', string>
  readonly within: (parts: readonly string[]) => string
  readonly changes: string
  readonly source: (sources: readonly string[]) => string
  readonly between: (after: string, by: string) => string
  readonly colon: string
  readonly ask: (levels: readonly string[]) => string
  readonly levels: Record<'county' | 'township' | 'village', string>
  readonly notice: string
  readonly of: (text: Text) => string
}

export const CHINESE: PlaceWords = {
  title: (document) => `重点地区判断说明（依据${document}）`,
  overall: {
    met: '结论：属于重点地区。',
    unmet: '结论：不属于重点地区。',
    unknown: '结论：现有信息还不能确定是否属于重点地区。',
  },
  place: '地点：',
  candidates: '可能的地点：',
  outside: '没有认出重庆市内的地点：所写的是重庆市以外的地方。',
  nowhere: '没有认出重庆市内的地点。',
  tier: (label, verdict, row) =>
    `${label}：${{ met: '是', unmet: '不是', unknown: '不能确定' }[verdict]}${row}。`,
  row: (annex, no) => `（附件${annex}第${no}号）`,
  clause: (citation) => `依据：${citation}。`,
  match: {
    exact: '与2020年的官方名称或代码一致',
    'short-form': '简称',
    'older-spelling': '旧写法',
    former: '旧名称或旧代码',
    later: '后来的名称、代码或所属',
    misprint: '与附件所印一致，与官方名称有一字之差',
    similar: '仅通名不同，可能是另一处',
  },
  code: (code) => `统计用区划代码（2020年）${code}`,
  unlisted: {
    township: '所写的乡镇（街道）不在附件之列',
    village: '所写的村（社区）不在附件之列',
  },
  within: (parts) => `（${parts.join('；')}）`,
  changes: '文件印发以后的变化：',
  source: (sources) => `来源：${sources.join('、')}`,
  between: (after, by) => `${after}至${by}之间`,
  colon: '：',
  ask: (levels) => `还需了解：${levels.join('、')}的名称或代码。`,
  levels: { county: '区县', township: '乡镇（街道）', village: '村（社区）' },
  notice: '说明：名单截至2020年5月。重点地区只提示社会组织应当关注哪里，不带来任何待遇资格。',
  of: (text) => text.zh,
}

export const ENGLISH: PlaceWords = {
  title: (document) => `Is this a focus area? (${document})`,
  overall: {
    met: 'Answer: the place is a focus area.',
    unmet: 'Answer: the place is no focus area.',
    unknown: 'Answer: what is known does not yet tell whether the place is a focus area.',
  },
  place: 'Place: ',
  candidates: 'It may be:',
  outside: 'No place of Chongqing was recognized: the words name a place elsewhere.',
  nowhere: 'No place of Chongqing was recognized.',
  tier: (label, verdict, row) =>
    `${label}: ${{ met: 'yes', unmet: 'no', unknown: 'not known' }[verdict]}${row}.`,
  row: (annex, no) => ` (annex ${annex}, no. ${no})`,
  clause: (citation) => ` Clause: ${citation}.`,
  match: {
    exact: 'the official name or code of 2020',
    'short-form': 'a short form',
    'older-spelling': 'an older spelling',
    former: 'a former name or code',
    later: 'a later name, code or county',
    misprint: 'as the annex prints it, one character off the official name',
    similar: 'the same but for the ending, perhaps another place',
  },
  code: (code) => `NBS code of 2020: ${code}`,
  unlisted: {
    township: 'the township named in it is in no annex',
    village: 'the village named in it is in no annex',
  },
  within: (parts) => ` (${parts.join('; ')})`,
  changes: 'What changed after the document was issued:',
  source: (sources) => `source: ${sources.join(', ')}`,
  between: (after, by) => `between ${after} and ${by}`,
  colon: ': ',
  ask: (levels) => `Still to ask: the name or code of ${levels.join(', ')}.`,
  levels: { county: 'the county', township: 'the township', village: 'the village' },
  notice:
    'Please note: the lists are as of May 2020. A focus area tells organizations where to look; it is no entitlement.',
  of: (text) => text.en,
}
