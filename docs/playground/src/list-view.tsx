import {
  findGroup,
  formatRegistryIssues,
  registryReport,
  tallyHouseholds,
} from 'chongqing-aid-guideline'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import sample from '../../examples/registry-sample.csv'
import type { ViewProps } from './app.tsx'
import { Bars } from './bars.tsx'
import { HouseholdTable } from './household-table.tsx'
import { HowToRead } from './how-to-read.tsx'
import { Lines } from './lines.tsx'
import { type CheckedList, classifyAll, countInBoth, firstList, readList } from './list.ts'
import { readSheets } from './read-file.ts'
import { resultCsv } from './result-csv.ts'
import { saveReport } from './save-report.tsx'
import { saveText } from './save-text.ts'
import { fill, say, words } from './words.ts'
import { type Unreadable, UnreadableFile } from './workbook.ts'

interface ListViewProps extends ViewProps {
  readonly list: CheckedList | undefined
  readonly setList: (list: CheckedList | undefined) => void
}

/** What is to be read, and how. */
type Asked = Pick<CheckedList, 'name' | 'sheets' | 'sheet' | 'told'>

type Progress = { readonly done: number; readonly of: number } | 'reading'

/** A list of an office: dropped, read, tallied, explained, and taken away as a table. */
export function ListView({ state, change, list, setList }: ListViewProps) {
  const { asOf, readings, locale } = state
  const [progress, setProgress] = useState<Progress>()
  const [trouble, setTrouble] = useState<Unreadable>()

  const latest = useRef(0)

  async function check({ name, sheets, sheet, told }: Asked) {
    const turn = ++latest.current
    await nextPaint()
    const reading = readList(sheets, sheet, { ...told, asOf })
    const of = reading.households.length
    const tell = (done: number) => setProgress({ done, of })
    const results = await classifyAll(reading, { asOf, readings }, tell)
    // Whoever asks again does not wait for the first answer.
    if (turn === latest.current) {
      setList({ name, sheets, sheet, told, reading, results, asOf, readings })
    }
  }

  async function during(work: () => Promise<void>) {
    setTrouble(undefined)
    setProgress('reading')
    await nextPaint()
    await work()
      .catch((error) => {
        if (!(error instanceof UnreadableFile)) throw error
        setTrouble(error.reason)
      })
      .finally(() => setProgress(undefined))
  }

  const open = (file: Blob, name: string) =>
    during(async () => {
      const sheets = await readSheets(file)
      await check({ name, sheets, sheet: firstList(sheets), told: {} })
    })

  // What was asked is shown at once, and what was answered until there is another answer.
  function askAgain(asked: CheckedList) {
    setList(asked)
    during(() => check(asked))
  }

  // Another day or reading: the same list again.
  useEffect(() => {
    if (!list || (list.asOf === asOf && list.readings === readings)) return
    during(() => check(list))
  }, [asOf, readings])

  return (
    <div class="list-view">
      <Drop onFile={(file) => open(file, file.name)} locale={locale} isSmall={list !== undefined} />
      {!list && !progress && (
        <p>
          <button
            type="button"
            onClick={() => open(new Blob([sample]), say(words.sampleName, locale))}
          >
            {say(words.sample, locale)}
          </button>
        </p>
      )}
      <p role="status" class="status">
        {progress === 'reading' && say(words.working, locale)}
        {typeof progress === 'object' &&
          fill(words.workingOn, locale, { n: progress.done, of: progress.of })}
        {trouble && <strong class="trouble">{say(words.unreadable[trouble], locale)}</strong>}
      </p>
      {list && (
        <Checked
          list={list}
          state={state}
          change={change}
          ask={(part) => askAgain({ ...list, ...part })}
        />
      )}
    </div>
  )
}

/** The reading of a file keeps the page busy for a moment: what it says first has to be seen. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

interface DropProps {
  readonly onFile: (file: File) => void
  readonly locale: ViewProps['state']['locale']
  readonly isSmall: boolean
}

function Drop({ onFile, locale, isSmall }: DropProps) {
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? []
    if (file) onFile(file)
    if (input.current) input.current.value = ''
  }
  return (
    <label
      class={`drop${isOver ? ' over' : ''}${isSmall ? ' small' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <strong>{say(isSmall ? words.another : words.drop, locale)}</strong>
      {!isSmall && <span>{say(words.dropNote, locale)}</span>}
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xls,.et,.xlsb,.xlsm,.ods,.xml,.csv,.txt,.tsv,.htm,.html"
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  )
}

interface CheckedProps extends ViewProps {
  readonly list: CheckedList
  readonly ask: (part: Partial<Asked>) => void
}

function Checked({ list, state: { locale }, ask }: CheckedProps) {
  const { reading, results, sheets, sheet, name } = list
  const tally = useMemo(() => tallyHouseholds(results), [results])
  const { columns, households, leftOut } = reading
  const people = households.reduce((sum, { members }) => sum + (members?.length ?? 0), 0)
  const bars = [
    { label: say(words.anyGroup, locale), counts: tally.verdict },
    ...[...tally.groups, ...tally.attention].map((counts) => ({
      label: say(findGroup(counts.id).label, locale),
      counts,
    })),
  ]
  const inBoth = countInBoth(list)
  const file = `${name.replace(/\.\w+$/, '')}-${list.asOf}`
  return (
    <>
      <h2>{name}</h2>
      {sheets.length > 1 && (
        <label class="control">
          {say(words.sheet, locale)}
          <select
            value={String(sheet)}
            onChange={(event) => ask({ sheet: Number(event.currentTarget.value), told: {} })}
          >
            {sheets.map((one, index) => (
              <option value={String(index)}>{one.name}</option>
            ))}
          </select>
        </label>
      )}
      <p class="summary">
        {fill(words.readSummary, locale, {
          households: households.length,
          people,
          read: columns.read.length,
          unread: columns.unread.length,
          left: leftOut.length,
        })}
      </p>
      <HowToRead list={list} locale={locale} change={(told) => ask({ told })} />
      <div class="buttons">
        <button
          type="button"
          class="main"
          onClick={() =>
            saveText(`${file}.csv`, resultCsv(households, results, locale), 'text/csv')
          }
        >
          {say(words.takeCsv, locale)}
        </button>
        <button
          type="button"
          onClick={() => saveReport(file, registryReport(reading, results, { locale }), locale)}
        >
          {say(words.takeReport, locale)}
        </button>
      </div>
      <h3>{say(words.tally, locale)}</h3>
      <Bars bars={bars} locale={locale} />
      {inBoth !== undefined && <p>{fill(words.inBoth, locale, { n: inBoth })}</p>}
      <details>
        <summary>{say(words.whatWasRead, locale)}</summary>
        <Lines text={formatRegistryIssues(reading, { locale })} />
        <h4>{say(words.columnRead, locale)}</h4>
        <p class="headings">
          {columns.read.map(({ heading }) => (
            <span>{heading}</span>
          ))}
        </p>
        <h4>{say(words.columnUnread, locale)}</h4>
        <p class="headings">
          {columns.unread.map(({ heading }) => (
            <span>{heading}</span>
          ))}
        </p>
      </details>
      <HouseholdTable list={list} locale={locale} />
    </>
  )
}
