import type { Modality } from '../data/duties.ts'
import type { Text } from '../locale.ts'
import type { Verdict } from '../logic/ternary.ts'

/** The sentences of an explanation. The document's own words come from the data; these only join them. */
export interface DutyWords {
  readonly title: (document: string) => string
  readonly classes: string
  readonly verdict: Record<Verdict, string>
  readonly colon: string
  readonly stop: string
  readonly separator: string
  readonly holds: (fact: string, where: string) => string
  readonly fails: (fact: string, where: string) => string
  /** What the record states itself of a class. */
  readonly stated: (isOwn: boolean, where: string) => string
  readonly assumed: (fact: string, where: string) => string
  readonly missing: (fact: string, where: string) => string
  /** The words of ours that a name was recognized by. */
  readonly by: (words: readonly string[]) => string
  readonly duties: string
  readonly none: string
  readonly possible: string
  readonly common: string
  readonly modality: Record<Modality, string>
  readonly condition: (words: string) => string
  readonly members: string
  /** The open classes, any of which would do, and one that is asked for as well. */
  readonly if: (classes: readonly string[], within?: string) => string
  /** What limits a duty. */
  readonly limits: (limits: readonly string[]) => string
  /** The words of the document as a sentence. */
  readonly sentence: (text: Text) => string
  readonly clause: (citation: string) => string
  readonly readings: string
  readonly notice: string
  readonly ruleset: (version: string, fingerprint: string) => string
  readonly of: (text: Text) => string
}

export const CHINESE: DutyWords = {
  title: (document) => `社会组织参与事项说明（依据${document}）`,
  classes: '类别：',
  verdict: { met: '属于', unmet: '不属于', unknown: '不能确定' },
  colon: '：',
  stop: '。',
  separator: '；',
  holds: (fact, where) => `${fact}（见 ${where}）`,
  fails: (fact, where) => `不符合“${fact}”（见 ${where}）`,
  stated: (isOwn, where) => `已写明${isOwn ? '属于' : '不属于'}这一类（见 ${where}）`,
  assumed: (fact, where) => `看不出是否“${fact}”（${where}），按“不是”处理`,
  missing: (fact, where) => `看不出是否“${fact}”（${where}）`,
  by: (words) => `，凭“${words.join('”“')}”`,
  duties: '本组织的事项：',
  none: '- 没有',
  possible: '类别确定后才知道的事项：',
  common: '各社会组织共同的事项：',
  modality: { should: '要', encouraged: '鼓励', may: '可以' },
  condition: (words) => `条件：${words}`,
  members: '由会员单位去做',
  if: (classes, within) =>
    `如属于${[classes.join('或'), within].filter(Boolean).join('，并且属于')}`,
  limits: (limits) => `（${limits.join('；')}）`,
  sentence: (text) => `${text.zh}。`,
  clause: (citation) => `依据：${citation}。`,
  readings: '文字不明确之处，采用的理解：',
  notice: '说明：本文件供工作中掌握和参考，以上事项是指引，不是强制要求。',
  ruleset: (version, fingerprint) => `规则版本：${version}，指纹：${fingerprint}`,
  of: (text) => text.zh,
}

export const ENGLISH: DutyWords = {
  title: (document) => `What this organization is asked to do (${document})`,
  classes: 'Kinds of organization:',
  verdict: { met: 'yes', unmet: 'no', unknown: 'not known' },
  colon: ': ',
  stop: '. ',
  separator: '; ',
  holds: (fact, where) => `known to hold: ${fact} (see ${where})`,
  fails: (fact, where) => `known not to hold: ${fact} (see ${where})`,
  stated: (isOwn, where) => `the record states that it is ${isOwn ? 'one' : 'none'} (see ${where})`,
  assumed: (fact, where) => `not known and counted as no: ${fact} (${where} does not tell)`,
  missing: (fact, where) => `not known: ${fact} (${where} does not tell)`,
  by: (words) => `, by the words “${words.join('”, “')}”`,
  duties: 'What is asked of it:',
  none: '- nothing',
  possible: 'What is asked of it if a kind that is not known turns out to be its own:',
  common: 'What is asked of every social organization:',
  modality: { should: 'Should', encouraged: 'Encouraged', may: 'May' },
  condition: (words) => `only under the condition stated: “${words}”`,
  members: 'its member units act',
  if: (classes, within) =>
    `if it is of the kind: ${[classes.join(' or '), within].filter(Boolean).join('; and of the kind: ')}`,
  limits: (limits) => ` (${limits.join('; ')})`,
  sentence: (text) => `${text.en} `,
  clause: (citation) => `Clause: ${citation}.`,
  readings: 'Where the text is vague, it was read as follows:',
  notice:
    'Please note: the document guides and does not bind; nothing above is a requirement that can be enforced.',
  ruleset: (version, fingerprint) => `Rules: version ${version}, fingerprint ${fingerprint}`,
  of: (text) => text.en,
}
