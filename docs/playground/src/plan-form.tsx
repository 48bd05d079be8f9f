import {
  codeLists,
  duties,
  focusFields,
  type Locale,
  type Plan,
  type Text,
} from 'chongqing-aid-guideline'
import { Choice, Choices, DateBox, LinesBox, NumberBox, TextBox, YesNo } from './controls.tsx'
import { valueAt, withValueAt } from './record-path.ts'
import { say, words } from './words.ts'

type Kind = 'text' | 'date' | 'number' | 'yes-no' | 'lines' | 'fields' | 'coordination'

interface PlanField {
  readonly path: string
  readonly kind: Kind
  readonly label: Text
}

const field = (path: string, kind: Kind, zh: string, en: string): PlanField => ({
  path,
  kind,
  label: { zh, en },
})

/** What is said of a plan, in four parts: who and where, what is promised, what is looked after, what is done. */
const PARTS: readonly { readonly title: Text; readonly fields: readonly PlanField[] }[] = [
  {
    title: { zh: '谁来做，帮谁', en: 'Who helps whom' },
    fields: [
      field('organization.name', 'text', '组织名称', 'Name of the organization'),
      field('period.start', 'date', '开始日期', 'First day'),
      field('period.end', 'date', '结束日期', 'Last day'),
      field('places', 'lines', '帮扶地点，一行一个', 'Places, one a line'),
      field('beneficiaries.households', 'number', '受益户数', 'Households to be helped'),
      field(
        'beneficiaries.inTargetGroups',
        'number',
        '其中重点对象户数',
        'Of them in focus groups',
      ),
      field('fields', 'fields', '帮扶领域', 'Fields'),
    ],
  },
  {
    title: { zh: '答应了什么', en: 'What is promised' },
    fields: [
      field('resources.people', 'number', '投入人数', 'People'),
      field('resources.funds', 'number', '投入资金（元）', 'Funds (CNY)'),
      field('resources.materials', 'number', '投入物资（折合元）', 'Materials (CNY)'),
      field('writtenPlan', 'yes-no', '提前制定了帮扶方案', 'Written plan beforehand'),
      field('inAnnualPlan', 'yes-no', '列入年度工作计划', 'In the annual work plan'),
      field('coordination', 'coordination', '与哪些方面衔接', 'Agreed with'),
    ],
  },
  {
    title: { zh: '怎样管起来', en: 'How it is looked after' },
    fields: [
      field('survey.needsAnalysed', 'yes-no', '分析了需求和致贫原因', 'Needs and causes analyzed'),
      field('followUpsFeasible', 'yes-no', '有条件按季度回访', 'Able to follow up every quarter'),
      field('hasSupervisoryUnit', 'yes-no', '有业务主管单位', 'Has a supervisory unit'),
      field('platformAvailable', 'yes-no', '平台可以注册爱心人士', 'Helpers can register'),
      field('staff.total', 'number', '工作人员数', 'Staff'),
      field(
        'staff.registeredHelpers',
        'number',
        '其中注册为爱心人士',
        'Of them registered helpers',
      ),
      field('staffInsured', 'yes-no', '为工作人员买了保险', 'Staff insured'),
    ],
  },
  {
    title: { zh: '做到了什么', en: 'What is done so far' },
    fields: [
      field(
        'survey.fieldVisits',
        'lines',
        '实地走访日期，一行一个',
        'Days of field visits, one a line',
      ),
      field('inspections', 'lines', '检查日期，一行一个', 'Days of inspections, one a line'),
      field('delivered.people', 'number', '已投入人数', 'People so far'),
      field('delivered.funds', 'number', '已投入资金（元）', 'Funds so far (CNY)'),
      field('delivered.materials', 'number', '已投入物资（折合元）', 'Materials so far (CNY)'),
      field('reached.places', 'lines', '已帮扶的地点，一行一个', 'Places reached, one a line'),
      field('reached.households', 'number', '已帮扶户数', 'Households reached'),
      field('reached.inTargetGroups', 'number', '其中重点对象户数', 'Of them in focus groups'),
    ],
  },
]

