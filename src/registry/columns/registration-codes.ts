import { registryLabels } from '../../data/registry-labels.ts'
import { once } from '../../logic/once.ts'
import { own } from '../../logic/own.ts'
import { columns } from './columns.ts'

export const REGISTRATION = 'registration'

/** What the data say of registrations. */
export type RegistrationCodes = ReturnType<typeof registrationCodes>

/** Gathers what the data say of registrations. */
export const registrationCodes = /* @__PURE__ */ once(() => {
  const labels = registryLabels.labels.filter(({ field }) => field === REGISTRATION).map(own)
  const codesOf = (some: typeof labels) => some.map(({ code }) => String(code))
  const all = codesOf(labels)
  const finer = new Map<unknown, readonly string[]>(
    all.map((code) => [code, codesOf(labels.filter(({ refines }) => refines?.includes(code)))]),
  )
  return {
    /** The columns that speak of it, the finest first. */
    columns: columns().filter((column) => column.labels?.includes(REGISTRATION)),
    all,
    /** The monitoring classes: each refines a coarser registration. */
    classes: codesOf(labels.filter(({ refines }) => refines)),
    /** The classes in which a household of a coarser registration may be. */
    finerThan: (code: unknown): readonly string[] => finer.get(code) ?? [],
    /** The registrations that a class refines. */
    coarserThan: (code: unknown): readonly string[] =>
      labels.find((label) => label.code === code)?.refines ?? [],
  }
})

const classRemarks = /* @__PURE__ */ once(() => {
  const rows = registryLabels.remarks.map(own)
  const all = registrationCodes().all
  const admitted = new Map(rows.flatMap(({ words, admits = all }) => words.map((w) => [w, admits])))
  const longestFirst = [...admitted.keys()].sort((one, other) => other.length - one.length)
  return { all, pattern: new RegExp(longestFirst.join('|'), 'g'), admitted }
})

/** The registrations beside which a plain text may stand as a remark; undefined if it speaks of none. */
export function classesAdmitted(text: string): readonly string[] | undefined {
  const { all, pattern, admitted } = classRemarks()
  const spoken = text.match(pattern)?.map((word) => admitted.get(word) ?? [])
  const left = spoken?.reduce((some, others) => some.filter((code) => others.includes(code)))
  return left?.length === all.length ? undefined : left
}
