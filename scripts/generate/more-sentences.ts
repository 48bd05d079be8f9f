import { chineseOf } from '../../src/explain/chinese-issue.ts'
import { readingWords } from '../../src/explain/registry-phrases.ts'
import { reportWords } from '../../src/explain/registry-report-phrases.ts'
import { shortIssue } from '../../src/explain/short-issue.ts'
import { issueWords, leftOutWords } from '../../src/generated/registry-words.ts'
import { englishOf, expectedTypes, type IssueFacts } from '../../src/issues.ts'
import type { Text } from '../../src/locale.ts'
import type { Data } from './data.ts'

/** A sentence, and what its examples stand for. */
export type Pair = readonly [zh: string, en: string, blanks?: string]

/** A part of the page. */
export type Part = readonly [title: string, pairs: readonly Pair[]]

/** The sentences that are no frames of explanations: what the data says, errors, and reports on exports. */
export function moreParts(data: Data): Part[] {
  const { issue, place, rows, ofColumn, ...reading } = readingWords
  return [
    ['What became of it', [...data.successors, ...data.placeChanges].map(pairOf)],
    [
      'What is asked',
      data.duties.map(({ zh, zhSentence = zh, en }) => pairOf({ zh: zhSentence, en })),
    ],
    [
      'Plans: why something is not scored',
      data.rubric.notScored.map(({ reason }) => pairOf(reason)),
    ],
    ['Errors', [...issuePairs(), ...rulePairs(data)]],
    ['Errors in short, for who fills in a form', shortIssuePairs(data)],
    [
      'Errors in short: fields and entries',
      [...data.formLabels.fields, ...data.formLabels.entries].map(({ label }) => pairOf(label)),
    ],
    ['Exports: what was not understood, and what to do', issuePairsOfExports()],
    ['Exports: rows that are left out', Object.values(leftOutWords).map(pairOf)],
    [
      'Exports: columns that are known and not read',
      data.registryColumns.flatMap(({ why }) => (why ? [pairOf(why)] : [])),
    ],
    ['Exports: what was read', samplesOf(reading, READING)],
    ['Exports: the report for an office', samplesOf(reportWords, REPORT)],
    ['Labels', labelsOf(data)],
    [
      'Labels of codes',
      Object.values(data.codeLists)
        .flat()
        .map(({ label }) => pairOf(label)),
    ],
  ]
}

function pairOf({ zh, en }: Text): Pair {
  return [zh, en, '']
}

function filledPair({ zh, en }: Text, blanks: string): Pair {
  return [zh, en, blanks]
}

function labelsOf(data: Data): Pair[] {
  const rows: (readonly { readonly label?: Text }[])[] = [
    data.targetGroups,
    data.attentionGroups,
    data.householdFacts,
    data.householdFields,
    data.focusAreaTiers,
    data.focusFields,
    data.organizationClasses,
    data.planEvidence,
    data.rubric.criteria,
  ]
  return rows.flat().flatMap(({ label }) => (label ? [pairOf(label)] : []))
}

const ABOUT = '位置、字段、允许的值 · where in the record, the field, and what is allowed'

/** Every sentence of an error in short: about the age of the second member, then of each rule that a form can break. */
function shortIssuePairs({ issueRules }: Data): Pair[] {
  const issues = [
    ...issuesOfAge(),
    ...issueRules.flatMap(({ id: rule, short }) =>
      short ? [{ ...OF_A_RULE, expected: { rule } }] : [],
    ),
  ]
  return issues.map((one) => [shortIssue(one, 'zh'), shortIssue(one, 'en'), ABOUT])
}

const OF_A_RULE = { path: '', code: 'contradiction' } as const

/** Every sentence of an error, about the age of the second member. */
function issuePairs(): Pair[] {
  return issuesOfAge().map((one) => [chineseOf(one, '年龄'), englishOf(one), ABOUT])
}

