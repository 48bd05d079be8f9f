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
export const fingerprint = "7d744c62d756df161a0d2e1a32736e0b605ae494a4cd41edc199f58305a0e5b0"

export const ruleset: Ruleset = /* @__PURE__ */ Object.freeze({
  document: "渝社组办〔2020〕21号",
  version: "0.0.0",
  fingerprint,
})

/** The day on which the document was issued. */
export const issued = "2020-05-14"

/** The day on which the campaign that it served ended. */
export const ended = "2021-02-25"
