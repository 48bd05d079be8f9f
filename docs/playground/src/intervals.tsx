import type { Appraisal, Locale, Rubric } from 'chongqing-aid-guideline'
import { fill, say, words } from './words.ts'

interface IntervalsProps {
  readonly title: string
  readonly appraisal: Appraisal
  readonly rubric: Rubric
  readonly locale: Locale
}

/** What is sure and what is open of each criterion, as a picture with the figures beside it. */
export function Intervals({ title, appraisal, rubric, locale }: IntervalsProps) {
  const { points, outOf, criteria } = appraisal
  const labelOf = (id: string) => {
    const criterion = rubric.criteria.find((one) => one.id === id)
    return criterion?.label ? say(criterion.label, locale) : id
  }
  return (
    <table class="intervals bars">
      <caption>
        <b>{title}</b> {fill(words.pointsOf, locale, { points: span(points), outOf })}
      </caption>
      <tbody>
        {criteria.map((criterion) => (
          <tr>
            <th scope="row">{labelOf(criterion.id)}</th>
            <td class="figure">
              {span(criterion.points)} / {criterion.outOf}
            </td>
            <td class="bar">
              <Band {...criterion.points} outOf={criterion.outOf} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function span({ min, max }: { min: number; max: number }): string {
  return min === max ? String(min) : `${min}–${max}`
}

function Band({ min, max, outOf }: { min: number; max: number; outOf: number }) {
  const at = (points: number) => (points / Math.max(1, outOf)) * 100
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="8" />
      <rect class="sure" width={at(min)} height="8" />
      <rect class="band" x={at(min)} width={at(max) - at(min)} height="8" />
    </svg>
  )
}
