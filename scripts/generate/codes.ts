import type { Data } from './product.ts'
import { BANNER } from './source-text.ts'

/** The lists of codes by name, each with the field that its labels belong to. */
const FIELDS = {
  registrationCodes: 'registration',
  sexCodes: 'members[].sex',
  healthCodes: 'members[].health',
  disabilityKindCodes: 'members[].disability.kind',
  schoolingCodes: 'members[].schooling',
  employmentCodes: 'members[].employment',
  riskCodes: 'risks',
  eventKindCodes: 'events[].kind',
  housingGradeCodes: 'housing.grade',
  incomeBasisCodes: 'incomes[].basis',
  verdictCodes: 'focusArea',
  legalFormCodes: 'legalForm',
  sectorCodes: 'sector',
}

/** Prints the codes that records are made of, in the order of their labels. */
export function codesText({ registryLabels, focusFields }: Data): string {
  const codes = Object.entries(FIELDS).map(([name, field]) =>
    list(
      name,
      registryLabels.labels.filter((label) => label.field === field).map(({ code }) => code),
    ),
  )
  const ids = focusFields.map(({ id }) => id)
  return BANNER + codes.join('') + list('focusFieldIds', ids)
}

function list(name: string, codes: readonly unknown[]): string {
  return `export const ${name} = ${JSON.stringify(codes)} as const\n`
}
