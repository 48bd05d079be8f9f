/** Lists that zod makes can be changed, those of the interfaces cannot; beside that they are to be the same. */
export type ReadonlyLists<Value> = Value extends readonly (infer Entry)[]
  ? readonly ReadonlyLists<Entry>[]
  : Value extends object
    ? { [Key in keyof Value]: ReadonlyLists<Value[Key]> }
    : Value
