import type { z } from 'zod'
import placeWords from '../../data/place-words.json'
import townshipCodes from '../../data/township-codes.json'
import * as constants from '../../src/data/index.ts'
import type { DatasetName, dataSchemas } from '../data-schemas.ts'

type Rows<Name extends DatasetName> = z.infer<(typeof dataSchemas)[Name]>

/**
 * What generated files are made from: the constants of the package, and what only the tables of places are made from, which
 * it exports as JSON files alone.
 */
export const data = {
  ...constants,
  placeWords: placeWords as Rows<'place-words'>,
  townshipCodes: townshipCodes as Rows<'township-codes'>,
}

export type Data = typeof data
