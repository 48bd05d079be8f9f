import type { CodeSystem, NameMatch } from '../generated/ids.ts'
import { dayText } from './days.ts'
import type { Language } from './explain-options.ts'
import { listWords } from './word-lists.ts'

type Level = 'county' | 'township' | 'village'

const LEVELS: Record<Level, Record<Language, string>> = {
  county: { zh: '区县', en: 'county' },
  township: { zh: '乡镇（街道）', en: 'township' },
  village: { zh: '村（社区）', en: 'village' },
}

/** The sentences of `explainPlace`. */
export const focusWords = {
  title: { zh: '重点地区判断说明', en: 'Is this place a focus area?' },
  /** What the conclusion is about; `inside` is a level that the query names and no annex lists. */
  subject: {
    zh: (name: string, inside?: Level) =>
      inside ? `${name}的这个${LEVELS[inside].zh}` : name || '您写的地方',
    en: (name: string, inside?: Level) =>
      inside ? `this ${LEVELS[inside].en} in ${name}` : name || 'the place you named',
  },
  conclusion: {
    met: {
      zh: (subject: string) => `结论：${subject}属于重点地区。`,
      en: (subject: string) => `Answer: ${subject} counts as a focus area.`,
    },
    unmet: {
      zh: (subject: string) => `结论：${subject}不属于重点地区。`,
      en: (subject: string) => `Answer: ${subject} does not count as a focus area.`,
    },
    unknown: {
      zh: (subject: string) => `结论：现在的信息还不够，不能确定${subject}是不是重点地区。`,
      en: (subject: string) =>
        `Answer: the information given does not yet tell whether ${subject} counts as a focus area.`,
    },
  },
  outside: {
    zh: '您写的是重庆市以外的地方，文件只列重庆市的地区。',
    en: 'You named a place outside Chongqing, and the document lists only places of Chongqing.',
  },
  nowhere: {
    zh: '从您写的内容里看不出是重庆市的哪个地方。',
    en: 'What you wrote does not tell which place in Chongqing is meant.',
  },
  place: {
    zh: (name: string, code: string, match: string) => `地点：${name}${code}，${match}。`,
    en: (name: string, code: string, match: string) => `Place: ${name}${code}, ${match}.`,
  },
  candidate: {
    zh: (name: string, code: string, match: string) => `${name}${code}，${match}。`,
    en: (name: string, code: string, match: string) => `${name}${code}, ${match}.`,
  },
  tiers: { zh: '是不是各类重点地区：', en: 'Whether it is a focus area of each kind:' },
  /** Of one or several. */
  candidates: { zh: '可能是下列地点：', en: 'It may be:' },
  code: {
    zh: (code: string) => `（2020年统计用区划代码${code}）`,
    en: (code: string) => ` (statistical code of 2020: ${code})`,
  },
  match: {
    exact: {
      zh: '您写的是2020年的官方名称或代码',
      en: 'recognized by its official name or code of 2020',
    },
    'short-form': { zh: '您写的是简称', en: 'recognized by a short form of its name' },
    'older-spelling': { zh: '您写的是旧写法', en: 'recognized by an older spelling of its name' },
    former: {
      zh: '您写的是旧名称、旧代码或旧隶属',
      en: 'recognized by a former name or code, or by what it once belonged to',
    },
    later: {
      zh: '您写的是后来的名称、代码或隶属',
      en: 'recognized by a later name or code, or by the county it later went to',
    },
    misprint: {
      zh: '您写的与附件所印一致，与官方名称差一个字',
      en: 'recognized by its name as the annex prints it, one character off the official one',
    },
    'code-prefix': {
      zh: '您写的代码没有列出，只能由前六位看出是这里',
      en: 'recognized by the first six digits of the code, which itself is not listed',
    },
    similar: {
      zh: '与您写的名称相近，可能是另一处',
      en: 'whose name is close to the one you wrote, so that it may be another place',
    },
  } satisfies Record<NameMatch, Record<Language, string>>,
  /** Of a code, instead of how it fits. */
  bySystem: {
    nbs2020: {
      zh: '您写的是2020年的统计用区划代码',
      en: 'recognized by its statistical code of 2020',
    },
    mca2025: {
      zh: '您写的是民政部门2025年的行政区划代码',
      en: 'recognized by the division code that civil affairs gave it in 2025',
    },
  } satisfies Record<CodeSystem, Record<Language, string>>,
  unlisted: {
    zh: (level: Level) => `，所写的${LEVELS[level].zh}没有列入附件`,
    en: (level: Level) => `, and the ${LEVELS[level].en} you named is not listed in any annex`,
  },
  tier: {
    met: {
      zh: (annex: string, row: number | undefined) =>
        row === undefined ? '是。' : `是，列在${annex}第${row}号。`,
      en: (annex: string, row: number | undefined) =>
        row === undefined ? 'yes.' : `yes, number ${row} in ${annex}.`,
    },
    unmet: { zh: () => '不是。', en: () => 'no.' },
  },
  openTier: {
    zh: (level: Level) => `还不能确定，要看是哪个${LEVELS[level].zh}。`,
    en: (level: Level) => `not known; it depends on the ${LEVELS[level].en}.`,
  },
  today: {
    zh: (name: string) => `现在的名称和隶属：${name}。`,
    en: (county: string) => `Today it belongs to ${county}.`,
  },
  changes: { zh: '文件印发以后的变化：', en: 'What changed after the document was issued:' },
  present: { zh: '这类重点地区后来的情况：', en: 'What became of focus areas of this kind:' },
  change: {
    zh: (when: string, text: string) => `${when}${when && '，'}${text}。`,
    en: (when: string, text: string) => `${when}${when && ': '}${text}.`,
  },
  between: {
    zh: (after: string, by: string) => `${dayText(after, 'zh')}至${dayText(by, 'zh')}之间`,
    en: (after: string, by: string) => `Between ${dayText(after, 'en')} and ${dayText(by, 'en')}`,
  },
  sources: {
    zh: (sources: readonly string[]) => `来源：${sources.join('、')}。`,
    en: (sources: readonly string[]) => ` Sources: ${sources.join(', ')}.`,
  },
  ask: {
    zh: (levels: readonly Level[]) =>
      `还要问：是${levels.map((level) => `哪个${LEVELS[level].zh}`).join('、')}？`,
    en: (levels: readonly Level[]) =>
      `Still to ask: which ${listWords(
        levels.map((level) => LEVELS[level].en),
        'and',
        'en',
      )} is it?`,
  },
  notice: {
    zh: '说明：名单截至2020年5月。重点地区只提示社会组织应当关注哪里，不带来任何待遇资格。',
    en: 'Please note: the lists are as of May 2020. A focus area tells organizations where to look; it is no entitlement.',
  },
} as const
