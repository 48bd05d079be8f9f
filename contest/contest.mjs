import { readFileSync } from 'node:fs'
import addressParse from 'address-parse'
import zhAddressParse from 'zh-address-parse'
import { classifyPlace } from '../dist/index.js'

/**
 * Asks three readers of Chinese addresses for the county of every township of Chongqing, in the forms that people write.
 * Only the county is compared: the others read no townships as such.
 */

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'))
const counties = read('counties')
const { townships } = read('township-codes')
const countyOf = new Map(counties.map((county) => [county.id, county]))

/** 奉节 of 奉节县, 彭水 of 彭水苗族土家族自治县; 忠县 is never called 忠. */
const stem = (name) =>
  name.replace(/(?:苗族土家族|土家族(?:苗族)?)自治县$|(?<=..)(?:自治县|[区县])$/, '')

/** No number of a person: the shape alone counts. */
const PHONE = '023-58569600'

const FORMS = {
  'in full': (county, township) => `重庆市${county}${township}`,
  'without the city': (county, township) => county + township,
  'with short names': (county, township) => `重庆${stem(county)}${township}`,
  'with the short name alone': (county, township) => stem(county) + township,
  'with spaces': (county, township) => `重庆市 ${county} ${township} 3组12号`,
  'with a name and a phone before': (county, township) =>
    `张三 ${PHONE} 重庆市${county}${township}人民路1号`,
  'with a name stuck to it': (county, township) => `张三重庆市${county}${township}人民路1号`,
  'with labels': (county, township) => `收货人：李四，地址：重庆市${county}${township}3组`,
}

/** The name of the county that each reader finds, or nothing. Statistics count 万盛经开区 under 綦江区. */
const READERS = {
  'chongqing-aid-guideline': (text) => {
    const { place } = classifyPlace(text)
    const county = place && countyOf.get(place.county)
    return county && countyOf.get(county.statisticalParent ?? county.id).label.zh
  },
  'zh-address-parse': (text) => zhAddressParse(text).area,
  // CommonJS that was compiled from a module: its default export is a field.
  'address-parse': (text) => addressParse.default.parse(text)[0]?.area,
}

const questions = townships.flatMap(({ county, name }) => {
  const { zh } = countyOf.get(county).label
  return Object.values(FORMS).map((form) => ({ text: form(zh, name), county: stem(zh) }))
})

/** An area is right under any of the county's forms. */
function judge(reader, { text, county }) {
  const found = reader(text)
  if (!found) return 'none'
  return stem(found) === county ? 'right' : 'wrong'
}

console.log(
  `${townships.length} townships in ${Object.keys(FORMS).length} forms: ${questions.length} questions\n`,
)
console.log(
  `${''.padEnd(26)}${['right', 'wrong', 'none', 'a second'].map((head) => head.padStart(10)).join('')}`,
)
for (const [name, reader] of Object.entries(READERS)) {
  // The first time builds the indexes.
  for (const question of questions.slice(0, 500)) judge(reader, question)
  const count = { right: 0, wrong: 0, none: 0 }
  // Processor time: what else the machine is doing does not count.
  const start = process.cpuUsage()
  for (const question of questions) count[judge(reader, question)]++
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const figures = [count.right, count.wrong, count.none, Math.round(questions.length / seconds)]
  console.log(
    `${name.padEnd(26)}${figures.map((figure) => figure.toLocaleString('en').padStart(10)).join('')}`,
  )
}
