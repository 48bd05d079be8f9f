import { useEffect, useRef, useState } from 'preact/hooks'
import sample from '../../examples/registry-sample.csv'
import type { ViewProps } from './app.tsx'
import { CheckedView } from './checked-view.tsx'
import {
  type Asked,
  type CheckedList,
  checkSheets,
  firstList,
  type Progress,
  sheetsIn,
} from './list.ts'
import { type NamedFile, readFiles } from './read-file.ts'
import { fill, say, words } from './words.ts'
import { UnreadableFile } from './workbook.ts'

interface ListViewProps extends ViewProps {
  readonly list: CheckedList | undefined
  readonly setList: (list: CheckedList | undefined) => void
}

/** A list of an office: dropped, read, tallied, explained, and taken away as a table. */
export function ListView({ state, list, setList }: ListViewProps) {
  const { asOf, readings, locale } = state
  const [progress, setProgress] = useState<Progress | 'reading'>()
  const [trouble, setTrouble] = useState<UnreadableFile>()

  const latest = useRef(0)

  async function check({ name, sheets, chosen, told }: Asked, turn: number) {
    await nextPaint()
    const asked = sheetsIn({ sheets, chosen })
    const checked = await checkSheets(asked, told, { asOf, readings }, setProgress)
    // Whoever asks again does not wait for the first answer.
    if (turn === latest.current) {
      setList({ name, sheets, chosen, told, checked, asOf, readings })
    }
  }

  /** Does what was asked last; what was shown before stays if it cannot be done. */
  async function during(work: (turn: number) => Promise<void>) {
    const before = list
    const turn = ++latest.current
    setTrouble(undefined)
    setProgress('reading')
    await nextPaint()
    await work(turn)
      .catch((error) => {
        if (!(error instanceof UnreadableFile)) throw error
        if (turn !== latest.current) return
        setTrouble(error)
        setList(before)
      })
      .finally(() => turn === latest.current && setProgress(undefined))
  }

  const open = (files: readonly NamedFile[]) =>
    during(async (turn) => {
      const sheets = await readFiles(files)
      const ofSeveral = files.length > 1
      const name = ofSeveral
        ? fill(words.severalFiles, locale, { n: files.length })
        : files[0]?.name
      const chosen = ofSeveral ? 'all' : firstList(sheets)
      await check({ name: name ?? '', sheets, chosen, told: {} }, turn)
    })

  // Cells that were copied from a spreadsheet, which divides them by tabs, unless they are meant for a field of a form.
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const cells = event.clipboardData?.getData('text/plain')
      if (!cells?.includes('\t') || (event.target as Element).closest('input, textarea, select'))
        return
      open([{ name: say(words.pasted, locale), content: new Blob([cells]) }])
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  })

  // What was asked is shown at once, and what was answered until there is another answer.
  function askAgain(asked: CheckedList) {
    setList(asked)
    during((turn) => check(asked, turn))
  }

  // Another day or reading: the same list again.
  useEffect(() => {
    if (!list || (list.asOf === asOf && list.readings === readings)) return
    during((turn) => check(list, turn))
  }, [asOf, readings])

  return (
    <div class="list-view">
      <Drop onFiles={open} locale={locale} isSmall={list !== undefined} />
      {!list && !progress && (
        <p>
          <button
            type="button"
            onClick={() =>
              open([{ name: say(words.sampleName, locale), content: new Blob([sample]) }])
            }
          >
            {say(words.sample, locale)}
          </button>
        </p>
      )}
      <p role="status" class="status">
        {progress === 'reading' && say(words.working, locale)}
        {typeof progress === 'object' &&
          fill(words.workingOn, locale, { n: progress.done, of: progress.of })}
        {trouble && (
          <strong class="trouble">
            {trouble.file}: {say(words.unreadable[trouble.reason], locale)}
          </strong>
        )}
      </p>
      {list && (
        <CheckedView list={list} locale={locale} ask={(part) => askAgain({ ...list, ...part })} />
      )}
    </div>
  )
}

/** The reading of a file keeps the page busy for a moment: what it says first has to be seen. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

interface DropProps {
  readonly onFiles: (files: readonly NamedFile[]) => void
  readonly locale: ViewProps['state']['locale']
  readonly isSmall: boolean
}

function Drop({ onFiles, locale, isSmall }: DropProps) {
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const given = Array.from(files ?? [], (content) => ({ name: content.name, content }))
    if (given.length > 0) onFiles(given)
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
        multiple
        accept=".xlsx,.xls,.et,.xlsb,.xlsm,.ods,.xml,.csv,.txt,.tsv,.htm,.html"
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  )
}
