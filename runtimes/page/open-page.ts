import chromium from '@sparticuz/chromium'
import {
  type Browser,
  type BrowserContext,
  type Page,
  chromium as playwright,
} from 'playwright-core'

const address = new URL('../../docs/playground/index.html', import.meta.url).href

/** What a page was seen to do besides what it was asked. */
export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses outside the page's own folder that it tried to reach. */
  readonly requests: readonly string[]
  /** Errors, warnings and breaches of its policy. */
  readonly troubles: readonly string[]
}

export interface Look {
  readonly fragment?: Record<string, string>
  readonly width?: number
}

let browser: Browser | undefined

export async function startBrowser(): Promise<void> {
  const executablePath = await chromium.executablePath()
  browser = await playwright.launch({ executablePath, args: ['--no-sandbox'] })
}

export async function stopBrowser(): Promise<void> {
  await browser?.close()
}

/** Opens the page from the file system, without a network. */
export async function openPage({ fragment = {}, width = 1280 }: Look = {}): Promise<Watched> {
  if (!browser) throw new Error('The browser was not started.')
  const context = await browser.newContext({
    offline: true,
    locale: 'zh-CN',
    viewport: { width, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const requests: string[] = []
  const troubles: string[] = []
  page.on('request', (request) => {
    const folder = address.slice(0, address.lastIndexOf('/'))
    if (!request.url().startsWith(folder) && !request.url().startsWith('data:,')) {
      requests.push(request.url())
    }
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(`${address}#${new URLSearchParams(fragment)}`)
  await page.waitForSelector('main')
  return { page, context, requests, troubles }
}
