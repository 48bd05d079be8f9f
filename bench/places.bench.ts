import { readFileSync } from 'node:fs'
import { classifyPlace } from '../src/places/answer/classify-place.ts'
import { jsonAlone, printBudgets, printSpeeds, race } from './race.ts'

/** Twice the ratio before the rules became data, 0.36. */
const TWICE_BEFORE = 0.72

/** Every county, township and village of Chongqing in 2020, written in the ways that people and systems write them. */

/** A line a division, as deep as it is indented: its part of the code, its name. */
function readNames(): { text: string; code: string; parts: string[] }[] {
  const path: { code: string; name: string }[] = []
  const file = readFileSync('test/support/divisions.txt', 'utf8')
  return file.split('\n').flatMap((line) => {
    const [, indent = '', digits = '', name = ''] = /^( *)(\d+)(.*)$/.exec(line) ?? []
    if (!name) return []
    path.length = indent.length
    const code = (path.at(-1)?.code ?? '') + digits
    path.push({ code, name: name.replace('*', '社区').replace('+', '村') })
    const parts = path.map((part) => part.name)
    return [{ text: parts.join(''), code, parts }]
  })
}

const places = readNames()
const texts = places.map(({ text }) => text)
const addresses = places.map(({ text }) => `重庆市 ${text}３组12号`)
const codes = places.map(({ code }) => code)
const parts = places.map(({ parts: [county = '', township, village] }) => ({
  county,
  township,
  village,
}))
const namesakes = places.map(({ parts }) => parts.at(-1) as string)
const hostile = ['乡', '村', '重庆市', '奉节县', '平安乡', '|', '長壽'].map((piece) =>
  piece.repeat(200).slice(0, 200),
)
const hostileQueries = places.map((_, index) => hostile[index % hostile.length] as string)

let sink = 0
const through = (queries: readonly Parameters<typeof classifyPlace>[0][]) => () => {
  for (const query of queries) sink += classifyPlace(query).candidates.length
}
const jsonOfAddresses = jsonAlone(
  addresses,
  addresses.map((address) => classifyPlace(address)),
)
const contenders = {
  'full names': through(texts),
  'addresses with numbers behind': through(addresses),
  codes: through(codes),
  parts: through(parts),
  'a township or village alone': through(namesakes),
  '200 characters of repetition': through(hostileQueries),
}
const speed = await race(places.length, {
  ...contenders,
  'JSON alone of the addresses': () => {
    sink += jsonOfAddresses()
  },
})
printSpeeds(`${places.length} places`, 'queries', speed)
printBudgets([
  ...Object.keys(contenders).map((name): [string, number, number] => [
    `${name}, per second`,
    speed[name as keyof typeof contenders],
    // A hostile text may take a millisecond.
    name === '200 characters of repetition' ? 1_000 : 100_000,
  ]),
  [
    'addresses / JSON alone',
    speed['addresses with numbers behind'] / speed['JSON alone of the addresses'],
    TWICE_BEFORE,
  ],
])
if (sink < 0) throw new Error('unreachable')
