import { codeLists, type Locale, type VerdictCounts } from 'chongqing-aid-guideline'
import { say } from './words.ts'

export interface Bar {
  readonly label: string
  readonly counts: VerdictCounts
}

/** A bar a group, in three parts, with the figures beside it: nothing is told by color alone. */
export function Bars({ bars, locale }: { bars: readonly Bar[]; locale: Locale }) {
  return (
    <table class="bars">
      <thead>
        <tr>
          <td />
          {codeLists.verdict.map(({ code, label }) => (
            <th scope="col" class={code}>
              {say(label, locale)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr>
            <th scope="row">{bar.label}</th>
            {codeLists.verdict.map(({ code }) => (
              <td class="figure">{bar.counts[code]}</td>
            ))}
            <td class="bar">
              <Stack counts={bar.counts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Widths are attributes of a picture: a strict policy allows no style in the text. */
function Stack({ counts: { met, unmet, unknown } }: { counts: VerdictCounts }) {
  const whole = Math.max(1, met + unmet + unknown)
  const at = (count: number) => (count / whole) * 100
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="met" x="0" width={at(met)} height="8" />
      <rect class="unknown" x={at(met)} width={at(unknown)} height="8" />
      <rect class="unmet" x={at(met + unknown)} width={at(unmet)} height="8" />
    </svg>
  )
}
