import rows from '../../data/code-labels.json'
import type * as codes from '../generated/codes.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import { registryLabels } from './registry-labels.ts'

/** A code that a form or a result uses, with its label. */
export interface CodeLabel<Code extends string | number> {
  /** As records and results hold it. */
  readonly code: Code
  /** What a select list or a table shows in its place. */
  readonly label: Text
}

/**
 * The lists of codes by the name of their field: `registration` has the labels of `registration`, `disabilityKind` those of
 * `disability.kind`, `incomeBasis` those of `incomes[].basis`; `risk` is for `risks` and `causes`, `codeSystem` for the
 * `system` of a place's code, `registrar` for the `authority` of a credit code, `traceKind` for the `kind` of `clauseTrace`.
 */
export type CodeLists = {
  readonly [Name in keyof typeof codes as Name extends `${infer List}Codes`
    ? List
    : never]: (typeof codes)[Name] extends readonly (infer Code extends string | number)[]
    ? readonly CodeLabel<Code>[]
    : never
}

/**
 * The labels of every code that a form or a result uses, fit for select lists.
 *
 * @example
 * import { codeLists } from 'chongqing-aid-guideline'
 *
 * codeLists.verdict.map(({ label }) => label.zh) //=> ['属于', '不属于', '还不能确定']
 * codeLists.registration[0]?.code //=> 'poor'
 */
export const codeLists: CodeLists = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ listsOf())

function listsOf(): CodeLists {
  const ofRegistry = Object.entries(rows.fromRegistry).map(([list, field]) => [
    list,
    registryLabels.labels
      .filter((label) => label.field === field)
      .map(({ code, label }) => ({ code, label })),
  ])
  return { ...Object.fromEntries(ofRegistry), ...rows.lists } as CodeLists
}
