/** Takes everything out of an answer and of all that it holds, where its owner may. */
export function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const part of Object.values(value)) spoil(part)
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key)
}
