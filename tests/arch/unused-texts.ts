import { isInside, type SourceTree } from './source-tree.ts'
import { nodesOf, parse, type SyntaxNode } from './syntax.ts'

/** What the sources say that may name a text. */
type Said = Readonly<{
  literals: ReadonlySet<string>
  /** Names, strings and codes of the reference data: what may fill a hole, or follow a prefix. */
  words: ReadonlySet<string>
  /** Keys made of data, e.g. `claims.step.${step}`, as patterns whose groups are the holes. */
  patterns: readonly RegExp[]
  /** Words of the files that read a catalogue as an object, e.g. of `documents.convocation.title`. */
  readers: ReadonlySet<string>
}>

const shipped = ['main', 'preload', 'renderer', 'shared']
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const cookedOf = (quasi: SyntaxNode): string => (quasi.value as { cooked: string }).cooked

const inCamelCase = (word: string): string => word.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())

const isPair = ({ type, elements }: SyntaxNode): boolean =>
  type === 'ArrayExpression' &&
  (elements as (SyntaxNode | null)[]).length === 2 &&
  (elements as (SyntaxNode | null)[]).every((element) => ['Literal', 'TemplateLiteral'].includes(element?.type ?? ''))

/** What a file says outside the pairs it declares: a catalogue does not ask for its own texts. */
function* askingNodes(path: string, program: SyntaxNode): Generator<SyntaxNode> {
  const isCatalogue = isInside(path, 'shared/text')
  for (const statement of program.body as SyntaxNode[])
    if (!isCatalogue || ![...nodesOf(statement)].some(isPair)) yield* nodesOf(statement)
}

/** A template as the keys it can make; null where no written part says which. */
function patternOf(node: SyntaxNode): RegExp | null {
  const written = (node.quasis as SyntaxNode[]).map(cookedOf)
  return written.some((part) => /\w/.test(part)) ? new RegExp(`^${written.map(escaped).join('(.+)')}$`) : null
}

function saidIn(tree: SourceTree): Said {
  const [literals, words, readers] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const patterns = new Map<string, RegExp>()
  for (const [path, text] of tree) {
    if (path.endsWith('.csv')) for (const [word] of text.matchAll(/\w+/g)) words.add(word)
    if (path.endsWith('.csv') || !shipped.some((folder) => isInside(path, folder))) continue
    const readsCatalogue = /from '[./]+(?:shared\/)?text\//.test(text) || isInside(path, 'shared/text')
    for (const node of askingNodes(path, parse(path, text))) {
      const word =
        node.type === 'Identifier' || node.type === 'JSXIdentifier'
          ? String(node.name)
          : node.type === 'Literal' && ['string', 'number'].includes(typeof node.value)
            ? String(node.value)
            : null
      if (node.type === 'TemplateElement') for (const [part] of cookedOf(node).matchAll(/\w+/g)) words.add(part)
      const pattern = node.type === 'TemplateLiteral' ? patternOf(node) : null
      if (pattern) patterns.set(pattern.source, pattern)
      if (word === null) continue
      words.add(word)
      words.add(inCamelCase(word))
      if (node.type === 'Literal') literals.add(word)
      if (readsCatalogue) readers.add(word)
    }
  }
  return { literals, words, patterns: [...patterns.values()], readers }
}

const withoutForm = (key: string): string => key.replace(/_(one|other)$/, '')

/**
 * Keys of the catalogue that nothing shipped can ask for: neither written whole, nor as a prefix followed by words of the
 * sources, nor made by a template from such words, nor read from the catalogue as an object.
 */
export function unusedTexts(keys: readonly string[], tree: SourceTree): string[] {
  const { literals, words, patterns, readers } = saidIn(tree)
  const made = (key: string): boolean =>
    patterns.some((pattern) =>
      pattern
        .exec(key)
        ?.slice(1)
        .every((hole) => words.has(hole) || (hole.includes('.') && made(hole))),
    )
  const asked = (key: string): boolean => {
    if (literals.has(key) || made(key)) return true
    const parts = key.split('.')
    const [, part, ...rest] = parts
    if (readers.has(part ?? '') && rest.every((word) => words.has(word))) return true
    return parts.some(
      (_part, at) =>
        at > 1 &&
        parts.slice(at).every((word) => words.has(word)) &&
        (literals.has(parts.slice(0, at).join('.')) || made(parts.slice(0, at).join('.'))),
    )
  }
  return keys.filter((key) => !asked(withoutForm(key)))
}
