import { citeShort } from '../../explain/cite.ts'
import type { Language } from '../../explain/explain-options.ts'
import { planWords } from '../../explain/plan-words.ts'
import type { ProvisionId } from '../../generated/ids.ts'

/** From this many on, articles in a row are written as a span. */
const SPAN = 3

/** Cites several provisions in short form: 第五条第（五）项；第六条至第十七条. */
export function citeAll(ids: readonly ProvisionId[], language: Language): string {
  return runsOf(ids)
    .flatMap((run) => {
      const cited = run.map((id) => citeShort(id, language))
      if (run.length < SPAN) return cited
      return planWords.through[language](cited[0] as string, cited.at(-1) as string)
    })
    .join(planWords.separator[language])
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
