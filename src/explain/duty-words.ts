import type { Modality } from '../data/duties.ts'
import type { Text } from '../locale.ts'
import { countOf, inQuotes, listWords } from './word-lists.ts'

const MODALITY = {
  should: { zh: '要', en: 'should' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
  may: { zh: '可以', en: 'may' },
} as const satisfies Record<Modality, Text>

/** The sentences of `explainDuties`. The document's own words come from the data. */
export const dutyWords = {
  title: { zh: '社会组织参与事项说明', en: 'What this organization is asked to do' },
  conclusion: {
    met: {
      zh: (kinds: readonly string[], open: number) =>
        `结论：这个组织属于${listWords(kinds, 'and', 'zh')}${open > 0 ? `，另有${open}类还不能确定` : ''}。`,
      en: (kinds: readonly string[], open: number) =>
        `Answer: this organization falls under ${listWords(kinds.map(inQuotes), 'and', 'en')}${open > 0 ? `; ${countOf(open, 'more kind', 'more kinds')} cannot be decided yet` : ''}.`,
    },
    unmet: {
      zh: () => '结论：这个组织不属于文件所列的任何一类。',
      en: () => 'Answer: this organization falls under none of the kinds that the document names.',
    },
    unknown: {
      zh: () => '结论：现在的信息还不够，不能确定这个组织属于哪一类。',
      en: () =>
        'Answer: the information given does not yet tell what kind of organization this is.',
    },
  },
  classes: { zh: '组织类别：', en: 'Kinds of organization:' },
  verdict: {
    met: { zh: '属于', en: 'yes' },
    unmet: { zh: '不属于', en: 'no' },
    unknown: { zh: '还不能确定', en: 'not known' },
  },
  /** Where every reason was told of another kind. */
  seeAbove: { zh: '，理由见前', en: ', for the reasons given above' },
  restAbove: { zh: '，其余理由见前', en: ', and the other reasons are given above' },
  separator: { zh: '；', en: '; ' },
  assumed: {
    zh: (clause: string) => `${clause}，按“不是”对待`,
    en: (clause: string) => `${clause}, which counts as a no`,
  },
  /** The words of ours that a name was recognized by; in English they would be Chinese. */
  name: {
    zh: (words: readonly string[]) =>
      words.length > 0 ? `名称中的“${words.join('”“')}”字样` : '名称',
    en: (_words: readonly string[]) => 'its name',
  },
  duties: { zh: '本类组织的事项：', en: 'What is asked of its kinds:' },
  none: { zh: '没有。', en: 'Nothing.' },
  possible: {
    zh: (kinds: readonly string[], within: readonly string[]) =>
      `如果属于${listWords(kinds, 'or', 'zh')}${within.length > 0 ? `${kinds.length > 0 ? '，又属于' : ''}${within.join('')}` : ''}，还有下列事项：`,
    en: (kinds: readonly string[], within: readonly string[]) =>
      `What is also asked of it if it falls under ${[listWords(kinds.map(inQuotes), 'or', 'en'), ...within.map(inQuotes)].filter((kind) => kind !== '').join(' and also under ')}:`,
  },
  possibleInFull: {
    zh: '是否属于本类还不能确定的事项，全文：',
    en: 'What may also be asked of it, in full:',
  },
  common: { zh: '各类社会组织共同的事项：', en: 'What is asked of every social organization:' },
  commonInFull: {
    zh: '各类社会组织共同的事项，全文：',
    en: 'What is asked of every social organization, in full:',
  },
  clause: {
    zh: (clause: string, modality: Modality) => `【${MODALITY[modality].zh}】${clause}：`,
    en: (clause: string, modality: Modality) => `${clause} (${MODALITY[modality].en}): `,
  },
  /** Before the words of the document only in Chinese: an English sentence says it itself. */
  modality: MODALITY,
  /** Behind a label; the words of the document, which limit who is asked, or when. */
  condition: {
    zh: (condition: string) => condition,
    en: (condition: string) =>
      condition.startsWith('that ') ? `for those ${condition}` : condition,
  },
  limits: {
    zh: (limits: readonly string[]) => `（${limits.join('；')}）`,
    en: (limits: readonly string[]) => ` (${limits.join('; ')})`,
  },
  members: { zh: '由会员单位实施', en: 'done by its member units' },
  notice: {
    zh: '说明：文件供工作中掌握和参考，以上事项是指引，不是强制要求。',
    en: 'Please note: the document guides and does not bind; nothing above is a requirement that can be enforced.',
  },
} as const satisfies Record<string, unknown>
