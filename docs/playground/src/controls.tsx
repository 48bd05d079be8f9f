import { codeLists, type Locale } from 'chongqing-aid-guideline'
import { useId } from 'preact/hooks'
import { say, words } from './words.ts'

/** One control of a form: what is known so far, and what is told of a change; `undefined` is "not stated". */
export interface ControlProps<Value> {
  readonly label: string
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  readonly locale: Locale
}

interface Option {
  readonly code: string
  readonly label: { readonly zh: string; readonly en: string }
}

const yesOrNo: readonly Option[] = [
  { code: 'true', label: words.yes },
  { code: 'false', label: words.no },
]

interface CodeRow {
  readonly code: string | number
  readonly label: Option['label']
}

/** The options of a code list, by its name. */
export function optionsOf(list: string): readonly Option[] {
  const rows = (codeLists as Record<string, readonly CodeRow[]>)[list] ?? []
  return rows.map(({ code, label }) => ({ code: String(code), label }))
}

export function YesNo({ value, onChange, ...rest }: ControlProps<boolean>) {
  return (
    <Choice
      {...rest}
      options={yesOrNo}
      value={value === undefined ? undefined : String(value)}
      onChange={(code) => onChange(code === undefined ? undefined : code === 'true')}
    />
  )
}

export function Choice({
  label,
  value,
  onChange,
  locale,
  options,
  blank = words.notSaid,
}: ControlProps<string> & { options: readonly Option[]; blank?: Option['label'] }) {
  const id = useId()
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{say(blank, locale)}</option>
        {options.map((option) => (
          <option value={option.code}>{say(option.label, locale)}</option>
        ))}
      </select>
    </div>
  )
}

/** Several of a list, or the statement that there is none. */
export function Choices({
  label,
  value,
  onChange,
  locale,
  options,
}: ControlProps<readonly string[]> & { options: readonly Option[] }) {
  const toggle = (code: string, on: boolean) => {
    const others = (value ?? []).filter((one) => one !== code)
    const next = on ? [...others, code] : others
    onChange(next.length > 0 ? next : undefined)
  }
  return (
    <fieldset class="control choices">
      <legend>{label}</legend>
      <Tick
        label={say(words.none, locale)}
        on={value?.length === 0}
        onChange={(on) => onChange(on ? [] : undefined)}
      />
      {options.map((option) => (
        <Tick
          label={say(option.label, locale)}
          on={value?.includes(option.code) ?? false}
          onChange={(on) => toggle(option.code, on)}
        />
      ))}
    </fieldset>
  )
}

export function Tick(props: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  )
}

export function NumberBox({ label, value, onChange }: ControlProps<number>) {
  return (
    <Box
      label={label}
      type="number"
      value={value === undefined ? '' : String(value)}
      onInput={(text) => onChange(text === '' ? undefined : Number(text))}
    />
  )
}

export function DateBox({ label, value, onChange }: ControlProps<string>) {
  return (
    <Box
      label={label}
      type="date"
      value={value ?? ''}
      onInput={(text) => onChange(text || undefined)}
    />
  )
}

export function TextBox({
  label,
  value,
  onChange,
  note,
}: ControlProps<string> & { note?: string }) {
  return (
    <Box
      label={label}
      type="text"
      value={value ?? ''}
      onInput={(text) => onChange(text || undefined)}
      note={note}
    />
  )
}

interface BoxProps {
  readonly label: string
  readonly type: 'text' | 'number' | 'date'
  readonly value: string
  readonly onInput: (text: string) => void
  readonly note?: string | undefined
}

function Box({ label, type, value, onInput, note }: BoxProps) {
  const id = useId()
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type as 'text'}
        value={value}
        placeholder={note}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}

/** Texts, one a line; dates and places are told so. */
export function LinesBox({ label, value, onChange }: ControlProps<readonly string[]>) {
  const id = useId()
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={value?.join('\n') ?? ''}
        onChange={(event) => {
          const lines = event.currentTarget.value.split('\n').map((line) => line.trim())
          const filled = lines.filter((line) => line !== '')
          onChange(filled.length > 0 ? filled : undefined)
        }}
      />
    </div>
  )
}
