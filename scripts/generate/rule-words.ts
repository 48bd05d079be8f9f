import type { Locale, Text } from '../../src/locale.ts'
import type { Choice, Code, FieldTest, Rule, TrendRule } from '../../src/logic/rule.ts'
import type { Data } from './data.ts'
import { RULE_PHRASES } from './rule-phrases.ts'

/** Reads a rule out, as the lines of a nested list. */
export function ruleWords(rule: Rule, data: Data, locale: Locale): string {
  return nested(linesOf(rule, { data, locale, within: '' }), 0)
}

/** What a rule is read out with; `within` is the list whose entries it asks, such as `members[].`. */
interface Reader {
  readonly data: Data
  readonly locale: Locale
  readonly within: string
}

interface Line {
  readonly words: string
  readonly below?: readonly Line[]
}

function nested(line: Line, depth: number): string {
  const below = (line.below ?? []).map((part) => nested(part, depth + 1))
  return `${'  '.repeat(depth)}- ${line.words}\n${below.join('')}`
}

function linesOf(rule: Rule, reader: Reader): Line {
  const phrases = RULE_PHRASES[reader.locale]
  const below = (parts: readonly Rule[]) => parts.map((part) => linesOf(part, reader))
  if (rule === null || typeof rule === 'boolean') return { words: phrases.literal(rule) }
  if ('field' in rule) return { words: testWords(rule, reader) }
  if ('all' in rule) return { words: phrases.all, below: below(rule.all) }
  if ('any' in rule) return { words: phrases.any, below: below(rule.any) }
  if ('first' in rule) return { words: phrases.first, below: below(rule.first) }
  if ('not' in rule) return { words: phrases.not, below: below([rule.not]) }
  if ('some' in rule) {
    const within = `${rule.some}[].`
    const where = linesOf(rule.where, { ...reader, within })
    return { words: phrases.some(fieldLabel(rule.some, reader)), below: [where] }
  }
  if ('by' in rule) return choice(rule.by, rule.options, (part) => linesOf(part, reader), reader)
  if ('fact' in rule) return { words: phrases.fact(factLabel(rule.fact, reader)) }
  return trend(rule, reader)
}

function joined(lead: string, { words, below }: Line): Line {
  return { words: lead + words, ...(below && { below }) }
}

function choice<Part>(
  id: string,
  options: { readonly [Option in string]: Part },
  read: (part: Part) => Line,
  reader: Reader,
): Line {
  const phrases = RULE_PHRASES[reader.locale]
  const reading = reader.data.readings.find((row) => row.id === id)
  const lines = Object.entries(options).map(([option, part]) => {
    return joined(phrases.option(option, option === reading?.default), read(part))
  })
  const label = reading ? textOf(reading.label, reader) : id
  return { words: phrases.by(`[${label}](readings.md#${id})`), below: lines }
}

function trend({ trend, measure, against }: TrendRule, reader: Reader): Line {
  const phrases = RULE_PHRASES[reader.locale]
  const entry = { ...reader, within: `${trend}[].` }
  const chosen = (lead: string, { by, options }: Choice, read: (word: string) => string) =>
    joined(
      lead,
      choice(by, options, (word) => ({ words: read(word) }), reader),
    )
  return {
    words: phrases.trend(fieldLabel(trend, reader)),
    below: [
      chosen(phrases.measure, measure, (field) => fieldLabel(field, entry)),
      chosen(phrases.against, against, (period) => phrases.periods[period] ?? `\`${period}\``),
    ],
  }
}

function testWords(test: FieldTest, reader: Reader): string {
  const phrases = RULE_PHRASES[reader.locale]
  const field = fieldLabel(test.field, reader)
  const codes = (list: readonly Code[]) => list.map((code) => codeLabel(test.field, code, reader))
  if ('proves' in test) return phrases.proves(field, codes([test.proves]).join())
  if ('suggests' in test) return phrases.suggests(field, codes([test.suggests]).join())
  if ('is' in test) return phrases.is(field, codes([test.is].flat()))
  if ('has' in test) return phrases.has(field, codes([test.has]).join())
  if ('within' in test) return phrases.within(field, test.within)
  if ('yes' in test) return phrases.yesNo(field, codes(test.yes), codes(test.no))
  return phrases.age('from' in test ? test.from : undefined, test.below)
}

function fieldLabel(field: string, { data, locale, within }: Reader): string {
  const row = data.householdFields.find(({ id }) => id === within + field)
  return row ? quoted(row.label, locale) : `\`${within}${field}\``
}

function codeLabel(field: string, code: Code, { data, locale, within }: Reader): string {
  const fields = [within + field, 'yes-no']
  // The causes of poverty are named by the same words as its risks.
  const rows = data.registryLabels.labels.filter((row) => row.code === code)
  const row =
    rows.find((one) => fields.includes(one.field)) ?? rows.find((one) => one.field === 'risks')
  const label = row?.label ?? data.formLabels.codes.find(({ id }) => id === String(code))?.label
  return label ? quoted(label, locale) : `\`${code}\``
}

function factLabel(fact: string, { data, locale }: Reader): string {
  const row = data.householdFacts.find(({ id }) => id === fact)
  return row ? `[${quoted(row.label, locale)}](#${fact})` : `\`${fact}\``
}

function textOf(text: Text, { locale }: Reader): string {
  return locale === 'en' ? text.en : text.zh
}

function quoted({ zh, en }: Text, locale: Locale): string {
  return locale === 'en' ? `“${en}”` : `“${zh}”`
}
