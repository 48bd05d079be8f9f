import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { DatasetName, dataSchemas } from '../../scripts/data-schemas.ts'
import type * as data from '../../src/data/index.ts'

/** What each dataset is called in the API. */
interface Constants {
  document: 'sourceDocument'
  provisions: 'provisions'
  'focus-fields': 'focusFields'
  pathways: 'pathways'
  'target-groups': 'targetGroups'
  'attention-groups': 'attentionGroups'
  'household-facts': 'householdFacts'
  'household-fields': 'householdFields'
  readings: 'readings'
  successors: 'successors'
  'registry-labels': 'registryLabels'
  counties: 'counties'
  'focus-area-tiers': 'focusAreaTiers'
  'focus-counties': 'focusCounties'
  'deep-poverty-townships': 'deepPovertyTownships'
  'designated-villages': 'designatedVillages'
  'registry-columns': 'registryColumns'
  'script-variants': 'scriptVariants'
  'organization-names': 'organizationNames'
  'place-changes': 'placeChanges'
  'organization-facts': 'organizationFacts'
  'organization-classes': 'organizationClasses'
  duties: 'duties'
  'plan-evidence': 'planEvidence'
  'plan-remarks': 'planRemarks'
  rubric: 'rubric'
}

/** The words of explanations and errors are no part of the API, nor is what the tables of places are made from. */
type InternalName =
  | 'place-words'
  | 'township-codes'
  | 'household-phrases'
  | 'reading-phrases'
  | 'organization-phrases'
  | 'plan-phrases'
  | 'code-labels'
  | 'issue-rules'
  | 'form-labels'
  | 'registry-issues'
type ExportedName = Exclude<DatasetName, InternalName>

/** Schemas know ids as strings and formulas as JSON; types know them better. */
type Loose<Value> = Value extends string
  ? string
  : Value extends readonly (infer Part)[]
    ? Loose<Part>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: LooseField<Key, Value[Key]> }
      : Value
type LooseField<Key, Value> = Key extends 'formula' | 'rule' | 'requires' | 'done' | 'appliesIf'
  ? unknown
  : Loose<Exclude<Value, undefined>>

/** With every field, also those that may be missing. */
type Whole<Value> = Value extends readonly (infer Part)[]
  ? Whole<Part>[]
  : Value extends object
    ? { [Key in keyof Value]-?: Whole<Value[Key]> }
    : Value

type Typed<Name extends ExportedName> = Loose<(typeof data)[Constants[Name]]>
type Checked<Name extends ExportedName> = Loose<z.infer<(typeof dataSchemas)[Name]>>
type Misfit = {
  [Name in ExportedName]: Checked<Name> extends Typed<Name> ? never : Name
}[ExportedName]
type WithUncheckedFields = {
  [Name in ExportedName]: Whole<Checked<Name>> extends Whole<Typed<Name>> ? never : Name
}[ExportedName]

test('every row that its schema lets through fits its type', () => {
  expectTypeOf<[Misfit]>().toEqualTypeOf<[never]>()
})

test('no type has a field that its schema does not let through, but for facts of organizations and columns', () => {
  // Facts of organizations have words or codes; columns are read or say why not.
  expectTypeOf<[WithUncheckedFields]>().toEqualTypeOf<['organization-facts' | 'registry-columns']>()
})
