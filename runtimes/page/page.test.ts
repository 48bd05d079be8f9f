import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import {
  classifyHouseholds,
  classifyPlace,
  householdsFromRegistry,
  tallyHouseholds,
} from 'chongqing-aid-guideline'
import { parse } from 'csv-parse/sync'
import Excel from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockedWorkbook, workbookAs } from '../../test/support/workbooks.ts'
import { openPage, startBrowser, stopBrowser, type Watched } from './open-page.ts'

const DAY = '2020-06-01'
const sampleFile = new URL('../../docs/examples/registry-sample.csv', import.meta.url)

const views = {
  list: {},
  household: {
    household: '{"registration":"ordinary","members":[{"health":["chronic-illness"]},{}]}',
  },
  place: { place: '"奉节县平安乡桃树村"' },
  organization: { organization: '{"name":"重庆市火锅行业协会"}' },
  plan: {
    plan: '{"organization":{"name":"重庆市火锅行业协会"},"period":{"start":"2020-06-01","end":"2020-12-31"}}',
  },
  document: {},
} as const
type View = keyof typeof views

beforeAll(startBrowser)
afterAll(stopBrowser)

/** Opens the page, does something, and makes sure that nothing was asked of a network and nothing went wrong. */
async function on(
  view: View,
  { lang = 'zh-CN', width = 1280 },
  act: (watched: Watched) => Promise<void>,
): Promise<void> {
  const watched = await openPage({ fragment: { view, lang, day: DAY, ...views[view] }, width })
  await act(watched)
  expect(watched.troubles).toEqual([])
  expect(watched.requests).toEqual([])
  await watched.context.close()
}

async function sampleRows(): Promise<string[][]> {
  return parse(await readFile(sampleFile), { bom: true, relax_column_count: true })
}

/** A workbook of some thousand people: the sample again and again, each time with other households. */
async function workbookOf(people: number): Promise<Buffer> {
  const [head = [], ...rows] = await sampleRows()
  const workbook = new Excel.Workbook()
  const sheet = workbook.addWorksheet('名册')
  sheet.addRow(head)
  for (let count = 0; count < people; count++) {
    const row = [...(rows[count % rows.length] ?? [])]
    if (row[3]) row[3] += `-${Math.floor(count / rows.length)}`
    sheet.addRow(row)
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function drop({ page }: Watched, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer })
}

async function dropAll({ page }: Watched, files: Readonly<Record<string, string>>): Promise<void> {
  const given = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(text),
  }))
  await page.setInputFiles('input[type=file]', given)
}

/** Clicks a button that saves a file. */
async function take(
  page: Watched['page'],
  button: string,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText(button).click(),
  ])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

const figures = ({ page }: Watched) => page.locator('.bars .figure').allTextContents()

