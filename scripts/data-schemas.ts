import type { z } from 'zod'
import { documentDatasets } from './data-schemas/document.ts'
import { errorDatasets } from './data-schemas/errors.ts'
import { householdDatasets } from './data-schemas/households.ts'
import { organizationDatasets } from './data-schemas/organizations.ts'
import { placeDatasets } from './data-schemas/places.ts'
import { planDatasets } from './data-schemas/plans.ts'
import { registryDatasets } from './data-schemas/registry.ts'

/** The shape of every dataset in `data/`; the JSON Schemas in `data/schema` are generated from these. */
export const dataSchemas = {
  ...documentDatasets,
  ...householdDatasets,
  ...registryDatasets,
  ...placeDatasets,
  ...organizationDatasets,
  ...planDatasets,
  ...errorDatasets,
} satisfies Record<string, z.ZodType>

export type DatasetName = keyof typeof dataSchemas
