import { CommentTag, Converter, ReflectionKind, ReflectionSymbolId } from 'typedoc'

/** What an export is about, by the folder that it is written in. */
const TITLES = {
  households: 'Households',
  registry: 'Lists of an office',
  places: 'Places',
  organizations: 'Organizations',
  plans: 'Plans',
  explain: 'Citing and explaining',
  data: 'The document as data',
  generated: 'The document as data',
  logic: 'Verdicts',
  formulas: 'Verdicts',
  sql: 'SQL',
  schema: 'Schemas',
}
const OTHER = 'Input and errors'

/**
 * Groups the reference by question: each export gets the category of its folder. Asks no sentence of a key that a mapped
 * type makes (`[Fact in FactId]`): it has no source that could hold one.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const modules = project.getReflectionsByKind(ReflectionKind.Module)
    for (const reflection of modules.flatMap(({ children = [] }) => children)) {
      const file = project.getSymbolIdFromReflection(reflection)?.fileName ?? ''
      const [, folder = ''] = /\/src\/(\w+)\//.exec(file) ?? []
      const { comment } = reflection.signatures?.[0] ?? reflection
      comment?.blockTags.push(
        new CommentTag('@category', [{ kind: 'text', text: TITLES[folder] ?? OTHER }]),
      )
    }
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      const symbol = project.getSymbolIdFromReflection(property)
      // Without a file typedoc takes it for one of this package, of which sentences are asked.
      if (symbol?.fileName === '') symbol.packageName = ReflectionSymbolId.UNKNOWN_PACKAGE
    }
  })
}
