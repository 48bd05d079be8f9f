import {
  findGroup,
  formatRegistryIssues,
  type Locale,
  registryReport,
  tallyHouseholds,
} from 'chongqing-aid-guideline'
import { useMemo } from 'preact/hooks'
import { Bars } from './bars.tsx'
import { HouseholdTable } from './household-table.tsx'
import { HowToRead } from './how-to-read.tsx'
import { Lines } from './lines.tsx'
import {
  type Asked,
  type CheckedList,
  type CheckedSheet,
  countInBoth,
  entriesOf,
  headingsOf,
} from './list.ts'
import { withoutEnding } from './read-file.ts'
import { resultCsv } from './result-csv.ts'
import { saveReport } from './save-report.tsx'
import { saveText } from './save-text.ts'
import { fill, say, words } from './words.ts'

interface CheckedViewProps {
  readonly list: CheckedList
  readonly locale: Locale
  readonly ask: (part: Partial<Asked>) => void
}

/** A list that was read: what of it, how many are in each group, each household, and the results to take away. */
export function CheckedView({ list, locale, ask }: CheckedViewProps) {
  const entries = useMemo(() => entriesOf(list), [list])
  const inBoth = countInBoth(entries)
  return (
    <>
      <h2>{list.name}</h2>
      {list.sheets.length > 1 && <SheetChoice list={list} locale={locale} ask={ask} />}
      <Summary list={list} locale={locale} />
      <HowToRead list={list} locale={locale} change={(told) => ask({ told })} />
      <TakeAway list={list} locale={locale} />
      <Tally sheets={list.checked} locale={locale} />
      {inBoth !== undefined && <p>{fill(words.inBoth, locale, { n: inBoth })}</p>}
      <WhatWasRead sheets={list.checked} locale={locale} />
      <HouseholdTable entries={entries} ofSeveral={list.checked.length > 1} locale={locale} />
    </>
  )
}

function SheetChoice({ list: { sheets, chosen }, locale, ask }: CheckedViewProps) {
  const choose = (value: string) =>
    ask({ chosen: value === 'all' ? value : Number(value), told: {} })
  return (
    <label class="control">
      {say(words.sheet, locale)}
      <select value={String(chosen)} onChange={(event) => choose(event.currentTarget.value)}>
        {sheets.map(({ name }, index) => (
          <option value={String(index)}>{name}</option>
        ))}
        <option value="all">{fill(words.allSheets, locale, { n: sheets.length })}</option>
      </select>
    </label>
  )
}

interface ListProps {
  readonly list: CheckedList
  readonly locale: Locale
}

function Summary({ list: { checked }, locale }: ListProps) {
  const households = checked.flatMap(({ reading }) => reading.households)
  return (
    <p class="summary">
      {fill(words.readSummary, locale, {
        households: households.length,
        people: sum(households, ({ members }) => members?.length ?? 0),
        read: headingsOf(checked, 'read').length,
        unread: headingsOf(checked, 'unread').length,
        left: sum(checked, ({ reading }) => reading.leftOut.length),
      })}
    </p>
  )
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}

function TakeAway({ list, locale }: ListProps) {
  const file = `${withoutEnding(list.name)}-${list.asOf}`
  const ofSeveral = list.checked.length > 1
  const reports = () =>
    list.checked.map(({ name, reading, results }) => {
      const report = registryReport(reading, results, { locale })
      return ofSeveral ? `# ${name}\n\n${report}` : report
    })
  return (
    <div class="buttons">
      <button
        type="button"
        class="main"
        onClick={() =>
          saveText(`${file}.csv`, resultCsv(entriesOf(list), ofSeveral, locale), 'text/csv')
        }
      >
        {say(words.takeCsv, locale)}
      </button>
      <button type="button" onClick={() => saveReport(file, reports(), locale)}>
        {say(words.takeReport, locale)}
      </button>
    </div>
  )
}

interface SheetsProps {
  readonly sheets: readonly CheckedSheet[]
  readonly locale: Locale
}

function Tally({ sheets, locale }: SheetsProps) {
  const tally = useMemo(() => tallyHouseholds(sheets.flatMap(({ results }) => results)), [sheets])
  const bars = [
    { label: say(words.anyGroup, locale), counts: tally.verdict },
    ...[...tally.groups, ...tally.attention].map((counts) => ({
      label: say(findGroup(counts.id).label, locale),
      counts,
    })),
  ]
  return (
    <>
      <h3>{say(words.tally, locale)}</h3>
      <Bars bars={bars} locale={locale} />
      {sheets.length > 1 && <SheetBySheet sheets={sheets} locale={locale} />}
    </>
  )
}

function SheetBySheet({ sheets, locale }: SheetsProps) {
  const bars = sheets.map(({ name, results }) => ({
    label: name,
    counts: tallyHouseholds(results).verdict,
  }))
  return (
    <>
      <h3>{say(words.sheetBySheet, locale)}</h3>
      <Bars bars={bars} locale={locale} />
    </>
  )
}

function WhatWasRead({ sheets, locale }: SheetsProps) {
  return (
    <details>
      <summary>{say(words.whatWasRead, locale)}</summary>
      {sheets.map(({ name, reading }) => (
        <>
          {sheets.length > 1 && <h4>{name}</h4>}
          <Lines text={formatRegistryIssues(reading, { locale })} />
        </>
      ))}
      <Headings title={say(words.columnRead, locale)} of={headingsOf(sheets, 'read')} />
      <Headings title={say(words.columnUnread, locale)} of={headingsOf(sheets, 'unread')} />
    </details>
  )
}

function Headings({ title, of }: { title: string; of: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <p class="headings">
        {of.map((heading) => (
          <span>{heading}</span>
        ))}
      </p>
    </>
  )
}
