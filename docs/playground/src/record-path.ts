/** Reads what stands at a path such as `members[1].health`. */
export function valueAt(record: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
    record,
  )
}

/** A copy with a value set at a path, or taken away where it is undefined. What stands above is made as needed. */
export function withValueAt<Value>(record: Value, path: string, value: unknown): Value {
  return setSteps(record, stepsOf(path), value) as Value
}

function stepsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '')
}

function setSteps(holder: unknown, [step, ...deeper]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  const inner = (holder as Record<string, unknown> | null | undefined)?.[step]
  const next = setSteps(inner, deeper, value)
  if (/^\d+$/.test(step)) {
    const list = Array.isArray(holder) ? [...holder] : []
    list[Number(step)] = next
    return list
  }
  const { [step]: _, ...others } = (holder ?? {}) as Record<string, unknown>
  return isNothing(next) ? others : { ...others, [step]: next }
}

/** An object that was emptied says no more than one that is missing. */
function isNothing(value: unknown): boolean {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return value === undefined || (isRecord && Object.keys(value).length === 0)
}
