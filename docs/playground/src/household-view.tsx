import {
  classifyHousehold,
  explainHousehold,
  type Household,
  type HouseholdClassification,
  type HouseholdFieldId,
  nextQuestions,
} from 'chongqing-aid-guideline'
import { useState } from 'preact/hooks'
import type { ViewProps } from './app.tsx'
import { attempt } from './attempt.ts'
import { CopyBar } from './copy-bar.tsx'
import { HouseholdField } from './household-field.tsx'
import { HouseholdForm, ListForm } from './household-form.tsx'
import { Clauses, Errors, GroupBoard } from './household-result.tsx'
import { Explanation } from './lines.tsx'
import { say, words } from './words.ts'

/** One household, asked for what settles most, with the groups as they change. */
export function HouseholdView({ state, change }: ViewProps) {
  const { household, asOf, readings, locale } = state
  const set = (next: Household) => change({ household: next })
  const [asked, setAsked] = useState<readonly HouseholdFieldId[]>([])
  const outcome = attempt(() => classifyHousehold(household, { asOf, readings }))
  return (
    <div class="two">
      <section class="ask">
        {outcome.ok ? (
          <Interview
            result={outcome.value}
            asked={asked}
            skip={(field) => setAsked([...asked, field])}
            household={household}
            onChange={set}
            locale={locale}
          />
        ) : (
          <Errors error={outcome.error} locale={locale} />
        )}
        <button
          type="button"
          onClick={() => {
            setAsked([])
            set({})
          }}
        >
          {say(words.startOver, locale)}
        </button>
        <details>
          <summary>{say(words.allFields, locale)}</summary>
          <HouseholdForm household={household} onChange={set} locale={locale} />
        </details>
      </section>
      {outcome.ok && (
        <section class="answer" aria-live="polite">
          <GroupBoard result={outcome.value} locale={locale} />
          <Explanation text={explainHousehold(outcome.value, { locale })} />
          <CopyBar kind="household" input={household} result={outcome.value} state={state} />
          <Clauses result={outcome.value} locale={locale} />
        </section>
      )}
    </div>
  )
}

interface InterviewProps {
  readonly result: HouseholdClassification
  readonly asked: readonly HouseholdFieldId[]
  readonly skip: (field: HouseholdFieldId) => void
  readonly household: Household
  readonly onChange: (household: Household) => void
  readonly locale: ViewProps['state']['locale']
}

function Interview({ result, asked, skip, household, onChange, locale }: InterviewProps) {
  const isSettled = result.verdict !== 'unknown'
  const goal = isSettled ? 'groups' : 'verdict'
  const [next] = nextQuestions(result, { locale, goal, asked })
  if (!next) return <p class="done">{say(words.nothingToAsk, locale)}</p>
  const form = { household, onChange, locale }
  return (
    <div class="question">
      {isSettled && <p class="settled">{say(words.settledVerdict, locale)}</p>}
      <h2>{say(words.nextQuestion, locale)}</h2>
      <p class="asks">{next.question}</p>
      {inputsFor(next.field, next.paths).map((path) =>
        path === 'members' || path === 'incomes' || path === 'events' ? (
          <ListForm list={path} {...form} />
        ) : (
          <HouseholdField key={path} path={path} isAlone {...form} />
        ),
      )}
      <button type="button" onClick={() => skip(next.field)}>
        {say(words.dontKnow, locale)}
      </button>
    </div>
  )
}

/** The home is asked about as one thing and filled in as two. */
function inputsFor(field: string, paths: readonly string[]): readonly string[] {
  return field === 'housing' ? ['housing.grade', 'housing.unsafe'] : paths
}
