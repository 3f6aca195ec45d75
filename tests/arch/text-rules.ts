import { isInside, type SourceTree } from './source-tree.ts'
import { lineOf, nodesOf, parse, type SyntaxNode } from './syntax.ts'

const screenFolders = ['renderer/features', 'renderer/components', 'renderer/app']
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'placeholder',
  'title',
])
const hasLetters = /\p{L}{2}/u

/** Words written straight into a screen: they would exist in one language only. */
export function literalTexts(tree: SourceTree): string[] {
  return [...tree]
    .filter(([path]) => path.endsWith('.tsx') && screenFolders.some((folder) => isInside(path, folder)))
    .flatMap(([path, text]) =>
      [...nodesOf(parse(path, text))]
        .flatMap((node) => writtenWords(node))
        .map((found) => `${path}:${lineOf(text, found.start)} writes "${found.words.trim()}"`),
    )
}

type Written = { words: string; start: number }

function writtenWords(node: SyntaxNode): Written[] {
  if (node.type === 'JSXText') return spoken([{ words: String(node.value), start: node.start }])
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return spoken((node.children as SyntaxNode[]).filter((child) => child.type !== 'JSXText').flatMap(stringsIn))
  if (node.type !== 'JSXAttribute' || !spokenAttributes.has(attributeName(node))) return []
  return spoken(node.value ? stringsIn(node.value as SyntaxNode) : [])
}

const spoken = (found: Written[]): Written[] => found.filter(({ words }) => hasLetters.test(words))

const attributeName = (node: SyntaxNode): string => String((node.name as unknown as { name: unknown }).name)

/** Strings that end up on screen as they are: directly, in a template, or in either branch of a choice. */
function stringsIn(node: SyntaxNode): Written[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
      return stringsIn(node.expression as SyntaxNode)
    case 'Literal':
      return typeof node.value === 'string' ? [{ words: node.value, start: node.start }] : []
    case 'TemplateLiteral':
      return (node.quasis as SyntaxNode[]).map((quasi) => ({ words: rawOf(quasi), start: node.start }))
    case 'ConditionalExpression':
      return [...stringsIn(node.consequent as SyntaxNode), ...stringsIn(node.alternate as SyntaxNode)]
    case 'LogicalExpression':
      return stringsIn(node.right as SyntaxNode)
    default:
      return []
  }
}

const rawOf = (quasi: SyntaxNode): string => (quasi.value as { raw: string }).raw

type Leaf = Readonly<{ key: string; pair: readonly unknown[] }>

/** Pairs of a catalogue that lack a language, or whose languages do not take the same values. */
export function brokenPairs(name: string, catalogue: unknown): string[] {
  return leavesOf(name, catalogue).flatMap(({ key, pair }) => {
    const [french, english] = pair
    if (pair.length !== 2 || typeof french !== 'string' || typeof english !== 'string')
      return [`${key} is not a pair of texts`]
    if (french.trim() === '' || english.trim() === '') return [`${key} is empty in a language`]
    return placeholdersOf(french) === placeholdersOf(english) ? [] : [`${key} does not take the same values`]
  })
}

/** Every pair under a key, by its dotted name. */
export function leavesOf(key: string, node: unknown): Leaf[] {
  if (Array.isArray(node)) return [{ key, pair: node }]
  if (typeof node !== 'object' || node === null) return [{ key, pair: [] }]
  return Object.entries(node).flatMap(([name, child]) => leavesOf(`${key}.${name}`, child))
}

const placeholdersOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*-?\s*(\w+)/g)].map((match) => match[1]))].sort().join(' ')
