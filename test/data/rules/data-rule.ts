import type { z } from 'zod'
import type { DatasetName, dataSchemas } from '../../../scripts/data-schemas.ts'

/** One case of `data/conformance/households.json`; one that is to be refused has an `error` and no answers. */
export interface ConformanceCase {
  name: string
  provision?: string
  input: unknown
  options: { asOf: string; readings?: Record<string, string | null> }
  verdicts?: Record<string, string>
  missing?: Record<string, string[]>
  facts?: Record<string, boolean | null>
  error?: unknown
}

/** Everything in `data/`: the datasets by name, the text they rest on and the conformance cases. */
export type Datasets = {
  [Name in DatasetName]: z.infer<(typeof dataSchemas)[Name]>
} & { source: string; conformance: ConformanceCase[] }

/** A fact about the data that the schemas cannot state. */
export interface DataRule {
  /** The fact that the rule protects, as a sentence. */
  name: string
  /** Names every place that breaks the rule; empty when all is well. */
  check: (data: Datasets) => string[]
  /** Changes a copy of the data so that this rule, and no other, reports. */
  break: (data: Datasets) => void
}
