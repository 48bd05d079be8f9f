import {
  checkRubric,
  rubric as defaultRubric,
  type Plan,
  type PlanScore,
  planReport,
  type Rubric,
  scorePlan,
} from 'chongqing-aid-guideline'
import { useId, useState } from 'preact/hooks'
import type { ViewProps } from './app.tsx'
import { attempt } from './attempt.ts'
import { CopyBar } from './copy-bar.tsx'
import { Clauses, Errors } from './household-result.tsx'
import { Intervals } from './intervals.tsx'
import { Lines } from './lines.tsx'
import { PlanForm } from './plan-form.tsx'
import { saveReport } from './save-report.tsx'
import { say, words } from './words.ts'

/** A plan: what it promises and what of it is done, with what is open, under one rubric or two. */
export function PlanView({ state, change }: ViewProps) {
  const { plan, asOf, locale } = state
  const [own, setOwn] = useState('')
  const isBlank = Object.keys(plan).length === 0
  const outcome = isBlank ? undefined : attempt(() => scorePlan(plan, { asOf }))
  return (
    <div class="two">
      <section>
        {isBlank && (
          <button type="button" onClick={() => change({ plan: samplePlan })}>
            {say(words.samplePlan, locale)}
          </button>
        )}
        <PlanForm plan={plan} onChange={(next) => change({ plan: next })} locale={locale} />
      </section>
      <section aria-live="polite">
        {outcome && !outcome.ok && <Errors error={outcome.error} locale={locale} />}
        {outcome?.ok && (
          <>
            <Score score={outcome.value} rubric={defaultRubric} locale={locale} />
            <OwnRubric text={own} setText={setOwn} state={state} />
            <details>
              <summary>{say(words.report, locale)}</summary>
              <Lines text={planReport(outcome.value, { locale })} />
              <button
                type="button"
                onClick={() =>
                  saveReport(
                    say(words.report, locale),
                    [planReport(outcome.value, { locale })],
                    locale,
                  )
                }
              >
                {say(words.takeReport, locale)}
              </button>
            </details>
            <CopyBar kind="plan" input={plan} result={outcome.value} state={state} />
            <Clauses result={outcome.value} locale={locale} />
          </>
        )}
      </section>
    </div>
  )
}

const samplePlan: Partial<Plan> = {
  organization: { name: '重庆市火锅行业协会' },
  period: { start: '2020-06-01', end: '2020-12-31' },
  places: ['奉节县平安乡桃树村', '开州区大进镇'],
  beneficiaries: { households: 60, inTargetGroups: 54 },
  fields: ['industry-support'],
  resources: { people: 12, funds: 80_000 },
  inAnnualPlan: true,
  survey: { fieldVisits: ['2020-06-10'], needsAnalysed: true },
  reached: { households: 20, inTargetGroups: 18 },
}

interface ScoreProps {
  readonly score: PlanScore
  readonly rubric: Rubric
  readonly locale: ViewProps['state']['locale']
}

function Score({ score, rubric, locale }: ScoreProps) {
  return (
    <div class="side-by-side">
      <Intervals title={say(words.planned, locale)} appraisal={score} {...{ rubric, locale }} />
      <Intervals title={say(words.done, locale)} appraisal={score.done} {...{ rubric, locale }} />
    </div>
  )
}

interface OwnRubricProps {
  readonly text: string
  readonly setText: (text: string) => void
  readonly state: ViewProps['state']
}

/** The same plan under another rubric, which is data like the default one. */
function OwnRubric({ text, setText, state: { plan, asOf, locale } }: OwnRubricProps) {
  const id = useId()
  const checked = text === '' ? undefined : checkRubric(parsed(text))
  const outcome = checked?.ok
    ? attempt(() => scorePlan(plan, { asOf, rubric: checked.value }))
    : checked
  return (
    <details>
      <summary>{say(words.ownRubric, locale)}</summary>
      <button type="button" onClick={() => setText(JSON.stringify(defaultRubric, undefined, 2))}>
        {say(words.startFromDefault, locale)}
      </button>
      <label for={id}>{say(words.rubricJson, locale)}</label>
      <textarea
        id={id}
        rows={8}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {outcome && !outcome.ok && <Errors error={outcome.error} locale={locale} detail="full" />}
      {checked?.ok && outcome?.ok && (
        <Score score={outcome.value as PlanScore} rubric={checked.value} locale={locale} />
      )}
    </details>
  )
}

/** A text that is no JSON is checked as the text that it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
