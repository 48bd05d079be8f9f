import { cite } from '../../src/explain/cite.ts'
import type { ProvisionId } from '../../src/generated/ids.ts'
import type { Data } from './data.ts'

/** Cites a provision in both languages, without the title of the document that the whole page is about. */
export function citation(id: ProvisionId, { sourceDocument }: Data): string {
  const { zh, en } = sourceDocument.title
  const chinese = cite(id).replace(`《${zh}》`, '')
  return `${chinese} · ${cite(id, { locale: 'en' }).replace(`${en}, `, '')}`
}
