import { classificationJson, classifyHousehold } from 'chongqing-aid-guideline'
import { expect, it } from 'vitest'
import { classifyLines } from '../../docs/examples/batch.ts'

async function* lines() {
  yield '{"id":1,"registration":"poor"}'
  yield 'no JSON'
  yield '{"registration":"rich"}'
  yield 'null'
  yield '{}'
}

it('the example of a batch gives a line for a line, the wrong ones as their issues', async () => {
  const out: string[] = []
  for await (const line of classifyLines(lines(), '2020-06-01')) out.push(line)
  const day = { asOf: '2020-06-01' }
  expect(out[0]).toBe(classificationJson(classifyHousehold({ id: 1, registration: 'poor' }, day)))
  expect(out[4]).toBe(classificationJson(classifyHousehold({}, day)))
  expect(out.slice(1, 4).map((line) => JSON.parse(line).issues[0].code)).toEqual([
    'wrong-type',
    'not-allowed',
    'wrong-type',
  ])
  expect(JSON.parse(out[2] ?? '').line).toBe(3)
})
