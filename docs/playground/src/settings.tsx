import { readings as allReadings } from 'chongqing-aid-guideline'
import type { ViewProps } from './app.tsx'
import { DateBox } from './controls.tsx'
import { say, words } from './words.ts'

/** The day and the readings, for the views that depend on them. */
export function Settings({ state, change }: ViewProps) {
  const { view, locale, asOf, readings } = state
  if (view === 'place' || view === 'organization' || view === 'document') return null
  const choices = allReadings.filter(({ scope }) => scope === 'household')
  return (
    <details class="settings">
      <summary>
        {say(words.settings, locale)} · {asOf}
      </summary>
      <DateBox
        label={say(words.asOf, locale)}
        value={asOf}
        onChange={(day) => day && change({ asOf: day })}
        locale={locale}
      />
      {view !== 'plan' && (
        <>
          <p>{say(words.readingsLead, locale)}</p>
          {choices.map((reading) => (
            <label class="control">
              <span>{say(reading.question, locale)}</span>
              <select
                value={(readings as Record<string, string>)[reading.id] ?? reading.default}
                onChange={(event) =>
                  change({ readings: { ...readings, [reading.id]: event.currentTarget.value } })
                }
              >
                {reading.options.map((option) => (
                  <option value={option.id}>{say(option.label, locale)}</option>
                ))}
              </select>
            </label>
          ))}
          <button type="button" onClick={() => change({ readings: {} })}>
            {say(words.resetReadings, locale)}
          </button>
        </>
      )}
    </details>
  )
}
