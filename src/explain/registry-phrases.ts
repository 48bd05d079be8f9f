import type { Text } from '../locale.ts'
import { type IssueWords, LEFT_OPEN, pair } from './registry-issue-words.ts'
import { capitalized } from './sentences.ts'
import { listWords } from './word-lists.ts'

/** How many and which, in whole sentences. */
export const readingWords = {
  nothing: /* @__PURE__ */ pair('一户也没有读到。', 'No household was read.'),
  summary: (households: number, people: number): Text =>
    /* @__PURE__ */ pair(
      `读到${households}户、${people}人。`,
      `${countOf(households, 'household', 'households')} and ${countOf(people, 'person', 'people')} were read.`,
    ),
  leftOut: (parts: readonly { readonly words: Text; readonly count: number }[]): Text =>
    /* @__PURE__ */ pair(
      `没有计入的行：${parts.map(({ words, count }) => `${words.zh}${count}行`).join('，')}。`,
      `Rows left out: ${parts.map(({ words, count }) => `${words.en} (${count})`).join(', ')}.`,
    ),
  issues: /* @__PURE__ */ pair('需要核对的内容：', 'What needs checking:'),
  noIssues: /* @__PURE__ */ pair(
    '读到的各列都看懂了。',
    'Everything in the columns that were read was understood.',
  ),
  ofColumn: (heading: string): Text =>
    /* @__PURE__ */ pair(`“${heading}”列`, `column “${heading}”`),
  ofRows: /* @__PURE__ */ pair('整行', 'whole rows'),
  rows: (count: number, first: readonly number[]): Text => {
    const more = count > first.length
    return /* @__PURE__ */ pair(
      `共${count}行（第${first.join('、')}行${more ? '等' : ''}）`,
      `${countOf(count, 'row', 'rows')} (${first.join(', ')}${more ? ', …' : ''})`,
    )
  },
  labels: (labels: readonly string[]): Text =>
    /* @__PURE__ */ pair(
      `，例如填${labels.length < 2 ? named(labels).zh : `${named(labels.slice(0, -1)).zh}或${named(labels.slice(-1)).zh}`}`,
      `, for example ${listWords(labels.map(quoted), 'or', 'en')}`,
    ),
  /** Where the same is the case: in which column, in which rows, and what may be written there. */
  place: (column: Text, rows: Text, labels: Text): Text =>
    /* @__PURE__ */ pair(
      `${column.zh}，${rows.zh}${labels.zh}`,
      `${column.en}, ${rows.en}${labels.en}`,
    ),
  issue: ({ what, outcome = LEFT_OPEN, mend }: IssueWords, places: readonly Text[]): Text =>
    /* @__PURE__ */ pair(
      `- ${what.zh}，${outcome.zh}。${mend.zh}：${places.map(({ zh }) => zh).join('；')}。`,
      `- ${capitalized(what.en)}, so ${outcome.en}. Please ${mend.en}: ${places.map(({ en }) => en).join('; ')}.`,
    ),
  unread: /* @__PURE__ */ pair('没有读的列：', 'Columns that were not read:'),
  unreadBecause: (headings: readonly string[], why: Text): Text =>
    /* @__PURE__ */ pair(
      `- ${named(headings).zh}：${why.zh}`,
      `- ${named(headings).en}: ${why.en}`,
    ),
  undated: /* @__PURE__ */ pair(
    '没有写明是哪一年，不能比较。请在标题里写明年份（如“2019年人均纯收入”），或加一列“年度”。',
    'without the year, incomes cannot be compared. Please name the year in the heading, as in “2019年人均纯收入”, or add a column “年度”.',
  ),
  ofAnyone: /* @__PURE__ */ pair(
    '问的是家里有没有这样的人，不知道是谁。请按人填写。',
    'it asks whether there is such a person in the household, not who it is. Please fill it in for each person.',
  ),
  sideBySide: /* @__PURE__ */ pair(
    '一行里并排写了几个人。请每人写一行，户编号相同。',
    'several people stand side by side in a row. Please give each a row of their own, with the same household id.',
  ),
  unreadLike: (headings: readonly string[], like: string): Text =>
    /* @__PURE__ */ pair(
      `- ${named(headings).zh}：像是“${like}”。如果是，请改用“${like}”作标题，或在导入时指明。`,
      `- ${named(headings).en}: this resembles “${like}”. If it is the same, please use “${like}” as the heading, or say so at import.`,
    ),
  unreadOthers: (headings: readonly string[]): Text =>
    /* @__PURE__ */ pair(
      `- 用不上或不认识：${named(headings).zh}。`,
      `- Not needed or not known: ${named(headings).en}.`,
    ),
}

function quoted(words: string): string {
  return `“${words}”`
}

function named(headings: readonly string[]): Text {
  return { zh: `“${headings.join('”“')}”`, en: `“${headings.join('”, “')}”` }
}

export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
