import type { Locale } from 'chongqing-aid-guideline'
import { useState } from 'preact/hooks'
import { type PageState, toFragment } from './state.ts'
import { say, words } from './words.ts'

type Kind = 'household' | 'place' | 'organization' | 'plan'

interface CopyBarProps {
  readonly kind: Kind
  readonly input: unknown
  readonly result: unknown
  readonly state: PageState
}

/** The call that gives what is on the page. */
const CALLS: Record<Kind, { name: string; options: readonly ('asOf' | 'readings')[] }> = {
  household: { name: 'classifyHousehold', options: ['asOf', 'readings'] },
  place: { name: 'classifyPlace', options: [] },
  organization: { name: 'matchDuties', options: [] },
  plan: { name: 'scorePlan', options: ['asOf'] },
}

/** Takes what was entered away: as code, as a test case, as an address. */
export function CopyBar({ kind, input, result, state }: CopyBarProps) {
  const { locale } = state
  const options = Object.fromEntries(CALLS[kind].options.map((name) => [name, state[name]]))
  return (
    <div class="copy">
      <Copy
        label={say(words.copyCode, locale)}
        text={() => codeOf(kind, input, options)}
        locale={locale}
      />
      <Copy
        label={say(words.copyVector, locale)}
        text={() => JSON.stringify({ input, options, expected: result }, undefined, 2)}
        locale={locale}
      />
      <Copy
        label={say(words.copyLink, locale)}
        text={() => `${location.href.split('#')[0]}${toFragment(state)}`}
        locale={locale}
      />
    </div>
  )
}

function codeOf(kind: Kind, input: unknown, options: object): string {
  const { name } = CALLS[kind]
  const values = [input, options].filter((value) => JSON.stringify(value) !== '{}')
  const written = values.map((value) => JSON.stringify(value, undefined, 2)).join(', ')
  return `import { ${name} } from 'chongqing-aid-guideline'\n\n${name}(${written})\n`
}

function Copy({ label, text, locale }: { label: string; text: () => string; locale: Locale }) {
  const [outcome, setOutcome] = useState<'copied' | { readonly text: string }>()
  const copy = () =>
    navigator.clipboard
      .writeText(text())
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome({ text: text() }))
  return (
    <>
      <button type="button" onClick={copy}>
        {outcome === 'copied' ? say(words.copied, locale) : label}
      </button>
      {typeof outcome === 'object' && (
        <label class="control">
          {say(words.notCopied, locale)}
          <textarea readOnly rows={6} value={outcome.text} />
        </label>
      )}
    </>
  )
}
