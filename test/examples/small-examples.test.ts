import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { codeLists } from 'chongqing-aid-guideline'
import { expect, it } from 'vitest'
import { optionsHtml } from '../../docs/examples/select-list.ts'

it('the example of a select list has an option for each code, and a blank one', () => {
  const html = optionsHtml(codeLists.registration, 'en').split('\n')
  expect(html).toHaveLength(codeLists.registration.length + 1)
  expect(html[0]).toBe('<option value=""></option>')
  expect(html[1]).toMatch(/^<option value="poor">[A-Z][a-z ]+/)
})

it('the example of a CommonJS program runs against the built package', () => {
  const path = fileURLToPath(new URL('../../docs/examples/consumer.cjs', import.meta.url))
  const printed = execFileSync(process.execPath, [path], { encoding: 'utf8' }).split('\n')
  expect(printed[0]).toBe('未脱贫建档立卡贫困户')
  expect(printed[1]).toMatch(/^结论：/)
})
