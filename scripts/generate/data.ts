import type { z } from 'zod'
import formLabels from '../../data/form-labels.json'
import issueRules from '../../data/issue-rules.json'
import placeWords from '../../data/place-words.json'
import registryIssues from '../../data/registry-issues.json'
import townshipCodes from '../../data/township-codes.json'
import * as constants from '../../src/data/index.ts'
import type { DatasetName, dataSchemas } from '../data-schemas.ts'

type Rows<Name extends DatasetName> = z.infer<(typeof dataSchemas)[Name]>

/**
 * What generated files are made from: the constants of the package, and what only tables are made from: those of places,
 * which it exports as JSON files, and the words of errors.
 */
export const data = {
  ...constants,
  formLabels: formLabels as Rows<'form-labels'>,
  issueRules: issueRules as Rows<'issue-rules'>,
  registryIssues: registryIssues as Rows<'registry-issues'>,
  placeWords: placeWords as Rows<'place-words'>,
  townshipCodes: townshipCodes as Rows<'township-codes'>,
}

export type Data = typeof data
