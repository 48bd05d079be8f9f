/** What is thrown by the objects below. Nothing that an error tells may hold a part of it. */
const THROWN = 'SECRET-marker'

/** A record, or a list, of which one property throws when it is read. */
export function withGetter(
  record: object,
  key: PropertyKey,
  thrown: unknown = new Error(THROWN),
): object {
  return Object.defineProperty(record, key, {
    enumerable: true,
    get() {
      throw thrown
    },
  })
}

/** A proxy of which one trap throws. */
export function trapped(trap: keyof ProxyHandler<object>, target: object = { id: THROWN }): object {
  return new Proxy(target, {
    [trap]() {
      throw new Error(THROWN)
    },
  })
}

/** A proxy that was revoked: whatever is asked of it throws. */
export function revoked(target: object = {}): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
