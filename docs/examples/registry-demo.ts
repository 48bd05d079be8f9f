import {
  classifyHouseholds,
  classifyPlace,
  explainHousehold,
  formatRegistryIssues,
  householdsFromRegistry,
  registryReport,
  tallyHouseholds,
  targetGroups,
} from 'chongqing-aid-guideline'
import { heading, padded } from './display-width.ts'
import { readList } from './read-list.ts'

/**
 * Reads the list of an office, .xlsx or .csv, and shows what came of it, in short. The file may be given, and what else
 * to show: `npx tsx docs/examples/registry-demo.ts [list.xlsx] [--report | --full]`.
 */

const asOf = '2020-06-01'
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const sample = new URL('registry-sample.xlsx', import.meta.url)
const rows = await readList(given ? new URL(given, `file://${process.cwd()}/`) : sample)
const reading = householdsFromRegistry(rows, { focusArea: classifyPlace })
const { households } = reading
const results = [...classifyHouseholds(households, { asOf })]
const { groups, verdict } = tallyHouseholds(results)

function counts(one: { met: number; unmet: number; unknown: number }): string {
  const decided = Math.round((100 * (one.met + one.unmet)) / (one.met + one.unmet + one.unknown))
  const figures = [one.met, one.unmet, one.unknown, `${decided}%`]
  return figures.map((figure) => padded(figure, 10, 'left')).join('')
}

if (process.argv.includes('--report')) {
  console.log(registryReport(reading, results))
} else {
  const isFull = process.argv.includes('--full')
  heading(given ? '名单 / The list' : '一份虚构的名单 / A made-up list')
  console.log(formatRegistryIssues(reading).split('\n').slice(0, 2).join('\n'))
  console.log(
    `识别${reading.columns.read.length}列，没有读${reading.columns.unread.length}列；看不懂的内容${reading.issues.length}处 / ${reading.issues.length} issues`,
  )

  heading(`各类重点对象，基准日${asOf} / Focus groups`)
  const head = ['属于 yes', '不属于 no', '待定 open', '已定'].map((one) => padded(one, 10, 'left'))
  console.log(padded('条款', 8) + head.join(''))
  targetGroups.forEach(({ provision, label }, index) => {
    const tally = groups[index]
    if (tally) console.log(`${padded(provision, 8)}${counts(tally)}   ${label.zh}`)
  })
  console.log(`${padded('任一类', 8)}${counts(verdict)}   any of them`)

  const both = results.filter(
    (row) => row.ok && row.value.verdict === 'met' && households[row.index]?.focusArea === 'met',
  )
  console.log(`其中住在重点地区的${both.length}户 / ${both.length} of them in a focus area (18.2)`)

  const shown = results.find((row) => row.ok && row.value.groups[0]?.verdict === 'met')
  if (shown?.ok) {
    heading(`一户的说明（${shown.value.id}） / One household explained`)
    const lines = explainHousehold(shown.value).split('\n')
    const found = lines.filter((line) => /^(结论|- )/.test(line)).slice(0, 4)
    console.log((isFull ? lines : found).join('\n'))
  }

  if (isFull) {
    heading('没有看懂和没有读的内容 / What was not read')
    console.log(formatRegistryIssues(reading).split('\n').slice(2).join('\n'))
  }
}
