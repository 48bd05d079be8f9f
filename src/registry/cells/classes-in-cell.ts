import type { LabelIndex } from '../columns/label-index.ts'
import { REGISTRATION, registrationCodes } from '../columns/registration-codes.ts'
import { BLANK, type Said, saying, type Value } from '../columns/said.ts'

/**
 * What several classes in one cell leave together, as they would in columns of their own: 脱贫户、监测户 is a monitored
 * household, 低保户、脱贫户 a lifted one.
 *
 * @returns what they say; undefined where one is not known, or they cannot all be.
 */
export function classesTogether(labels: readonly string[], find: LabelIndex): Said | undefined {
  const said = labels.map((label) => find(label) ?? BLANK)
  if (said.includes(BLANK)) return undefined
  const { all, finerThan } = registrationCodes()
  const stated = said.flatMap(({ values }) =>
    values.filter(isClass).map(({ code }) => String(code)),
  )
  const leftBy = ({ values, admits = all }: Said) => {
    const code = values.find(isClass)?.code
    return code === undefined ? admits : [String(code), ...finerThan(code)]
  }
  const left = all.filter((code) => said.every((one) => leftBy(one).includes(code)))
  if (left.length === 0) return undefined
  const code = stated.find((one) => left.includes(one))
  const values = said.flatMap((one) => one.values.filter((value) => !isClass(value)))
  return code === undefined
    ? saying({ values, problem: 'unresolved-label', admits: left })
    : saying({ values: [...values, { field: REGISTRATION, code }] })
}

function isClass({ field }: Value): boolean {
  return field === REGISTRATION
}
