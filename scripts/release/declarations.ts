import ts from 'typescript'

/**
 * What an entry exports, as its built types declare it: each name with its declaration, without comments, and below it
 * those that are not exported and stand in it.
 *
 * @param paths - the `.d.ts` files of the entries.
 * @returns by path, then by name, sorted; a name that ends in ` (inner)` is not exported.
 */
export function declarations(paths: readonly string[]): Map<string, Map<string, string>> {
  const program = ts.createProgram(paths, { skipLibCheck: true, noEmit: true, types: [] })
  const checker = program.getTypeChecker()
  return new Map(paths.map((path) => [path, declarationsOf(program, checker, path)]))
}

function declarationsOf(program: ts.Program, checker: ts.TypeChecker, path: string) {
  const file = program.getSourceFile(path)
  const module = file && checker.getSymbolAtLocation(file)
  if (!module) throw new Error(`${path} exports nothing`)
  const exported = checker.getExportsOfModule(module)
  const known = new Set(exported.map((symbol) => origin(checker, symbol)))
  const texts = new Map<string, string>()
  for (const symbol of exported) texts.set(symbol.name, print(origin(checker, symbol)))
  for (const symbol of known) {
    for (const inner of innerOf(checker, symbol)) {
      if (known.has(inner)) continue
      known.add(inner)
      const name = `${inner.name} (inner)`
      // Files can have inner names in common.
      const others = (texts.get(name) ?? '').split('\n\n').filter((text) => text !== '')
      texts.set(name, [...new Set([...others, print(inner)])].sort().join('\n\n'))
    }
  }
  return new Map([...texts].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Where a name that is passed on was declared. */
function origin(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** The declarations of the package that stand in another one. */
function innerOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol[] {
  return (symbol.declarations ?? [])
    .flatMap((declaration) => identifiersOf(declaration))
    .flatMap((name) => checker.getSymbolAtLocation(name) ?? [])
    .map((found) => origin(checker, found))
    .filter((found) => found !== symbol && found.declarations?.some(isOwn))
}

function identifiersOf(node: ts.Node): ts.Identifier[] {
  const below: ts.Identifier[] = ts.isIdentifier(node) ? [node] : []
  ts.forEachChild(node, (child) => {
    below.push(...identifiersOf(child))
  })
  return below
}

/** A declaration at the top of a file of the package, not of a library. */
function isOwn(declaration: ts.Declaration): boolean {
  const file = declaration.getSourceFile()
  return statementOf(declaration).parent === file && !file.fileName.includes('/node_modules/')
}

/** A constant is declared inside its statement. */
function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
}

const printer = ts.createPrinter({ removeComments: true })

function print(symbol: ts.Symbol): string {
  return (symbol.declarations ?? [])
    .map(statementOf)
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()))
    .join('\n')
}
