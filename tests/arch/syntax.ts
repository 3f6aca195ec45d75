import { parseSync } from 'vite'

/** A node of the syntax tree, as far as the rules look into it. */
export type SyntaxNode = Readonly<Record<string, unknown>> & Readonly<{ type: string; start: number }>

export type ImportFound = Readonly<{ from: string; typeOnly: boolean; line: number }>

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Parses TypeScript or TSX; a file that does not parse is a violation of its own, so it throws. */
export function parse(path: string, text: string): SyntaxNode {
  const parsed = parseSync(path, text)
  const [first] = parsed.errors
  if (first) throw new Error(`${path}: ${first.message}`)
  return parsed.program as unknown as SyntaxNode
}

/** Every node, parents before children. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child)
}

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const literal = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined

const isRequire = (node: SyntaxNode): boolean =>
  node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'require'

/** Every module a file names: static, dynamic, re-exported, required, or in a type. */
export function importsOf(path: string, text: string): ImportFound[] {
  const found: ImportFound[] = []
  for (const node of nodesOf(parse(path, text))) {
    const from = isRequire(node) ? literal((node.arguments as unknown[])[0]) : literal(node.source)
    if (from === undefined) continue
    found.push({ from, typeOnly: isTypeOnly(node), line: lineOf(text, node.start) })
  }
  return found
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = (Array.isArray(node.specifiers) ? node.specifiers : []).filter(isNode)
  return (
    specifiers.length > 0 &&
    specifiers.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type')
  )
}
