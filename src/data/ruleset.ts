// Generated from data/*.json by `npm run generate`. Do not edit.

export const ruleset = /* @__PURE__ */ Object.freeze({
  "document": "渝社组办〔2020〕21号",
  "version": "0.0.0",
  "fingerprint": "0f6c72d08d93686d1734d00be6053e85f38a727fd5d7fdf5fcec9ea32669811a"
} as const)

export const issued = "2020-05-14"

export const ended = "2021-02-25"
