import {
  codeLists,
  explainHousehold,
  findGroup,
  type GroupId,
  type HouseholdRow,
  type Locale,
  targetGroups,
  type Verdict,
} from 'chongqing-aid-guideline'
import { useState } from 'preact/hooks'
import { Choice, TextBox } from './controls.tsx'
import { Clauses, Errors, verdictWord } from './household-result.tsx'
import { Explanation } from './lines.tsx'
import { type Entry, nameOf } from './list.ts'
import { fill, say, words } from './words.ts'

/** Rows on the page at one time. */
const PAGE = 50

interface Filter {
  readonly group: GroupId | undefined
  readonly verdict: Verdict | undefined
  readonly id: string | undefined
}

interface HouseholdTableProps {
  readonly entries: readonly Entry[]
  /** Of several sheets: then each household is named with its sheet. */
  readonly ofSeveral: boolean
  readonly locale: Locale
}

/** The households of a list: which groups each is in, and on demand why. */
export function HouseholdTable({ entries, ofSeveral, locale }: HouseholdTableProps) {
  const [filter, setFilter] = useState<Filter>({
    group: undefined,
    verdict: undefined,
    id: undefined,
  })
  const [page, setPage] = useState(0)
  const [open, setOpen] = useState<string>()
  const rows = entries.filter((entry) => isShown(entry, filter))
  const first = Math.min(page * PAGE, Math.max(0, rows.length - 1))
  const shown = rows.slice(first, first + PAGE)
  const narrow = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part })
    setPage(0)
  }
  return (
    <section>
      <h3>{say(words.householdsTitle, locale)}</h3>
      <div class="fields">
        <Choice
          label={say(words.onlyGroup, locale)}
          locale={locale}
          blank={words.anything}
          options={targetGroups.map(({ id, label }) => ({ code: id, label }))}
          value={filter.group}
          onChange={(group) => narrow({ group: group as GroupId | undefined })}
        />
        <Choice
          label={say(words.onlyVerdict, locale)}
          locale={locale}
          blank={words.anything}
          options={codeLists.verdict}
          value={filter.verdict}
          onChange={(verdict) => narrow({ verdict: verdict as Verdict | undefined })}
        />
        <TextBox
          label={say(words.find, locale)}
          locale={locale}
          value={filter.id}
          onChange={(id) => narrow({ id })}
        />
      </div>
      {shown.length === 0 ? (
        <p>{say(words.noneSuch, locale)}</p>
      ) : (
        <>
          <ul class="households">
            {shown.map((entry) => (
              <li key={entry.key}>
                <button
                  type="button"
                  aria-expanded={open === entry.key}
                  onClick={() => setOpen(open === entry.key ? undefined : entry.key)}
                >
                  <span class="id">
                    {ofSeveral ? `${entry.sheet} ${nameOf(entry)}` : nameOf(entry)}
                  </span>
                  <Summary row={entry.row} locale={locale} />
                </button>
                {open === entry.key && <Why row={entry.row} locale={locale} />}
              </li>
            ))}
          </ul>
          <Pager first={first} count={rows.length} locale={locale} setPage={setPage} />
        </>
      )}
    </section>
  )
}

function isShown(entry: Entry, filter: Filter): boolean {
  const { row } = entry
  if (filter.id && !nameOf(entry).includes(filter.id)) return false
  if (!filter.verdict && !filter.group) return true
  if (!row.ok) return false
  const group = row.value.groups.find((one) => one.id === filter.group)
  return (group ?? row.value).verdict === (filter.verdict ?? 'met')
}

function Summary({ row, locale }: { row: HouseholdRow; locale: Locale }) {
  if (!row.ok) return <b class="trouble">{say(words.notClassified, locale)}</b>
  const met = row.value.groups.filter(({ verdict }) => verdict === 'met')
  return (
    <>
      <b class={row.value.verdict}>{verdictWord(row.value.verdict, locale)}</b>
      <span class="groups">
        {met.map(({ id }) => (
          <span>{say(findGroup(id).label, locale)}</span>
        ))}
      </span>
    </>
  )
}

function Why({ row, locale }: { row: HouseholdRow; locale: Locale }) {
  if (!row.ok) return <Errors error={row.error} locale={locale} />
  return (
    <div class="why">
      <Explanation text={explainHousehold(row.value, { locale })} level="h4" />
      <Clauses result={row.value} locale={locale} />
    </div>
  )
}

interface PagerProps {
  readonly first: number
  readonly count: number
  readonly locale: Locale
  readonly setPage: (page: number) => void
}

function Pager({ first, count, locale, setPage }: PagerProps) {
  const page = Math.floor(first / PAGE)
  const to = Math.min(count, first + PAGE)
  return (
    <p class="pager">
      <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
        {say(words.before, locale)}
      </button>
      <span>{fill(words.rowsShown, locale, { n: count, from: first + 1, to })}</span>
      <button type="button" disabled={to === count} onClick={() => setPage(page + 1)}>
        {say(words.after, locale)}
      </button>
    </p>
  )
}
