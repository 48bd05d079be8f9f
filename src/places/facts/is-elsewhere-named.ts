import { notParts } from '../../generated/place-words.ts'
import { endOfKnownCounty, isPartNamedAt, isRegionAt } from './county-elsewhere.ts'
import { clauseEnd } from './normalize.ts'
import { isDirectlyBehind, type Place } from './region.ts'
import { fits, P } from './region-patterns.ts'
import { wordsOf } from './word-list.ts'

/** Whether the short name of a province or city elsewhere names it where it stands. */
export function isElsewhereNamed(place: Place): boolean {
  const { text, word, start, end, last, isExpected } = place
  const isLarge = word.province !== undefined
  if (last?.word.kind === 'county') {
    return isExpected && (isAlone(place) || (isLarge && (isRegionAt(text, end) || isBeside(place))))
  }
  if (isLarge && isRegionAt(text, end)) return true
  if (!isExpected) return false
  if (isDirectlyBehind(last, 'elsewhere', text, start) || isBeforePart(place)) return true
  return (isLarge || word.isOnly === true) && clauseEnd(text, end) === end
}

function isAlone({ text, end, isApart }: Place): boolean {
  return isApart && fits(P.endsHere, text, end)
}

/** 湖北 in 巫山和湖北巴东. */
function isBeside({ text, end, last }: Place): boolean {
  return last !== undefined && fits(P.and, text, last.end) && !fits(P.swallowed, text, end)
}

/** 浙江义乌小商品城 lies there; 上海浦东发展银行 has branches everywhere. */
function isBeforePart({ text, word, start, end }: Place): boolean {
  const known = endOfKnownCounty(text, start)
  if (known > end && !fits(P.swallowed, text, known)) {
    const stop = clauseEnd(text, known)
    if (stop === known || !wordsOf(notParts).includes(text.charAt(stop - 1))) return true
  }
  return isRegionAt(text, end) || isPartNamedAt(text, end, word.isOnly)
}
