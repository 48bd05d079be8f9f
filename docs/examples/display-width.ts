const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u201c\u201d]/g

/** How many columns of a terminal a text takes: a Chinese character takes two. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** Says what the lines below it show. */
export function heading(text: string): void {
  console.log(`\n== ${text} ==`)
}

/** Fills a text up to a width, on the right or, for figures, on the left. */
export function padded(
  text: string | number,
  width: number,
  side: 'left' | 'right' = 'right',
): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(String(text))))
  return side === 'left' ? space + text : text + space
}
