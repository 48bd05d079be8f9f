import type { Locale } from 'chongqing-aid-guideline'
import { render } from 'preact'
import { Lines } from './lines.tsx'
import { saveText } from './save-text.ts'

/** Saves reports as a page: every browser opens and prints one, and Word and WPS open it too, while Markdown is text to them. */
export function saveReport(name: string, reports: readonly string[], locale: Locale): void {
  const page = document.implementation.createHTMLDocument(name)
  page.documentElement.lang = locale
  render(
    reports.map((markdown) => <Lines text={markdown} />),
    page.body,
  )
  // As text, for the policy of this page allows no style to be made in it.
  const text = page.documentElement.outerHTML.replace('<head>', `<head>${HEAD}`)
  saveText(`${name}.html`, `<!doctype html>\n${text}\n`, 'text/html')
}

const HEAD = `<meta charset="utf-8"><style>
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, sans-serif; line-height: 1.6 }
table { border-collapse: collapse }
th, td { border: 1px solid; padding: 0.2rem 0.6rem; text-align: left }
</style>`
