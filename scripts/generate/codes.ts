import rows from '../../data/code-labels.json'
import type { Data } from './data.ts'
import { BANNER } from './source-text.ts'

/** Of the labels that registries write for a code the first ones are the most common, and enough for a suggestion. */
const MOST_LABELS = 3

/** What registries and forms write for the codes of a record, code by code, for suggestions to who writes it to us. */
const LABELS = {
  registrationLabels: 'registration',
  sexLabels: 'members[].sex',
  healthLabels: 'members[].health',
  disabilityKindLabels: 'members[].disability.kind',
  schoolingLabels: 'members[].schooling',
  employmentLabels: 'members[].employment',
  riskLabels: 'risks',
  eventKindLabels: 'events[].kind',
  housingGradeLabels: 'housing.grade',
  incomeBasisLabels: 'incomes[].basis',
  focusAreaLabels: 'focusArea',
  legalFormLabels: 'legalForm',
}

/** Prints the codes that records are made of, in the order of their labels, and the labels of some. */
export function codesText({
  registryLabels,
  focusFields,
  householdFacts,
  householdFields,
}: Data): string {
  const ofRegistry = Object.entries(rows.fromRegistry).map(([name, field]) =>
    list(
      `${name}Codes`,
      registryLabels.labels.filter((label) => label.field === field).map(({ code }) => code),
    ),
  )
  const others = Object.entries(rows.lists).map(([name, labels]) =>
    list(
      `${name}Codes`,
      labels.map(({ code }) => code),
    ),
  )
  const labels = Object.entries(LABELS).map(([name, field]) => {
    const byCode = registryLabels.labels
      .filter((label) => label.field === field)
      .map(({ code, label, registry }) =>
        [
          ...new Set([
            label?.zh ?? '',
            ...registry.filter((one) => one !== code).slice(0, MOST_LABELS),
          ]),
        ].join(' '),
      )
    return `export const ${name}: string = ${JSON.stringify(byCode.join(','))}\n`
  })
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  return (
    BANNER +
    [...ofRegistry, ...others].join('') +
    list('focusFieldIds', idsOf(focusFields)) +
    list('factIds', idsOf(householdFacts)) +
    list('householdFieldIds', idsOf(householdFields)) +
    labels.join('')
  )
}

function list(name: string, codes: readonly unknown[]): string {
  return `export const ${name} = ${JSON.stringify(codes)} as const\n`
}
