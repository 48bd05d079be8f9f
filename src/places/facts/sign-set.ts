/** Signs, by their codes: whether one is in a set is asked of every sign of a text, and a look-up in a Map costs more. */
export type SignSet = Readonly<Uint8Array>

export function signSet(signs: Iterable<string>): SignSet {
  const set = new Uint8Array(0x10000)
  for (const sign of signs) set[sign.charCodeAt(0)] = 1
  return set
}
