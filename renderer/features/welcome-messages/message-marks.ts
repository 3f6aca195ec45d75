/** The marks a button of the editor puts around, or before, what is selected. */
export const messageMarks = ['heading', 'subheading', 'list', 'numbers', 'strong', 'link'] as const
export type MessageMark = (typeof messageMarks)[number]

const starts: Partial<Record<MessageMark, string>> = { heading: '# ', subheading: '## ', list: '- ', numbers: '1. ' }

export type Marked = Readonly<{ text: string; from: number; to: number }>

/** The text with the mark put on the selection, and what is selected afterwards. */
export function withMark({ text, from, to }: Marked, mark: MessageMark, linkText: string): Marked {
  const selected = text.slice(from, to)
  if (mark === 'strong') {
    const around = `${text.slice(0, from)}**${selected}**${text.slice(to)}`
    return { text: around, from: from + 2, to: to + 2 }
  }
  if (mark === 'link') {
    const words = selected === '' ? linkText : selected
    const address = 'https://'
    const start = from + words.length + 3
    const written = `${text.slice(0, from)}[${words}](${address})${text.slice(to)}`
    return { text: written, from: start, to: start + address.length }
  }
  const start = starts[mark] ?? ''
  const line = text.lastIndexOf('\n', from - 1) + 1
  const lines = text.slice(line, to).split('\n')
  const marked = lines.map((one, index) => `${mark === 'numbers' ? `${index + 1}. ` : start}${one}`).join('\n')
  const end = line + marked.length
  return { text: text.slice(0, line) + marked + text.slice(to), from: end, to: end }
}
