/** Keeps what is made when it is first asked for: of data that never changes, once is enough. */
export function once<Made>(make: () => Made): () => Made {
  let kept: { readonly made: Made } | undefined
  return () => {
    kept ??= { made: make() }
    return kept.made
  }
}
