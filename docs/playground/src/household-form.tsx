import { findField, type Household, householdFields, type Locale } from 'chongqing-aid-guideline'
import { entryName, HouseholdField } from './household-field.tsx'
import { valueAt, withValueAt } from './record-path.ts'
import { say, words } from './words.ts'

interface HouseholdFormProps {
  readonly household: Household
  readonly onChange: (household: Household) => void
  readonly locale: Locale
}

const lists = ['members', 'incomes', 'events'] as const
type ListName = (typeof lists)[number]

/** Every field of a household, in the order of the package's own list of fields. */
export function HouseholdForm(props: HouseholdFormProps) {
  const single = householdFields.filter(
    ({ id }) => !id.includes('[]') && !lists.some((list) => list === id),
  )
  const paths = single.map(({ id }) => id).filter((id) => id !== 'housing')
  return (
    <div class="form">
      <div class="fields">
        {paths.map((path) => (
          <HouseholdField key={path} path={path} {...props} />
        ))}
      </div>
      {lists.map((list) => (
        <ListForm key={list} list={list} {...props} />
      ))}
    </div>
  )
}

/** The entries of one list, and a way to add or take away one. */
export function ListForm({
  list,
  household,
  onChange,
  locale,
}: HouseholdFormProps & { list: ListName }) {
  const entries = (valueAt(household, list) ?? []) as readonly unknown[]
  const fields = householdFields.filter(({ id }) => id.startsWith(`${list}[].`))
  const set = (next: readonly unknown[] | undefined) => onChange(withValueAt(household, list, next))
  return (
    <fieldset class="list">
      <legend>{say(findField(list).label, locale)}</legend>
      {entries.map((_, index) => (
        <fieldset class="entry">
          <legend>{entryName(`${list}[${index}]`, locale)}</legend>
          <div class="fields">
            {fields.map(({ id }) => (
              <HouseholdField
                key={id}
                path={id.replace('[]', `[${index}]`)}
                household={household}
                onChange={onChange}
                locale={locale}
              />
            ))}
          </div>
          <button
            type="button"
            onClick={() => {
              const left = entries.filter((_, one) => one !== index)
              set(left.length > 0 ? left : undefined)
            }}
          >
            {say(words.remove, locale)}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => set([...entries, {}])}>
        {say(words.add, locale)}
      </button>
      {entries.length === 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={Array.isArray(valueAt(household, list))}
            onChange={(event) => set(event.currentTarget.checked ? [] : undefined)}
          />
          {say(words.none, locale)}
        </label>
      )}
    </fieldset>
  )
}
