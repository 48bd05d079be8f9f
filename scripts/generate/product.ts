/** Everything the data exports, typed and frozen. */
export type Data = typeof import('../../src/data/index.ts')

/** A generated file. */
export interface Product {
  /** From the root of the repository. */
  readonly path: string
  /** What should stand in it. */
  readonly text: (data: Data) => string | Promise<string>
}
