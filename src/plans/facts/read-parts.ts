import type { AmountRule, PartRule, ResourceKey } from '../../data/plan-evidence.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { fieldReader } from './field-reader.ts'
import { ALL, type Fraction, larger, NONE, smaller } from './fraction.ts'
import { plainShares, type Share, shareOf, unknownShare } from './share.ts'
import type { View } from './view.ts'

/**
 * Makes the reader of one number's part of another. Where more was promised, it is a part of that; while the promise is
 * not known, it may be anything.
 */
export function partReader({ share, of, promised }: PartRule): (view: View) => Share {
  const [partOf, wholeOf] = [fieldReader<number>(share), fieldReader<number>(of)]
  const promisedOf = promised && fieldReader<number>(promised)
  const unknown = unknownShare([of])
  return ({ plan }) => {
    const [part, whole] = [partOf(plan), wholeOf(plan)]
    if (typeof whole !== 'number') return unknown
    const promise = promisedOf ? promisedOf(plan) : 0
    const most = typeof part === 'number' ? part : whole
    const least = typeof promise === 'number' ? (part ?? 0) : 0
    const count = { counted: least, open: most - least, of: Math.max(whole, promise ?? 0) }
    // Of how many it is a part is not known.
    if (typeof promise !== 'number') {
      return { ...shareOf(count, [promised as string]), count: undefined }
    }
    return shareOf(count, whole === 0 ? [of] : [share])
  }
}

/** What one resource amounts to by itself. */
interface Alone {
  readonly min: Fraction
  readonly max: Fraction
  /** Whether a 0 is stated, which counts as far as the best of the others. */
  readonly isNothing: Ternary
}

/** Makes the reader of what is promised of a resource, or of how much of it is given (有钱出钱，有力出力, clause 5.3). */
export function amountReader({ amount, given, instead, in: promised }: AmountRule) {
  const path = `${given ?? promised}.${amount}`
  const plain = plainShares([path])
  return (view: View, atLeast = view.least[amount]): Share => {
    const alone = aloneOf(view, amount, given, atLeast)
    const { min, max } =
      alone.isNothing === false
        ? alone
        : orBest(
            alone,
            instead.map((key) => aloneOf(view, key, given, view.least[key])),
          )
    const [isAll, isNone, isOpen] = [min.part === min.of, max.part === 0, min.part === 0]
    if (isAll) return plain(true)
    if (isNone) return plain(false)
    if (isOpen && max.part === max.of) return plain(null)
    return { min, max, count: undefined, paths: [path], shared: undefined }
  }
}

/** What is promised is all there is to be given; where nothing was promised, whatever is given is more. */
function aloneOf({ plan }: View, key: ResourceKey, given: AmountRule['given'], atLeast = 0): Alone {
  const promise = plan.resources?.[key]
  const amount = given ? plan[given]?.[key] : promise
  const isKnown = typeof amount === 'number'
  if (typeof promise !== 'number') {
    if (amount === 0) return { min: NONE, max: NONE, isNothing: null }
    return { min: NONE, max: ALL, isNothing: isKnown ? false : null }
  }
  const isEnough = (one: number) => one > 0 && one >= atLeast
  if (promise === 0) {
    if (!isKnown) return { min: ALL, max: ALL, isNothing: null }
    return certain(isEnough(amount) ? ALL : NONE, !isEnough(amount))
  }
  if (!isEnough(promise)) return certain(NONE, false)
  if (!isKnown) return { min: NONE, max: ALL, isNothing: false }
  return certain({ part: Math.min(amount, promise), of: promise }, false)
}

function certain(share: Fraction, isNothing: boolean): Alone {
  return { min: share, max: share, isNothing }
}

function orBest(alone: Alone, others: readonly Alone[]): Pick<Alone, 'min' | 'max'> {
  // What may be nothing is no help for sure.
  const min = others.map((one) => (one.isNothing === false ? one.min : NONE)).reduce(larger, NONE)
  const max = others.map((one) => one.max).reduce(larger, NONE)
  if (alone.isNothing) return { min, max }
  return { min: smaller(alone.min, min), max: larger(alone.max, max) }
}
