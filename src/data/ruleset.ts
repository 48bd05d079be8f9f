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

export const ruleset: Ruleset = /* @__PURE__ */ Object.freeze({
  "document": "渝社组办〔2020〕21号",
  "version": "0.0.0",
  "fingerprint": "273dc242a1a87ccccfb5910c55849fcf80d9fae6c8e5be257a15b30dde3772d1"
})

export const issued = "2020-05-14"

export const ended = "2021-02-25"
