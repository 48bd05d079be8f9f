import type { DataRule } from './data-rule.ts'

/** A mainland mobile number: 11 digits, plain or in groups of 3, 4 and 4, and no part of a longer number. */
export const MOBILE_NUMBER = /(?<!\d)(?<!\d\.)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/

/** Personal information. */
export const privacyRules: readonly DataRule[] = [
  {
    name: 'Nobody’s mobile number is in the data.',
    check: (data) =>
      Object.entries(data)
        .filter(([, dataset]) => MOBILE_NUMBER.test(JSON.stringify(dataset).normalize('NFKC')))
        .map(([name]) => name),
    break: ({ document }) => {
      document.source.note.en += ` Telephone: 138${'0'.repeat(8)}.`
    },
  },
]
