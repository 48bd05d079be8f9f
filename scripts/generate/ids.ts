import type { Reading } from '../../src/data/readings.ts'
import { nameMatch } from '../data-schemas/places.ts'
import type { Data } from './data.ts'
import { BANNER, union } from './source-text.ts'

const NAME_MATCH = `How words or a code stand to the official name or the NBS code of 2020.
 *
 * \`exact\`: the same. \`short-form\`: 酉阳县, 恒合乡. \`older-spelling\`: an earlier official spelling. \`former\`, \`later\`: the
 * name or code before or after a change. \`misprint\`: printed so in the annex. \`similar\`: the same but for the ending
 * (平安镇 for 平安乡), which may be another place.`

/** Prints the ids as literal unions, so that a misspelt id does not compile. */
export function idsText(data: Data): string {
  const evidence = (kind: 'fact' | 'share') =>
    idsOf(data.planEvidence.filter((row) => row.kind === kind))
  const readings = (scope: Reading['scope']) => data.readings.filter((row) => row.scope === scope)
  const parts = [
    union('ProvisionId', 'A place in the document that can be cited.', idsOf(data.provisions)),
    union('TargetGroupId', 'One of the eight focus groups of Article 3.', idsOf(data.targetGroups)),
    union(
      'AttentionGroupId',
      'One of the groups of Articles 11, 13 and 16.',
      idsOf(data.attentionGroups),
    ),
    '/** Any group of households. */\nexport type GroupId = TargetGroupId | AttentionGroupId\n',
    union('FactId', 'A fact about a household.', idsOf(data.householdFacts)),
    union('HouseholdFieldId', 'A field of a household, by its path.', idsOf(data.householdFields)),
    union(
      'FocusAreaTierId',
      'One of the four kinds of focus areas of Article 2.',
      idsOf(data.focusAreaTiers),
    ),
    union('CountyId', 'A county-level unit of Chongqing as of May 2020.', idsOf(data.counties)),
    union('NameMatch', NAME_MATCH, nameMatch.options),
    union('CodeSystem', 'A system of division codes.', idsOf(data.townshipCodes.systems)),
    union(
      'PresentCountyId',
      'A county-level unit of Chongqing, or one that took the place of such.',
      presentCounties(data),
    ),
    union('PlaceChangeId', 'What became of a place after 2020.', idsOf(data.placeChanges)),
    union('FocusFieldId', 'One of the focus fields of Article 4.', idsOf(data.focusFields)),
    union('PathwayId', 'One of the pathways of Article 5.', idsOf(data.pathways)),
    union(
      'OrganizationFactId',
      'A fact from which the class of an organization follows.',
      idsOf(data.organizationFacts),
    ),
    union(
      'OrganizationClassId',
      'A kind of organization that the document addresses.',
      idsOf(data.organizationClasses),
    ),
    union('DutyId', 'A thing that the document asks.', idsOf(data.duties)),
    union('PlanFactId', 'A fact about a plan.', evidence('fact')),
    union('PlanRemarkId', 'Something in a plan to look at.', idsOf(data.planRemarks)),
    union('PlanShareId', 'A share that a plan reaches.', evidence('share')),
    union(
      'RegistryColumnId',
      'A column of registry exports that is known.',
      idsOf(data.registryColumns),
    ),
    union('ReadingId', 'A vague place of the text, and how it can be read.', idsOf(data.readings)),
    choices(
      'HouseholdReadings',
      'The option chosen for each reading that bears on households.',
      readings('household'),
    ),
    choices(
      'OrganizationReadings',
      'The option chosen for each reading that bears on organizations.',
      readings('organization'),
    ),
    '/** The id of a reading that bears on households. */\nexport type HouseholdReadingId = keyof HouseholdReadings\n',
    '/** The id of a reading that bears on organizations. */\nexport type OrganizationReadingId = keyof OrganizationReadings\n',
  ]
  return BANNER + parts.join('\n')
}

function presentCounties({ counties, placeChanges }: Data): string[] {
  const later = placeChanges.flatMap(({ county }) => (county ? [county] : []))
  return [...new Set([...idsOf(counties), ...later])]
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

/** An interface with a field for each reading, of the ids of its options. */
function choices(name: string, doc: string, readings: readonly Reading[]): string {
  const fields = readings.map(({ id, label, options }) => {
    const ids = options.map((option) => JSON.stringify(option.id)).join(' | ')
    return `  /** ${label.en}. */\n  readonly ${JSON.stringify(id)}: ${ids}\n`
  })
  return `/** ${doc} */\nexport interface ${name} {\n${fields.join('')}}\n`
}
