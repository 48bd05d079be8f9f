import type { Locale } from 'chongqing-aid-guideline'
import { useEffect, useState } from 'preact/hooks'
import { DocumentText } from './document-text.tsx'
import { HouseholdView } from './household-view.tsx'
import type { CheckedList } from './list.ts'
import { ListView } from './list-view.tsx'
import { OrganizationView } from './organization-view.tsx'
import { PlaceView } from './place-view.tsx'
import { PlanView } from './plan-view.tsx'
import { Settings } from './settings.tsx'
import { firstState, type PageState, toFragment, type View, views, withFragment } from './state.ts'
import { say, words } from './words.ts'

/** What every view is given: the state, and a way to change a part of it. */
export interface ViewProps {
  readonly state: PageState
  readonly change: (part: Partial<PageState>) => void
}

export function App() {
  const [state, setState] = useState(startState)
  const [list, setList] = useState<CheckedList>()
  const change = (part: Partial<PageState>) => setState((before) => ({ ...before, ...part }))
  const { view, locale } = state
  useEffect(() => history.replaceState(null, '', toFragment(state)), [state])
  useEffect(() => {
    const read = () => setState((before) => withFragment(before, location.hash))
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = `${say(words.views[view], locale)} · ${say(words.title, locale)}`
  }, [view, locale])
  return (
    <>
      <button type="button" class="skip" onClick={goToContent}>
        {say(words.skip, locale)}
      </button>
      <Header locale={locale} change={change} />
      <Tabs view={view} locale={locale} change={change} />
      <main id="content" tabIndex={-1} aria-labelledby={`tab-${view}`}>
        <Settings state={state} change={change} />
        {view === 'list' && (
          <ListView state={state} change={change} list={list} setList={setList} />
        )}
        {view === 'household' && <HouseholdView state={state} change={change} />}
        {view === 'place' && <PlaceView state={state} change={change} />}
        {view === 'organization' && <OrganizationView state={state} change={change} />}
        {view === 'plan' && <PlanView state={state} change={change} />}
        {view === 'document' && <DocumentText locale={locale} marks={[]} />}
      </main>
      <footer>{say(words.notice, locale)}</footer>
    </>
  )
}

function startState(): PageState {
  const today = new Date().toLocaleDateString('sv-SE')
  return withFragment(firstState(navigator.language, today), location.hash)
}

function goToContent() {
  document.getElementById('content')?.focus()
}

function Header({ locale, change }: { locale: Locale; change: ViewProps['change'] }) {
  return (
    <header>
      <div>
        <h1>{say(words.title, locale)}</h1>
        <p>{say(words.subtitle, locale)}</p>
      </div>
      <button
        type="button"
        lang={locale === 'en' ? 'zh-CN' : 'en'}
        onClick={() => change({ locale: locale === 'en' ? 'zh-CN' : 'en' })}
      >
        {say(words.language, locale)}
      </button>
    </header>
  )
}

function Tabs(props: { view: View; locale: Locale; change: ViewProps['change'] }) {
  return (
    <nav>
      {views.map((view) => (
        <button
          type="button"
          id={`tab-${view}`}
          aria-current={view === props.view ? 'page' : undefined}
          onClick={() => props.change({ view })}
        >
          {say(words.views[view], props.locale)}
        </button>
      ))}
    </nav>
  )
}
