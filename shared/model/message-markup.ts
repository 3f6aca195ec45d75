/** What a line of a message is made of. An address is https, mailto or a path of the application. */
export type Inline =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'strong'; text: string }>
  | Readonly<{ kind: 'link'; text: string; address: string }>

export type Block =
  | Readonly<{ kind: 'heading'; level: 1 | 2; content: readonly Inline[]; line: number }>
  | Readonly<{ kind: 'paragraph'; lines: readonly (readonly Inline[])[]; line: number }>
  | Readonly<{ kind: 'list'; ordered: boolean; items: readonly (readonly Inline[])[]; line: number }>

/** `**bold**` or `[text](address)`; anything else is text as it was typed, never HTML. */
const mark = /\*\*([^*\n]+)\*\*|\[([^[\]\n]*)\]\(([^()\s]*)\)/g

/** The pieces of one line. */
export function inlinesOf(line: string): readonly Inline[] {
  const pieces: Inline[] = []
  let from = 0
  for (const found of line.matchAll(mark)) {
    if (found.index > from) pieces.push({ kind: 'text', text: line.slice(from, found.index) })
    const [whole, strong, text = '', address = ''] = found
    if (strong === undefined) pieces.push({ kind: 'link', text: text.trim(), address })
    else pieces.push({ kind: 'strong', text: strong })
    from = found.index + whole.length
  }
  if (from < line.length) pieces.push({ kind: 'text', text: line.slice(from) })
  return pieces
}

type Read = Readonly<{ kind: Block['kind'] | 'empty'; level: 1 | 2; ordered: boolean; content: string }>

function readLine(raw: string): Read {
  const line = raw.trim()
  const base = { level: 1, ordered: false, content: line } as const
  if (line === '') return { ...base, kind: 'empty' }
  const [, signs, heading] = line.match(/^(##?)(?:\s+(.*))?$/) ?? []
  if (signs !== undefined)
    return { ...base, kind: 'heading', level: signs.length === 1 ? 1 : 2, content: heading ?? '' }
  const [, bullet, item] = line.match(/^(-|\d{1,2}\.)\s+(.+)$/) ?? []
  if (item !== undefined) return { ...base, kind: 'list', ordered: bullet !== '-', content: item }
  return { ...base, kind: 'paragraph' }
}

/**
 * The message as it is shown: headings (`# `, `## `), lists (`- `, `1. `), and paragraphs parted by an empty line, which keep
 * their line breaks. A subset of Markdown: what a message needs, and nothing that could run or look like another page.
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let isOpen = false
  for (const [index, raw] of text.split('\n').entries()) {
    const { kind, level, ordered, content } = readLine(raw)
    const pieces = inlinesOf(content)
    const line = index + 1
    const last = isOpen ? blocks.at(-1) : undefined
    isOpen = kind === 'list' || kind === 'paragraph'
    if (kind === 'heading') blocks.push({ kind, level, content: pieces, line })
    else if (kind === 'list' && last?.kind === kind && last.ordered === ordered)
      blocks.splice(-1, 1, { ...last, items: [...last.items, pieces] })
    else if (kind === 'list') blocks.push({ kind, ordered, items: [pieces], line })
    else if (kind === 'paragraph' && last?.kind === kind)
      blocks.splice(-1, 1, { ...last, lines: [...last.lines, pieces] })
    else if (kind === 'paragraph') blocks.push({ kind, lines: [pieces], line })
  }
  return blocks
}

/** The addresses that the links of a message lead to. */
export const linksOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => inlinesOf(line).flatMap((piece) => (piece.kind === 'link' ? [piece.address] : [])))