function issuesOfAge(): IssueFacts[] {
  const about = (code: IssueFacts['code'], expected?: IssueFacts['expected']): IssueFacts => ({
    path: 'members[1].age',
    code,
    ...(expected && { expected }),
  })
  return [
    about('missing'),
    { ...about('unknown-key', { keys: ['county', 'village'] }), suggestion: 'village' },
    ...expectedTypes.map((type) => about('wrong-type', { type })),
    about('wrong-type', { type: ['boolean', 'array'], codes: ['none'] }),
    about('not-allowed', { codes: ['poor', 'lifted'] }),
    about('out-of-range', { min: 0 }),
    about('out-of-range', { max: 150 }),
    about('too-many', { max: 200 }),
    about('too-long', { max: 200 }),
    about('bad-date', { from: '1900-01-01', to: '2100-12-31' }),
    ...(['contradiction', 'unknown-id', 'bad-check', 'unreadable'] as const).map((code) =>
      about(code),
    ),
  ]
}

/** In the order of their ids. */
function rulePairs({ issueRules }: Data): Pair[] {
  return [...issueRules].sort((a, b) => (a.id < b.id ? -1 : 1)).map(pairOf)
}

/** An issue of an export in a whole line: column, rows, what is the case, what to do. */
function issuePairsOfExports(): Pair[] {
  const { issue, place, ofColumn, ofRows, rows, labels } = readingWords
  const none = { zh: '', en: '' }
  const blanks = '列、行、可以写的内容 · the column, the rows, what may be written'
  return Object.entries(issueWords).map(([code, words]) => {
    const isOfRow = ['no-headings', 'not-a-row', 'repeated-row'].includes(code)
    const column = isOfRow ? ofRows : ofColumn('健康状况')
    const examples = code === 'unknown-label' ? labels(['健康', '长期慢性病']) : none
    return filledPair(issue(words, [place(column, rows(12, [3, 5, 8]), examples)]), blanks)
  })
}

/** What a function of words is asked with, and what that stands for. */
type Samples = Readonly<Record<string, readonly [values: readonly unknown[], blanks: string]>>

function samplesOf(words: object, samples: Samples): Pair[] {
  return Object.entries(words).map(([key, said]) => {
    if (typeof said !== 'function') return pairOf(said)
    const [values, blanks = ''] = samples[key] ?? []
    if (!values) throw new Error(`no sample for ${key} in scripts/generate/more-sentences.ts`)
    return filledPair(said(...values), blanks)
  })
}

const HEADING = '列的标题 · the heading'

const READING: Samples = {
  summary: [[120, 356], '户数、人数 · households, people'],
  leftOut: [
    [[{ words: leftOutWords.dead, count: 2 }]],
    '原因、行数 · the reason, the number of rows',
  ],
  labels: [[['健康', '长期慢性病']], '可以写的内容 · what may be written'],
  unreadBecause: [
    [['姓名'], { zh: '（原因）', en: '(the reason)' }],
    '标题、原因 · heading, reason',
  ],
  unreadLike: [[['身体状况'], '健康状况'], '标题、相像的标题 · the heading, the one it resembles'],
  unreadOthers: [[['备注', '联系方式']], '各列的标题 · the headings'],
}

const DOCUMENT: Text = {
  zh: '重庆市社会组织参与脱贫攻坚工作指引',
  en: 'Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation',
}

const REPORT: Samples = {
  basis: [[DOCUMENT, '2020-06-01'], '文件、基准日 · the document, the reference day'],
  complete: [[100, 20], '列全的户数、其余户数 · households listed whole, the others'],
  errors: [[3], '户数 · the number of records'],
  people: [[340, 356], '有内容的人数、总人数 · people with an entry, of all'],
  households: [[110, 120], '有内容的户数、总户数 · households with an entry, of all'],
  addColumn: [['健康状况'], HEADING],
  fillColumn: [[['健康状况']], HEADING],
}
