/** The bytes of a text in UTF-8, half a pair as U+FFFD. What hosts have for it is no part of the language. */
export function utf8(text: string): Uint8Array {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  return Uint8Array.from(encoded.match(/%..|./g) ?? [], (sign) =>
    sign.length > 1 ? Number.parseInt(sign.slice(1), 16) : sign.charCodeAt(0),
  )
}
