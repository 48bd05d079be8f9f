import { sourceDocument } from '../../data/document.ts'
import { cite } from '../../explain/cite.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import type { Locale } from '../../locale.ts'

/** How several clauses are joined. */
interface Joints {
  readonly separator: string
  readonly through: (from: string, to: string) => string
}

/** From this many on, articles in a row are written as a span. */
const SPAN = 3

/**
 * Cites several provisions shortly: the title of the document is left out, and articles in a row become a span.
 *
 * @param ids - the provisions.
 * @param joints - how they are joined.
 * @param locale - the language.
 * @returns such as 第五条第（五）项；第六条至第十七条.
 */
export function citeAll(ids: readonly ProvisionId[], joints: Joints, locale: Locale): string {
  return runsOf(ids)
    .flatMap((run) => {
      const cited = run.map((id) => citeShort(id, locale))
      if (run.length < SPAN) return cited
      return joints.through(cited[0] as string, cited.at(-1) as string)
    })
    .join(joints.separator)
}

function citeShort(id: ProvisionId, locale: Locale): string {
  const { zh, en } = sourceDocument.title
  return cite(id, { locale }).replace(locale === 'en' ? `${en}, ` : `《${zh}》`, '')
}

/** Groups whole articles whose numbers follow each other. */
function runsOf(ids: readonly ProvisionId[]): ProvisionId[][] {
  const runs: ProvisionId[][] = []
  for (const id of ids) {
    const run = runs.at(-1)
    if (run && isWhole(id) && Number(run.at(-1)) + 1 === Number(id)) run.push(id)
    else runs.push([id])
  }
  return runs
}

function isWhole(id: ProvisionId): boolean {
  return /^\d+$/.test(id)
}