describe('the page in a real browser', () => {
  for (const view of Object.keys(views) as View[]) {
    for (const lang of ['zh-CN', 'en'] as const) {
      it(`shows ${view} in ${lang} on a telephone without running over the edge`, () =>
        on(view, { lang, width: 360 }, async ({ page }) => {
          const edges = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ])
          expect(edges[0]).toBeLessThanOrEqual(edges[1] ?? 0)
        }))

      it(`gives ${view} in ${lang} names and contrasts that a screen reader and weak eyes need`, () =>
        on(view, { lang }, async ({ page }) => {
          for (const details of await page.locator('details').all()) {
            await details.evaluate((one) => one.setAttribute('open', ''))
          }
          await page.evaluate(axe.source)
          const { violations } = await page.evaluate(() =>
            (globalThis as unknown as { axe: typeof axe }).axe.run({ preload: false }),
          )
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        }))
    }
  }

  it('reads a workbook of 5,000 people and counts what the package counts', () =>
    on('list', {}, async (watched) => {
      const file = await workbookOf(5000)
      const [head = [], ...rows] = await sampleRows()
      const list = Array.from({ length: 5000 }, (_, count) => {
        const row = [...(rows[count % rows.length] ?? [])]
        if (row[3]) row[3] += `-${Math.floor(count / rows.length)}`
        return row
      })
      const { households } = householdsFromRegistry([head, ...list], { focusArea: classifyPlace })
      const tally = tallyHouseholds(classifyHouseholds(households, { asOf: DAY }))
      await drop(watched, '名册.xlsx', file)
      await watched.page.waitForSelector('.bars')
      const expected = [tally.verdict, ...tally.groups, ...tally.attention].flatMap(
        ({ met, unmet, unknown }) => [met, unmet, unknown].map(String),
      )
      expect(await figures(watched)).toEqual(expected)
      await watched.page.getByText('又住在重点地区的有').waitFor()
    }))

  it('reads the same list saved as UTF-8, as GB 18030, as an old workbook, as one in XML and as a web table named .xls', () =>
    on('list', {}, async (watched) => {
      const rows = await sampleRows()
      const cells = rows.map((row) => row.map((cell) => `<td>${cell}</td>`).join(''))
      const table = `<html><table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table></html>`
      const answers: string[][] = []
      const others = [workbookAs('biff8', rows), workbookAs('xlml', rows), table]
      for (const file of [await readFile(sampleFile), ...others.map((one) => Buffer.from(one))]) {
        await drop(watched, 'list.xls', file)
        await watched.page.waitForSelector('.bars')
        answers.push(await figures(watched))
      }
      for (const answer of answers) expect(answer).toEqual(answers[0])
      // 户编号,人数,脱贫属性 and a row, as a spreadsheet in China writes them.
      const chinese = Buffer.from(
        'bba7b1e0bac52cc8cbcafd2ccdd1c6b6caf4d0d40a48312c312cceb4cdd1c6b60a',
        'hex',
      )
      await drop(watched, 'gbk.csv', chinese)
      await watched.page.getByRole('heading', { name: 'gbk.csv' }).waitFor()
      expect(await watched.page.locator('.summary').textContent()).toContain('读到1户')
    }))

  it('says of a cell that holds an error what row it is in', () =>
    on('list', {}, async (watched) => {
      const workbook = new Excel.Workbook()
      const sheet = workbook.addWorksheet('名册')
      sheet.addRows([
        ['户编号', '人数', '脱贫属性'],
        ['H1', 1, { error: '#N/A' }],
      ])
      await drop(watched, 'errors.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
      await watched.page.waitForSelector('.bars')
      await watched.page.getByText('读懂了什么').click()
      expect(await watched.page.locator('.lines').first().textContent()).toContain('脱贫属性')
    }))

  it('opens a workbook at the first sheet with households, and reads the others when asked', () =>
    on('list', {}, async (watched) => {
      const { page } = watched
      const workbook = new Excel.Workbook()
      workbook.addWorksheet('填表说明').addRow(['每户一行，不得合并'])
      for (const [name, count] of [
        ['甲村', 1],
        ['乙村', 2],
      ] as const) {
        const ids = Array.from({ length: count }, (_, index) => [`${name}${index}`, '未脱贫'])
        workbook.addWorksheet(name).addRows([['户编号', '脱贫属性'], ...ids])
      }
      await drop(watched, '名册.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
      await page.locator('.summary', { hasText: '读到1户' }).waitFor()
      await page.getByLabel('工作表').selectOption({ label: '乙村' })
      await page.locator('.summary', { hasText: '读到2户' }).waitFor()
    }))

  it('tallies the sheets of several villages together, whose numbers of households may be the same', () =>
    on('list', {}, async (watched) => {
      const { page } = watched
      const workbook = new Excel.Workbook()
      workbook.addWorksheet('甲村').addRows([
        ['户编号', '脱贫属性'],
        ['1', '未脱贫'],
        ['2', '脱贫'],
      ])
      workbook.addWorksheet('乙村').addRows([
        ['家庭编号', '脱贫属性', '身子骨'],
        ['1', '未脱贫', '一般'],
      ])
      await drop(watched, '名册.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
      await page.locator('.summary', { hasText: '读到2户' }).waitFor()
      await page.getByLabel('工作表').selectOption({ label: '全部2张工作表' })
      await page.locator('.summary', { hasText: '读到3户、3人。3列读懂了，1列没有用到' }).waitFor()
      const numbers = await page.locator('.households .id').allTextContents()
      expect(numbers).toEqual(['甲村 1', '甲村 2', '乙村 1'])
      const bySheet = page.locator('.bars').last()
      expect(await bySheet.locator('tr', { hasText: '甲村' }).innerText()).toMatch(/1\s+0\s+1/)
      expect(await bySheet.locator('tr', { hasText: '乙村' }).innerText()).toMatch(/1\s+0\s+0/)
      const rows: string[][] = parse((await take(page, '下载结果表')).text, { bom: true })
      expect(rows.map((row) => row.slice(0, 3))).toEqual([
        ['工作表', '户编号', '属于任何一类'],
        ['甲村', '1', '属于'],
        ['甲村', '2', '还不能确定'],
        ['乙村', '1', '属于'],
      ])
      const { text } = await take(page, '下载核对报告')
      expect(text.match(/<h2>[^<]+/g)).toEqual(
        ['甲村', '名单核对报告', '乙村', '名单核对报告'].map((words) => `<h2>${words}`),
      )
    }))

  it('tallies the lists of several files together, and says which cannot be read', () =>
    on('list', {}, async (watched) => {
      const { page } = watched
      await dropAll(watched, {
        '甲村.csv': '户编号,脱贫属性\n1,未脱贫\n',
        '乙村.csv': '户编号,脱贫属性\n1,脱贫\n2,未脱贫\n',
      })
      await page.getByRole('heading', { name: '2份名册' }).waitFor()
      expect(await page.locator('.households .id').allTextContents()).toEqual([
        '甲村.csv 1',
        '乙村.csv 1',
        '乙村.csv 2',
      ])
      await dropAll(watched, { '甲村.csv': '户编号\n1\n', '丙村.csv': '' })
      await page.locator('.trouble', { hasText: '丙村.csv' }).waitFor()
    }))

  it('reads cells that were copied from a spreadsheet, and leaves a field of a form what is meant for it', () =>
    on('list', {}, async ({ page }) => {
      const paste = (selector: string, text: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((target, cells) => {
            const clipboardData = new DataTransfer()
            clipboardData.setData('text/plain', cells)
            target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
          }, text)
      await paste('main', '某村名册\n户编号\t脱贫属性\n1\t未脱贫\n2\t脱贫\n')
      await page.getByRole('heading', { name: '粘贴的名册' }).waitFor()
      expect(await page.locator('.households .id').allTextContents()).toEqual(['1', '2'])
      await paste('.households ~ * input, .fields input', '户编号\t脱贫属性\n3\t未脱贫\n')
      await page.locator('.settings summary').click()
      expect(await page.locator('.households .id').allTextContents()).toEqual(['1', '2'])
    }))

  it('reads a list as told: what a heading means, and that everybody is on it', () =>
    on('list', {}, async (watched) => {
      const { page } = watched
      const list = '户编号,脱贫属性,身子骨\nH1,脱贫,大病\nH2,脱贫,健康\n'
      const illness = () => page.locator('.bars tr', { hasText: '大病或慢性病' }).innerText()
      await drop(watched, '名册.csv', Buffer.from(list))
      await page.locator('.bars').waitFor()
      expect(await illness()).toMatch(/0\s+0\s+2/)
      await page.getByText('读得不对？').click()
      await page.getByLabel('身子骨').selectOption({ label: '健康状况' })
      await expect.poll(illness).toMatch(/1\s+0\s+1/)
      await page.getByLabel('没有遗漏').check()
      await expect.poll(illness).toMatch(/1\s+1\s+0/)
      await page.getByLabel('身子骨').selectOption({ label: '不读' })
      await expect.poll(illness).toMatch(/0\s+0\s+2/)
    }))

  it('passes over a sheet that is no list, and shows the one before where such a sheet is asked for', () =>
    on('list', {}, async (watched) => {
      const { page } = watched
      const workbook = new Excel.Workbook()
      workbook
        .addWorksheet('宽表')
        .addRow(['户编号', ...Array.from({ length: 1000 }, (_, index) => `列${index}`)])
      workbook.addWorksheet('甲村').addRows([
        ['户编号', '脱贫属性'],
        ['1', '未脱贫'],
      ])
      await drop(watched, '名册.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
      await page.locator('.summary', { hasText: '读到1户' }).waitFor()
      await page.getByLabel('工作表').selectOption({ label: '宽表' })
      await page.locator('.trouble', { hasText: '宽表' }).waitFor()
      expect(await page.locator('.households .id').allTextContents()).toEqual(['1'])
    }))

  it('says what to do with a file that it cannot read', () =>
    on('list', {}, async (watched) => {
      const files = {
        设有密码: Buffer.from(lockedWorkbook()),
        打不开: Buffer.from('PK\u0003\u0004 nothing that could be unpacked'),
        没有内容: Buffer.alloc(0),
      }
      for (const [words, file] of Object.entries(files)) {
        await drop(watched, 'list.xls', file)
        await watched.page.locator('.trouble', { hasText: words }).waitFor()
      }
    }))

  it('gives a table that a spreadsheet opens, a row a household', () =>
    on('list', {}, async ({ page }) => {
      await page.getByText('用虚构的示例名册').click()
      const { text } = await take(page, '下载结果表')
      const rows: string[][] = parse(text, { bom: true })
      const { households } = householdsFromRegistry(await sampleRows())
      expect(text.codePointAt(0)).toBe(0xfeff)
      expect(rows.length).toBe(households.length + 1)
      expect(rows[0]?.[0]).toBe('户编号')
    }))

  it('gives the report as a page that a browser opens, with its tables', () =>
    on('list', {}, async ({ page, context }) => {
      await page.getByText('用虚构的示例名册').click()
      const { name, text } = await take(page, '下载核对报告')
      expect(name).toBe(`示例名册-${DAY}.html`)
      const saved = await context.newPage()
      await saved.setContent(text)
      expect(await saved.title()).toBe(`示例名册-${DAY}`)
      expect(await saved.locator('h2').first().innerText()).toContain('核对报告')
      expect(await saved.locator('tr', { hasText: '住危房家庭' }).first().innerText()).toMatch(
        /6.*112.*1/s,
      )
      expect(await saved.evaluate(() => document.characterSet)).toBe('UTF-8')
    }))

  it('keeps nothing of a file in its address', () =>
    on('list', {}, async ({ page }) => {
      await page.getByText('用虚构的示例名册').click()
      await page.locator('.households button').first().click()
      expect(decodeURIComponent(page.url())).not.toMatch(/H0001|registration/)
    }))

  it('classifies a list again when the day or a reading changes', () =>
    on('list', {}, async (watched) => {
      const { page } = watched
      await page.getByText('用虚构的示例名册').click()
      await page.waitForSelector('.bars')
      const before = await figures(watched)
      await page.locator('.settings summary').click()
      await page.locator('.settings select').first().selectOption('poor-or-at-risk')
      await expect.poll(() => figures(watched)).not.toEqual(before)
    }))

  it('asks one question after another until the household is settled', () =>
    on('household', {}, async ({ page }) => {
      await page.getByRole('button', { name: '重新开始' }).click()
      const seen = new Set<string>()
      for (let count = 0; count < 30; count++) {
        const question = await page
          .locator('.asks')
          .textContent()
          .catch(() => null)
        if (question === null || (await page.locator('.done').count()) > 0) break
        expect(seen).not.toContain(question)
        seen.add(question)
        await page.getByRole('button', { name: '不知道，问下一个' }).click()
      }
      expect(await page.locator('.done').count()).toBe(1)
    }))

  it('is worked by the keyboard alone', () =>
    on('list', {}, async ({ page }) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
      for (let steps = 0; steps < 40; steps++) {
        const focused = await page.evaluate(() => document.activeElement?.textContent)
        if (focused === '用虚构的示例名册试一试') break
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await page.waitForSelector('.bars')
    }))

  it('shows what its address says, and says in its address what it shows', () =>
    on('place', {}, async ({ page }) => {
      const conclusion = '奉节县平安乡桃树村属于重点地区'
      await page.getByText(conclusion).first().waitFor()
      await page.getByLabel('地址、地名或区划代码').fill('渝中区')
      await expect.poll(() => decodeURIComponent(page.url())).toContain('渝中区')
      await page.reload()
      await page.getByText('渝中区不属于重点地区').first().waitFor()
    }))

  it('shows the report on a plan with its table', () =>
    on('plan', {}, async ({ page }) => {
      await page.locator('summary', { hasText: '评价报告' }).click()
      expect(await page.locator('.lines td', { hasText: '聚焦重点地区' }).count()).toBe(1)
    }))

  it('keeps the fields of a form together beside a long answer', () =>
    on('organization', {}, async ({ page }) => {
      const bottoms = await page
        .locator('.fields .control')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom))
      expect(bottoms).toHaveLength(4)
      expect(Math.max(...bottoms)).toBeLessThan(600)
    }))

  it('shows what needs checking and what was not read as two lists', () =>
    on('list', {}, async ({ page }) => {
      await page.getByText('用虚构的示例名册').click()
      await page.getByText('读懂了什么').click()
      const heads = await page.locator('.lines').first().locator('> p').allTextContents()
      expect(heads.map((head) => head.trim())).toEqual(
        expect.arrayContaining(['需要核对的内容：', '没有读的列：']),
      )
    }))

  it('marks in the text of the document the words that an answer rests on', () =>
    on('household', {}, async ({ page }) => {
      await page.getByText('文件原文和所依据的字句').click()
      expect((await page.locator('mark.met').allTextContents()).join('')).toContain('慢性病')
    }))
})
