import { CommentTag, Converter, ReflectionKind } from 'typedoc'

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
  sql: 'SQL',
  schema: 'Schemas',
}
const OTHER = 'Input and errors'

/** Groups the reference by question: each export gets the category of its folder. */
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
  })
}
