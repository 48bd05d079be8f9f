import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const name = `${root}test/types/typed-by-hand.ts`
const SLOW = 120_000

const OPTIONS = "{ asOf: '2020-06-01' }"
const ORGANIZATION = "{ legalForm: '^' }"
const PLAN = "{ organization: {}, period: { start: '', end: '' }, coordination: ['^'] }"
const HOUSEHOLD = "{ registration: '^' }"
const CLASSIFIER = `createHouseholdClassifier(${OPTIONS}).classify(${HOUSEHOLD})`
const RUBRICS = "{ from: rubric, to: rubric, asOf: '2020-06-01' }"

/** What somebody types, with the cursor at ^, and one of the words that an editor then offers. */
const TYPED: readonly (readonly [code: string, offered: string])[] = [
  [`classifyHousehold(${HOUSEHOLD}, ${OPTIONS})`, 'edge'],
  [`checkHousehold(${HOUSEHOLD})`, 'edge'],
  [`parseHousehold(${HOUSEHOLD})`, 'edge'],
  [`sensitivity(${HOUSEHOLD}, ${OPTIONS})`, 'edge'],
  [CLASSIFIER, 'edge'],
  [`classifyHouseholds([${HOUSEHOLD}], ${OPTIONS})`, 'edge'],
  [`factColumns([${HOUSEHOLD}], ${OPTIONS})`, 'edge'],
  [`matchDuties(${ORGANIZATION})`, 'foundation'],
  [`checkOrganization(${ORGANIZATION})`, 'foundation'],
  [`parseOrganization(${ORGANIZATION})`, 'foundation'],
  [`scorePlan(${PLAN}, ${OPTIONS})`, 'county-office'],
  [`createPlanScorer(${OPTIONS}).score(${PLAN})`, 'county-office'],
  [`compareRubrics([${PLAN}], ${RUBRICS})`, 'county-office'],
  [`checkPlan(${PLAN})`, 'county-office'],
  [`parsePlan(${PLAN})`, 'county-office'],
  ...['classifyPlace', 'findPlaces', 'contactsFor', 'checkPlaceQuery', 'parsePlaceQuery'].flatMap(
    (called): [string, string][] => [
      [`${called}({ ^ })`, 'county'],
      [`${called}({ code: '500236', system: '^' })`, 'nbs2020'],
    ],
  ),
  // Nothing of what is required is there yet.
  [`scorePlan({ ^ }, ${OPTIONS})`, 'organization'],
  ['checkPlan({ organization: {}, ^ })', 'period'],
  ['checkRubric({ ^ })', 'criteria'],
  ['parseRubric({ ^ })', 'criteria'],
  ["householdsFromRegistry([], { headings: { 户号: '^' } })", 'household-id'],
]

function service(text: string): ts.LanguageService {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const read = (path: string) => (path === name ? text : ts.sys.readFile(path))
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const found = read(path)
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === name || ts.sys.fileExists(path),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
}

const names = [...new Set(TYPED.flatMap(([code]) => /^\w+/.exec(code) ?? []))]
const head = `import { ${[...names, 'rubric'].join(', ')} } from 'chongqing-aid-guideline'\n`
const lines = TYPED.map(([code]) => code.replace('^', ''))
const editor = service(head + lines.join('\n'))

describe('an editor', () => {
  it.each(TYPED)(
    'knows the words that fit into %s',
    (code, offered) => {
      const index = TYPED.findIndex(([one]) => one === code)
      const before = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, head.length)
      const found = editor.getCompletionsAtPosition(name, before + code.indexOf('^'), {})
      expect(found?.entries.map((entry) => entry.name)).toContain(offered)
    },
    SLOW,
  )
})
