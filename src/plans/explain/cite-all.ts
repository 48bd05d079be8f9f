import { citeShort } from '../../explain/cite.ts'
import type { Language } from '../../explain/explain-options.ts'
import { planWords } from '../../explain/plan-words.ts'
import { withSpans } from '../../explain/word-lists.ts'
import type { ProvisionId } from '../../generated/ids.ts'

/** Cites several provisions in short form: 第五条第（五）项；第六条至第十七条. */
export function citeAll(ids: readonly ProvisionId[], language: Language): string {
  const cite = (id: ProvisionId) => citeShort(id, language)
  return withSpans(ids, follows, cite, planWords.through[language]).join(
    planWords.separator[language],
  )
}

/** Whole articles whose numbers follow each other. */
function follows(one: ProvisionId, next: ProvisionId): boolean {
  return isWhole(next) && Number(one) + 1 === Number(next)
}

function isWhole(id: ProvisionId): boolean {
  return /^\d+$/.test(id)
}
