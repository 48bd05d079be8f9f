import { type Locale, provisions, type Verdict } from 'chongqing-aid-guideline'
import { useEffect, useRef } from 'preact/hooks'

/** Some characters of a provision that an answer rests on. */
export interface Mark {
  readonly provision: string
  readonly span: readonly [from: number, to: number]
  readonly verdict: Verdict
}

interface DocumentTextProps {
  readonly locale: Locale
  readonly marks: readonly Mark[]
  /** Only the provisions that are marked, and what they stand under. */
  readonly only?: boolean
}

/** The text of the document, with the words marked that an answer rests on; the translation stands beside it in English. */
export function DocumentText({ locale, marks, only = false }: DocumentTextProps) {
  const first = useRef<HTMLElement>(null)
  const marked = new Set(marks.map(({ provision }) => provision))
  const shown = provisions.filter(({ id }) => !only || marked.has(id) || isAbove(id, marked))
  const firstMarked = shown.find(({ id }) => marked.has(id))?.id
  useEffect(() => {
    if (!only) first.current?.scrollIntoView({ block: 'nearest' })
  }, [only])
  return (
    <div class="document" lang="zh-CN">
      {shown.map(({ id, marker, zh, en, note }) => (
        <section ref={id === firstMarked ? first : null} id={`provision-${id}`}>
          <p>
            <b>{marker.trim()}</b>{' '}
            <Marked text={zh} marks={marks.filter(({ provision }) => provision === id)} />
          </p>
          {locale === 'en' && (
            <p class="translation" lang="en">
              {en}
            </p>
          )}
          {note && <p class="note">{locale === 'en' ? note.en : note.zh}</p>}
        </section>
      ))}
    </div>
  )
}

/** Article 3 stands above 3.1. */
function isAbove(id: string, marked: ReadonlySet<string>): boolean {
  return [...marked].some((one) => one.startsWith(`${id}.`))
}

function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ span }) => span)])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b)
  return (
    <>
      {edges.slice(1).map((to, index) => {
        const from = edges[index] ?? 0
        const mark = marks.find(({ span }) => span[0] <= from && to <= span[1])
        const words = text.slice(from, to)
        return mark ? <mark class={mark.verdict}>{words}</mark> : words
      })}
    </>
  )
}
