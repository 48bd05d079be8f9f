/** Select lists of a form, from the labels that ship: `npx tsx docs/examples/select-list.ts`. */
import { fileURLToPath } from 'node:url'
import { codeLists, type Locale, type Text } from 'chongqing-aid-guideline'

interface Choice {
  readonly code: string
  readonly label: Text
}

/** The options of a list as HTML; the first one is blank, because nothing chosen means that nobody said. */
export function optionsHtml(list: readonly Choice[], locale: Locale = 'zh-CN'): string {
  const options = list.map(({ code, label }) => {
    const text = locale === 'en' ? label.en : label.zh
    return `<option value="${code}">${text}</option>`
  })
  return ['<option value=""></option>', ...options].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(optionsHtml(codeLists.registration))
}
