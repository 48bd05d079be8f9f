import type {
  Household,
  HouseholdReadings,
  Locale,
  Organization,
  Plan,
} from 'chongqing-aid-guideline'

/** The parts of the page, in the order of its tabs. */
export const views = ['list', 'household', 'place', 'organization', 'plan', 'document'] as const
export type View = (typeof views)[number]

/** What the address of the page holds. Nothing of a file ever goes into it. */
export interface PageState {
  readonly view: View
  readonly locale: Locale
  readonly asOf: string
  readonly readings: Partial<HouseholdReadings>
  readonly household: Household
  readonly place: string
  readonly organization: Organization
  readonly plan: Partial<Plan>
}

/** What each view keeps in the address beside the day and the readings. */
const KEPT: Record<View, readonly (keyof PageState)[]> = {
  list: [],
  household: ['household'],
  place: ['place'],
  organization: ['organization'],
  plan: ['plan'],
  document: [],
}

/** Writes what the present view shows as a fragment that can be sent to somebody else. */
export function toFragment(state: PageState): string {
  const { view, locale, asOf, readings } = state
  const parts = new URLSearchParams({ view, lang: locale, day: asOf })
  if (Object.keys(readings).length > 0) parts.set('readings', JSON.stringify(readings))
  for (const key of KEPT[view]) {
    const text = JSON.stringify(state[key])
    if (text !== '{}' && text !== '""') parts.set(key, text)
  }
  return `#${parts}`
}

/** Reads a fragment over a state; what it does not hold, or holds in no readable form, stays. */
export function withFragment(state: PageState, fragment: string): PageState {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const parsed = <Key extends keyof PageState>(key: Key) => jsonOr(parts.get(key), state[key])
  return {
    view: views.find((view) => view === parts.get('view')) ?? state.view,
    locale: parts.get('lang') === 'en' ? 'en' : parts.has('lang') ? 'zh-CN' : state.locale,
    asOf: parts.get('day') ?? state.asOf,
    readings: parsed('readings'),
    household: parsed('household'),
    place: parsed('place'),
    organization: parsed('organization'),
    plan: parsed('plan'),
  }
}

function jsonOr<Value>(text: string | null, otherwise: Value): Value {
  if (text === null) return otherwise
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === typeof otherwise && value !== null ? (value as Value) : otherwise
  } catch {
    return otherwise
  }
}

/** The state of a page that was opened without a fragment. */
export function firstState(language: string, today: string): PageState {
  return {
    view: 'list',
    locale: language.startsWith('zh') ? 'zh-CN' : 'en',
    asOf: today,
    readings: {},
    household: {},
    place: '',
    organization: {},
    plan: {},
  }
}
