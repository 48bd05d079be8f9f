import { type BookType, CFB, utils, write } from '@e965/xlsx'

/** A workbook of one sheet, in the form that a program saves. */
export function workbookAs(bookType: BookType, rows: readonly (readonly unknown[])[]): Uint8Array {
  const workbook = utils.book_new()
  const sheet = utils.aoa_to_sheet(rows as unknown[][], { UTC: true, cellDates: true })
  utils.book_append_sheet(workbook, sheet, '名册')
  return write(workbook, { type: 'buffer', bookType, cellDates: true })
}

/** A file of what stands under these names, as old workbooks and those with a password are. */
export function compoundFile(streams: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const file = CFB.utils.cfb_new()
  for (const [name, bytes] of Object.entries(streams)) {
    CFB.utils.cfb_add(file, name, Uint8Array.from(bytes))
  }
  return CFB.write(file, { type: 'buffer' }) as Uint8Array
}

/** Locked by a password in the way that programs of today do: version 4.4 of its description. */
export const lockedWorkbook = (): Uint8Array =>
  compoundFile({ EncryptionInfo: [4, 0, 4, 0, 64, 0, 0, 0], EncryptedPackage: [0] })
