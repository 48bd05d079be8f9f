/** A reading with its options, the default first. */
export type ReadingRule<Readings> = {
  readonly [Id in keyof Readings]: { readonly id: Id; readonly options: readonly Readings[Id][] }
}[keyof Readings]
