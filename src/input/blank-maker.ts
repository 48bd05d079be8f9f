type Blank = Readonly<Record<string, undefined>>

// A spread is fast where it meets few kinds of records and eight times slower where it meets many, which costs a third of
// reading a household. So kinds are shared out over several places in the code, each of which meets few.
const PLACES: readonly ((blank: Blank) => () => Record<string, unknown>)[] = [
  (blank) => () => ({ ...blank }),
  (blank) => () => ({ ...blank }),
  (blank) => () => ({ ...blank }),
  (blank) => () => ({ ...blank }),
  (blank) => () => ({ ...blank }),
  (blank) => () => ({ ...blank }),
  (blank) => () => ({ ...blank }),
  (blank) => () => ({ ...blank }),
]

type Make = (typeof PLACES)[number]

/** Makes records that have these fields, in this order, of none of which anything is known. */
export function blankMaker(names: readonly string[]): () => Record<string, unknown> {
  const blank = Object.fromEntries(names.map((name) => [name, undefined]))
  const place = PLACES[names.join().length % PLACES.length] as Make
  return place(blank)
}
