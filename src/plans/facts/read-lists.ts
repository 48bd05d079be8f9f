import type { FieldsRule, FitRule, Within } from '../../data/plan-evidence.ts'
import { evaluateBy } from '../../logic/formula.ts'
import { type Ternary, type Verdict, verdictOf } from '../../logic/ternary.ts'
import { classifyPlace } from '../../places/answer/classify-place.ts'
import type { PlaceFocus, PlaceQuery } from '../../places/record/place.ts'
import { type DutyGroup, dutyGroupOf } from '../record/duty-groups.ts'
import type { ParsedPlan } from '../record/plan.ts'
import { fieldReader, listReader } from './field-reader.ts'
import { plainShares, type Share, shareOf } from './share.ts'
import { isDone, isWithin, type View } from './view.ts'

type ParsedActivity = NonNullable<ParsedPlan['activities']>[number]

/** Makes the reader of how many of the places are focus areas (Article 2). A place that is named twice counts once. */
export function placesReader(field: string): (view: View) => Share {
  return listReader<PlaceQuery>(field, (places) => {
    const judged = new Map<string, Judged>()
    places.forEach((query, index) => {
      const focus = classifyPlace(query)
      const key = placeKey(query, focus)
      if (!judged.has(key)) {
        judged.set(key, { verdict: focus.verdict, path: `${field}[${index}]` })
      }
    })
    return shareOfJudged([...judged.values()], field)
  })
}

/** What tells a place from others: the place that it is, or, where it goes on to one that no annex lists, its own words. */
function placeKey(query: PlaceQuery, { place, candidates: [match] }: PlaceFocus): string {
  const isWhole = typeof query !== 'string' || query.slice(match?.span?.[1]).trim() === ''
  const isKnown =
    place?.level === 'village' || (isWhole && !(match && Object.hasOwn(match, 'unlisted')))
  return place && isKnown ? place.name : JSON.stringify(query)
}

/**
 * Makes the reader of how many activities fit: they carry out what an organization of this kind is asked to do (clause
 * 5.5), under the default readings. What is asked of everyone is left out; without a duty or, of what is done, without a
 * day, an activity is open; outside the period it does not count.
 */
export function fitReader({ fit: field, within }: FitRule): (view: View) => Share {
  return listReader<ParsedActivity>(field, (activities, view) => {
    const judged: Judged[] = []
    let areCommon = false
    activities.forEach((activity, index) => {
      if (isBegun(within, activity, view) === false) return
      const one = fitOf(activity, view, `${field}[${index}]`)
      if (one) judged.push(one)
      else areCommon = true
    })
    // What is asked of everyone tells nothing of what fits; of no activity at all nothing does.
    if (areCommon && judged.length === 0) return shareOf(NOTHING, [field])
    return shareOfJudged(judged, field)
  })
}

/** Whether an activity is done within the period; without a day it may be. */
function isBegun(within: Within | undefined, activity: ParsedActivity, view: View): Ternary {
  const counts = !within || isWithin(within, activity, view.plan.period)
  return counts && isDone(view, activity)
}

/** An entry of a list, as it was judged. */
interface Judged {
  readonly verdict: Verdict
  /** What lacks what would settle it. */
  readonly path: string
}

function fitOf(activity: ParsedActivity, view: View, path: string): Judged | undefined {
  const group = dutyOf(activity)
  if (!group) return { verdict: 'unknown', path: `${path}.duty` }
  if (group.isCommon) return undefined
  if (!isDone(view, activity)) return { verdict: 'unknown', path: `${path}.date` }
  const value = group.who ? evaluateBy(group.who, (id) => view.classOf(id).value) : true
  return { verdict: verdictOf(value), path: 'organization' }
}

/** Makes the reader of whether an activity serves a focus field (Article 4): one that its duty has. */
export function fieldsReader({
  fieldsOf: field,
  except,
  within,
}: FieldsRule): (view: View) => Share {
  const given = fieldReader<readonly ParsedActivity[]>(field)
  const share = plainShares([field])
  return (view) => {
    const activities = given(view.plan)
    if (!activities) return share(null)
    const served = activities.map((activity) => {
      const hasField = servesField(activity, except)
      return hasField === false ? false : isBegun(within, activity, view) && hasField
    })
    return share(served.includes(true) || (served.includes(null) ? null : false))
  }
}

/** Whether an activity has a focus field by its duty, if it names one. */
function servesField(activity: ParsedActivity, except: FieldsRule['except']): Ternary {
  const { duty } = activity
  return duty ? dutyOf(activity)?.hasField === true && !except.includes(duty) : null
}

function dutyOf({ duty }: ParsedActivity): DutyGroup | undefined {
  return duty ? dutyGroupOf(duty) : undefined
}

/** An empty list is known absence. */
function shareOfJudged(judged: readonly Judged[], field: string): Share {
  if (judged.length === 0)
    return { ...shareOf({ counted: 0, open: 0, of: 1 }, [field]), count: NOTHING }
  const open = judged.filter(({ verdict }) => verdict === 'unknown')
  const counted = judged.filter(({ verdict }) => verdict === 'met').length
  const paths = open.length > 0 ? [...new Set(open.map(({ path }) => path))] : [field]
  return shareOf({ counted, open: open.length, of: judged.length }, paths)
}

const NOTHING = { counted: 0, open: 0, of: 0 }
