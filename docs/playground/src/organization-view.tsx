import { explainDuties, matchDuties, type Organization } from 'chongqing-aid-guideline'
import type { ViewProps } from './app.tsx'
import { attempt } from './attempt.ts'
import { Choice, optionsOf, TextBox } from './controls.tsx'
import { CopyBar } from './copy-bar.tsx'
import { Clauses, Errors } from './household-result.tsx'
import { Explanation } from './lines.tsx'
import { withValueAt } from './record-path.ts'
import { say, words } from './words.ts'

/** An organization by its name or code: its classes, and what the document asks of it. */
export function OrganizationView({ state, change }: ViewProps) {
  const { organization, locale } = state
  const set = (field: keyof Organization) => (value: string | undefined) =>
    change({ organization: withValueAt(organization, field, value) })
  const isBlank = Object.keys(organization).length === 0
  const outcome = isBlank ? undefined : attempt(() => matchDuties(organization))
  const { name, creditCode, legalForm, sector } = organization
  return (
    <div class="two">
      <section class="fields">
        <TextBox
          label={say(words.organizationName, locale)}
          locale={locale}
          value={name ?? undefined}
          onChange={set('name')}
          note="重庆市火锅行业协会"
        />
        <TextBox
          label={say(words.creditCode, locale)}
          locale={locale}
          value={creditCode ?? undefined}
          onChange={set('creditCode')}
        />
        <Choice
          label={say(words.legalForm, locale)}
          locale={locale}
          options={optionsOf('legalForm')}
          value={legalForm ?? undefined}
          onChange={set('legalForm')}
        />
        <Choice
          label={say(words.sector, locale)}
          locale={locale}
          options={optionsOf('sector')}
          value={sector ?? undefined}
          onChange={set('sector')}
        />
      </section>
      <section aria-live="polite">
        {outcome && !outcome.ok && <Errors error={outcome.error} locale={locale} />}
        {outcome?.ok && (
          <>
            <Explanation text={explainDuties(outcome.value, { locale })} />
            <CopyBar
              kind="organization"
              input={organization}
              result={outcome.value}
              state={state}
            />
            <Clauses result={outcome.value} locale={locale} />
          </>
        )}
      </section>
    </div>
  )
}
