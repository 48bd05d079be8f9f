import {
  type Locale,
  type RegistryColumnId,
  type RegistryReading,
  registryColumns,
} from 'chongqing-aid-guideline'
import { Choice, Tick } from './controls.tsx'
import type { CheckedList, Told } from './list.ts'
import { say, words } from './words.ts'

interface HowToReadProps {
  readonly list: CheckedList
  readonly locale: Locale
  readonly change: (told: Told) => void
}

/** Lets a reader say what the list does not: what a heading means, which year it is of, whether all people are on it. */
export function HowToRead({ list: { told, checked, asOf }, locale, change }: HowToReadProps) {
  const { year, complete, headings = {} } = told
  const mapped = { ...headings }
  const unread = checked.flatMap(({ reading }) => notUnderstood(reading.columns.unread))
  const asked = new Set([...Object.keys(mapped), ...unread])
  return (
    <details class="how-to-read">
      <summary>{say(words.howToRead, locale)}</summary>
      <Tick
        label={say(words.complete, locale)}
        on={complete === true}
        onChange={(on) => change({ ...told, complete: on })}
      />
      <div class="fields">
        <Choice
          label={say(words.yearOfList, locale)}
          locale={locale}
          options={yearsUpTo(asOf)}
          value={year ? String(year) : undefined}
          onChange={(next) => change({ ...told, year: next ? Number(next) : null })}
        />
      </div>
      {asked.size > 0 && <p>{say(words.headingsLead, locale)}</p>}
      <div class="fields">
        {[...asked].map((heading) => (
          <Choice
            key={heading}
            label={heading}
            locale={locale}
            blank={words.notRead}
            options={readable}
            value={mapped[heading]}
            onChange={(id) => change({ ...told, headings: withMapped(mapped, heading, id) })}
          />
        ))}
      </div>
    </details>
  )
}

/** A list is of the year of the day asked about or of one before it. */
function yearsUpTo(asOf: string) {
  return Array.from({ length: YEARS }, (_, ago) => {
    const year = String(Number(asOf.slice(0, 4)) - ago)
    return { code: year, label: { zh: `${year}年`, en: year } }
  })
}

const YEARS = 10

/** What a heading can be said to mean. */
const readable = registryColumns
  .filter(({ reads }) => reads)
  .map(({ id, label }) => ({ code: id, label }))

/** Unread headings, but for those that are known, and that no rule needs. */
function notUnderstood(unread: RegistryReading['columns']['unread']): string[] {
  const known = unread.filter(({ heading, like }) => {
    const isNeeded = !like || readable.some(({ code }) => code === like)
    return heading !== '' && isNeeded
  })
  return known.map(({ heading }) => heading)
}

function withMapped(
  headings: Readonly<Record<string, RegistryColumnId>>,
  heading: string,
  id: string | undefined,
): Record<string, RegistryColumnId> {
  const { [heading]: _, ...others } = headings
  return id ? { ...others, [heading]: id as RegistryColumnId } : others
}
