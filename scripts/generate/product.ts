import type { Data } from './data.ts'

/** A generated file. */
export interface Product {
  /** From the root of the repository. */
  readonly path: string
  /** What should stand in it. */
  readonly text: (data: Data) => string | Promise<string>
}
