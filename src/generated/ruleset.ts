// Generated from data/*.json by `npm run generate`. Do not edit.

/** Which rules decided: store it beside the decision. */
export interface Ruleset {
  /** The number of the document. */
  readonly document: string
  /** The version of this package. */
  readonly version: string
  /** A sha-256 that changes when a rule changes, and not when a label does. */
  readonly fingerprint: string
}

/** Of the rules of this package; apart, since explanations need no more. */
export const fingerprint = "5b99015296e2e1ee79c56581690417433eda0aa33e296216f937a1b402831827"

export const ruleset: Ruleset = /* @__PURE__ */ Object.freeze({
  document: "渝社组办〔2020〕21号",
  version: "0.0.0",
  fingerprint,
})

/** The day on which the document was issued. */
export const issued = "2020-05-14"

/** The day on which the campaign that it served ended. */
export const ended = "2021-02-25"
