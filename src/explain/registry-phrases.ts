import type { IssueWords } from '../generated/registry-words.ts'
import type { Text } from '../locale.ts'
import { capitalized } from './sentences.ts'
import { countOf, inQuotes, listWords } from './word-lists.ts'

/** What becomes of what is not understood. */
const LEFT_OPEN: Text = { zh: '按不清楚处理', en: 'this is left open' }

/** How many and which, in whole sentences. */
export const readingWords = {
  nothing: { zh: '一户也没有读到。', en: 'No household was read.' },
  summary: (households: number, people: number): Text => ({
    zh: `读到${households}户、${people}人。`,
    en: `${countOf(households, 'household', 'households')} and ${countOf(people, 'person', 'people')} were read.`,
  }),
  leftOut: (parts: readonly { readonly words: Text; readonly count: number }[]): Text => ({
    zh: `没有计入的行：${parts.map(({ words, count }) => `${words.zh}${count}行`).join('，')}。`,
    en: `Rows left out: ${parts.map(({ words, count }) => `${words.en} (${count})`).join(', ')}.`,
  }),
  issues: { zh: '需要核对的内容：', en: 'What needs checking:' },
  noIssues: {
    zh: '读到的各列都看懂了。',
    en: 'Everything in the columns that were read was understood.',
  },
  ofColumn: (heading: string): Text => ({ zh: `“${heading}”列`, en: `column “${heading}”` }),
  ofRows: { zh: '整行', en: 'whole rows' },
  rows: (count: number, first: readonly number[]): Text => {
    const more = count > first.length
    return {
      zh: `共${count}行（第${first.join('、')}行${more ? '等' : ''}）`,
      en: `${countOf(count, 'row', 'rows')} (${first.join(', ')}${more ? ', …' : ''})`,
    }
  },
  labels: (labels: readonly string[]): Text => ({
    zh: `，例如填${labels.length < 2 ? named(labels).zh : `${named(labels.slice(0, -1)).zh}或${named(labels.slice(-1)).zh}`}`,
    en: `, for example ${listWords(labels.map(inQuotes), 'or', 'en')}`,
  }),
  /** Where the same is the case: in which column, in which rows, and what may be written there. */
  place: (column: Text, rows: Text, labels: Text): Text => ({
    zh: `${column.zh}，${rows.zh}${labels.zh}`,
    en: `${column.en}, ${rows.en}${labels.en}`,
  }),
  issue: ({ what, outcome = LEFT_OPEN, mend }: IssueWords, places: readonly Text[]): Text => ({
    zh: `- ${what.zh}，${outcome.zh}。${mend.zh}：${places.map(({ zh }) => zh).join('；')}。`,
    en: `- ${capitalized(what.en)}, so ${outcome.en}. Please ${mend.en}: ${places.map(({ en }) => en).join('; ')}.`,
  }),
  unread: { zh: '没有读的列：', en: 'Columns that were not read:' },
  unreadBecause: (headings: readonly string[], why: Text): Text => ({
    zh: `- ${named(headings).zh}：${why.zh}`,
    en: `- ${named(headings).en}: ${why.en}`,
  }),
  undated: {
    zh: '没有写明是哪一年，不能比较。请在标题里写明年份（如“2019年人均纯收入”），或加一列“年度”。',
    en: 'without the year, incomes cannot be compared. Please name the year in the heading, as in “2019年人均纯收入”, or add a column “年度”.',
  },
  ofAnyone: {
    zh: '问的是家里有没有这样的人，不知道是谁。请按人填写。',
    en: 'it asks whether there is such a person in the household, not who it is. Please fill it in for each person.',
  },
  sideBySide: {
    zh: '一行里并排写了几个人。请每人写一行，户编号相同。',
    en: 'several people stand side by side in a row. Please give each a row of their own, with the same household id.',
  },
  unreadLike: (headings: readonly string[], like: string): Text => ({
    zh: `- ${named(headings).zh}：像是“${like}”。如果是，请改用“${like}”作标题，或在导入时指明。`,
    en: `- ${named(headings).en}: this resembles “${like}”. If it is the same, please use “${like}” as the heading, or say so at import.`,
  }),
  unreadOthers: (headings: readonly string[]): Text => ({
    zh: `- 用不上或不认识：${named(headings).zh}。`,
    en: `- Not needed or not known: ${named(headings).en}.`,
  }),
}

function named(headings: readonly string[]): Text {
  return { zh: `“${headings.join('”“')}”`, en: `“${headings.join('”, “')}”` }
}
