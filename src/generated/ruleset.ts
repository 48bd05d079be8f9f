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
  "fingerprint": "9bbc81c650f3a5ca50692276ffd069d23a16e09801bb9619bfe0a0bd01d8fef6"
})

export const issued = "2020-05-14"

export const ended = "2021-02-25"
