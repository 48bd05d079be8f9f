import rows from '../../data/registry-labels.json'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** A column of a registry export that is read. */
export interface RegistryColumn {
  readonly id: string
  /** Whether it says something of the household or of the member in its row. */
  readonly level: 'household' | 'member'
  /** The field of a `Household` that it fills. */
  readonly field: string
  /** The headings that it goes by. */
  readonly headings: readonly string[]
}

/** A code of ours, and the labels of real registries that mean it. */
export interface RegistryLabel {
  readonly field: string
  readonly code: string | boolean
  readonly label: Text
  readonly registry: readonly string[]
  /** The codes that may stand beside it and say less: a monitored household is also a lifted one. */
  readonly refines?: readonly string[]
}

/** Labels that are known, and known not to tell what is asked. */
export interface UnresolvedLabel {
  readonly field: string
  readonly registry: readonly string[]
  readonly why: Text
}

/** How registry exports speak: columns, labels, and labels that decide nothing. */
export interface RegistryLabels {
  readonly columns: readonly RegistryColumn[]
  /** By `field` they are the code lists of the input, fit for selects. */
  readonly labels: readonly RegistryLabel[]
  readonly unresolved: readonly UnresolvedLabel[]
}

/**
 * The headings and labels of registry exports, and the code lists of the household record.
 *
 * @example
 * import { registryLabels } from 'chongqing-aid-guideline/data'
 *
 * const options = registryLabels.labels.filter((label) => label.field === 'housing.grade')
 * options.map((option) => option.code) //=> ['A', 'B', 'C', 'D']
 */
export const registryLabels: RegistryLabels = /* @__PURE__ */ deepFreeze(rows as RegistryLabels)
