// Generated from data/*.json by `npm run generate`. Do not edit.

export const ruleset = {
  "document": "渝社组办〔2020〕21号",
  "version": "0.0.0",
  "fingerprint": "ef8d640e70f2f010120172f6bfa932e2ee35a33d352dc9afd24cc2df4898ec1f"
} as const

export const issued = "2020-05-14"

export const ended = "2021-02-25"
