import { classifyPlace, contactsFor, explainPlace } from 'chongqing-aid-guideline'
import type { ViewProps } from './app.tsx'
import { attempt } from './attempt.ts'
import { TextBox } from './controls.tsx'
import { CopyBar } from './copy-bar.tsx'
import { FocusPicture } from './focus-picture.tsx'
import { Clauses, Errors } from './household-result.tsx'
import { Explanation } from './lines.tsx'
import { toFragment } from './state.ts'
import { say, words } from './words.ts'

/** An address as people write it: whether it lies in a focus area, and whom to call. */
export function PlaceView({ state, change }: ViewProps) {
  const { place, locale } = state
  const outcome = place === '' ? undefined : attempt(() => classifyPlace(place))
  const found = outcome?.ok ? outcome.value : undefined
  return (
    <div class="two">
      <section>
        <TextBox
          label={say(words.addressLabel, locale)}
          locale={locale}
          value={place}
          onChange={(text) => change({ place: text ?? '' })}
          note={say(words.addressExample, locale)}
        />
        {outcome && !outcome.ok && <Errors error={outcome.error} locale={locale} />}
        {found && (
          <div aria-live="polite">
            <Explanation text={explainPlace(found, { locale })} />
            <Contacts place={place} locale={locale} />
            <CopyBar kind="place" input={place} result={found} state={state} />
            <Clauses result={found} locale={locale} />
          </div>
        )}
      </section>
      <FocusPicture
        locale={locale}
        focus={found}
        hrefOf={(name) => toFragment({ ...state, place: name })}
      />
    </div>
  )
}

function Contacts({ place, locale }: { place: string; locale: ViewProps['state']['locale'] }) {
  const contacts = contactsFor(place)
  if (contacts.length === 0) return null
  return (
    <>
      <h2>{say(words.contacts, locale)}</h2>
      <ul>
        {contacts.map(({ post, phone }) => (
          <li>
            {post} {phone}
          </li>
        ))}
      </ul>
    </>
  )
}