interface PlanFormProps {
  readonly plan: Partial<Plan>
  readonly onChange: (plan: Partial<Plan>) => void
  readonly locale: Locale
}

export function PlanForm(props: PlanFormProps) {
  return (
    <div class="form">
      {PARTS.map(({ title, fields }) => (
        <fieldset class="list">
          <legend>{say(title, props.locale)}</legend>
          <div class="fields">
            {fields.map((one) => (
              <PlanControl key={one.path} field={one} {...props} />
            ))}
          </div>
        </fieldset>
      ))}
      <Entries list="activities" {...props} />
      <Entries list="followUps" {...props} />
      <Entries list="reports" {...props} />
    </div>
  )
}

const fieldOptions = [
  ...focusFields.map(({ id, label }) => ({ code: id as string, label })),
  ...codeLists.otherField,
]

function PlanControl({
  field: { path, kind, label },
  plan,
  onChange,
  locale,
}: PlanFormProps & { field: PlanField }) {
  const value = valueAt(plan, path)
  const control = {
    label: say(label, locale),
    locale,
    onChange: (next: unknown) => onChange(withValueAt(plan, path, next)),
  }
  switch (kind) {
    case 'text':
      return <TextBox {...control} value={value as string | undefined} />
    case 'date':
      return <DateBox {...control} value={value as string | undefined} />
    case 'number':
      return <NumberBox {...control} value={value as number | undefined} />
    case 'yes-no':
      return <YesNo {...control} value={value as boolean | undefined} />
    case 'lines':
      return <LinesBox {...control} value={value as string[] | undefined} />
    case 'fields':
      return <Choices {...control} options={fieldOptions} value={value as string[] | undefined} />
    case 'coordination':
      return (
        <Choices
          {...control}
          options={codeLists.coordination}
          value={value as string[] | undefined}
        />
      )
  }
}

const LISTS = {
  activities: {
    title: { zh: '活动', en: 'Activities' },
    code: 'duty',
    options: duties.map(({ id, label }) => ({ code: id as string, label })),
    label: { zh: '落实哪一项', en: 'The duty it carries out' },
  },
  followUps: {
    title: { zh: '回访', en: 'Follow-ups' },
    code: 'channel',
    options: codeLists.followUpChannel,
    label: { zh: '方式', en: 'Channel' },
  },
  reports: {
    title: { zh: '报送', en: 'Reports' },
    code: 'to',
    options: codeLists.reportRecipient,
    label: { zh: '报送给', en: 'Reported to' },
  },
} as const

/** A list of things with a day each. */
function Entries({ list, plan, onChange, locale }: PlanFormProps & { list: keyof typeof LISTS }) {
  const { title, code, options, label } = LISTS[list]
  const entries = (valueAt(plan, list) ?? []) as readonly object[]
  const set = (path: string) => (value: unknown) => onChange(withValueAt(plan, path, value))
  const remove = (index: number) => {
    const left = entries.filter((_, one) => one !== index)
    set(list)(left.length > 0 ? left : undefined)
  }
  return (
    <fieldset class="list">
      <legend>{say(title, locale)}</legend>
      {entries.map((_, index) => (
        <div class="fields">
          <Choice
            label={say(label, locale)}
            locale={locale}
            options={options}
            value={valueAt(plan, `${list}[${index}].${code}`) as string | undefined}
            onChange={set(`${list}[${index}].${code}`)}
          />
          <DateBox
            label={say(words.date, locale)}
            locale={locale}
            value={valueAt(plan, `${list}[${index}].date`) as string | undefined}
            onChange={set(`${list}[${index}].date`)}
          />
          <button type="button" onClick={() => remove(index)}>
            {say(words.remove, locale)}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => set(list)([...entries, {}])}>
        {say(words.add, locale)}
      </button>
    </fieldset>
  )
}
