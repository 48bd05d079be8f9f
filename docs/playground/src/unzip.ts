import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate'

export { strFromU8, Unzip, unzipSync } from 'fflate'

/**
 * Takes a workbook apart in the page itself, where fflate would start workers from made-up addresses, which a strict
 * policy forbids. Cells such as `#N/A` become texts: the reader would pass over them, and nothing may be lost.
 */
export function unzip(
  data: Uint8Array,
  done: (error: unknown, files: Unzipped | null) => void,
): void {
  try {
    const files = unzipSync(data)
    for (const [path, bytes] of Object.entries(files)) {
      if (path.startsWith('xl/worksheets/')) files[path] = withErrorsAsTexts(bytes)
    }
    done(null, files)
  } catch (error) {
    done(error, null)
  }
}

function withErrorsAsTexts(bytes: Unzipped[string]): Unzipped[string] {
  const sheet = strFromU8(bytes)
  return sheet.includes(' t="e"') ? strToU8(sheet.replaceAll(' t="e"', ' t="str"')) : bytes
}
