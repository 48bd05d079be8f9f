import { type Language, languageOf } from '../../explain/explain-options.ts'
import { factIds, householdFieldIds } from '../../generated/codes.ts'
import { groupRules } from '../../generated/household-rules.ts'
import type { FactId, GroupId, HouseholdFieldId } from '../../generated/ids.ts'
import { optionsReader } from '../../input/check.ts'
import { type LocaleOptions, localeField } from '../../input/locale-option.ts'
import * as s from '../../input/shape.ts'

/** What the questions are for. */
export interface QuestionOptions extends LocaleOptions {
  /**
   * `groups` (default): every group, those of Article 3 first. `verdict`: whether the household is in any group of
   * Article 3, and no more. A list: these groups.
   */
  readonly goal?: 'groups' | 'verdict' | readonly GroupId[] | null | undefined
  /** The fields that were asked for already, in vain perhaps: they are not asked for again. */
  readonly asked?: readonly HouseholdFieldId[] | null | undefined
  /** How likely facts are to hold, from 0 to 1; one half where nothing is said. */
  readonly likely?: { readonly [Fact in FactId]?: number | null | undefined } | null | undefined
  /** What it costs to ask for fields, as against 1 where nothing is said. */
  readonly cost?:
    | { readonly [Field in HouseholdFieldId]?: number | null | undefined }
    | null
    | undefined
}

/** No more than a caller can mean; duplicates are allowed. */
const MOST_ENTRIES = 1000

const GOALS = ['groups', 'verdict'] as const

const read = /* @__PURE__ */ optionsReader(() => {
  const groups = s.array(s.codes(groupRules.map(({ id }) => id)), MOST_ENTRIES)
  return {
    locale: localeField(),
    goal: s.optional(s.union(s.codes(GOALS), groups)),
    asked: s.optional(s.array(s.codes(householdFieldIds), MOST_ENTRIES)),
    likely: s.optional(s.each(factIds, s.number(0, 1))),
    cost: s.optional(s.each(householdFieldIds, s.number(0))),
  }
})

/** The options with every default filled in. */
export interface CheckedQuestionOptions {
  readonly language: Language
  readonly goal: (typeof GOALS)[number] | readonly GroupId[]
  readonly asked: readonly HouseholdFieldId[]
  readonly likely: ReadonlyMap<string, number | undefined>
  readonly cost: ReadonlyMap<string, number | undefined>
}

/** Checks the options of an interview. */
export function questionOptions(
  options: QuestionOptions | null | undefined,
): CheckedQuestionOptions {
  const { locale, goal, asked, likely, cost } = read(options)
  return {
    language: languageOf(locale),
    goal: goal ?? 'groups',
    asked: asked ?? [],
    likely: new Map(Object.entries(likely ?? {})),
    cost: new Map(Object.entries(cost ?? {})),
  }
}
