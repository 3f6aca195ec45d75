import { fold } from './fold.ts'
import { blocksOf, type Inline, inlinesOf } from './message-markup.ts'
import { outsideAddress } from './outside-address.ts'

export const messageFaults = [
  'markup',
  'emptyLink',
  'vagueLink',
  'linkAddress',
  'emptyHeading',
  'skippedHeading',
  'capitals',
] as const
export type MessageFault = (typeof messageFaults)[number]

/** One thing that somebody could not read: where it is, counted from 1, and the words in question. */
export type MessageFinding = Readonly<{ fault: MessageFault; line: number; words: string }>

/** Texts of links that say nothing to who hears them one after the other, without accents or case. */
const vague: ReadonlySet<string> = new Set([
  'ici',
  'cliquez ici',
  'cliquer ici',
  'click here',
  'here',
  'lien',
  'ce lien',
  'link',
  'this link',
  'en savoir plus',
  'plus',
  'lire la suite',
  'suite',
  'read more',
  'more',
  'voir',
  'page',
  'site',
])

const tag = /<\/?[a-z][^>]*>/i

/** Acronyms are short: from so many letters on, a line without one small letter is shouting. */
const shoutedFrom = 16

const isShouted = (line: string): boolean => {
  const letters = line.replace(/\P{L}/gu, '')
  return letters.length >= shoutedFrom && letters === letters.toUpperCase() && /\s/.test(line.trim())
}

/** Where a link of a message may lead: a screen of the application, a mailbox, or a public https address. */
const isMessageAddress = (address: string): boolean =>
  /^\/[a-z0-9/-]*$/.test(address) || /^mailto:[^\s@]+@[^\s@]+\.[a-z]+$/i.test(address) || outsideAddress(address).ok

function faultOfLink({ text, address }: Extract<Inline, { kind: 'link' }>): MessageFault | null {
  if (text === '') return 'emptyLink'
  if (
    vague.has(
      fold(text)
        .replace(/[^a-z ]/g, '')
        .trim(),
    ) ||
    /^(https?:|www\.)/i.test(text)
  )
    return 'vagueLink'
  return isMessageAddress(address) ? null : 'linkAddress'
}

function faultsOfLine(raw: string): readonly Omit<MessageFinding, 'line'>[] {
  const found: Omit<MessageFinding, 'line'>[] = []
  const [written] = raw.match(tag) ?? []
  if (written !== undefined) found.push({ fault: 'markup', words: written })
  for (const piece of inlinesOf(raw)) {
    const fault = piece.kind === 'link' ? faultOfLink(piece) : null
    if (piece.kind === 'link' && fault !== null)
      found.push({ fault, words: fault === 'vagueLink' ? piece.text : piece.address })
  }
  if (isShouted(raw.replace(/\]\([^()\s]*\)/g, ']'))) found.push({ fault: 'capitals', words: raw.trim().slice(0, 60) })
  return found
}

/**
 * What keeps a message from being read by everybody (EN 301 549, 11.8.2: the editor guides to accessible content): a link
 * without words or whose words say nothing, an address that leads nowhere safe, a heading that is empty or skips a level,
 * a line all in capitals, HTML. In the order of the text; a message with a finding is not published.
 */
export function messageFindings(text: string): readonly MessageFinding[] {
  const found = text
    .split('\n')
    .flatMap((raw, index) => faultsOfLine(raw).map((finding) => ({ ...finding, line: index + 1 })))
  let level = 0
  const headings = blocksOf(text).flatMap((block): MessageFinding[] => {
    if (block.kind !== 'heading') return []
    const words = block.content.map(({ text: piece }) => piece).join('')
    const skipped = block.level > level + 1
    level = block.level
    if (words.trim() === '') return [{ fault: 'emptyHeading', line: block.line, words: '' }]
    return skipped ? [{ fault: 'skippedHeading', line: block.line, words: words.slice(0, 60) }] : []
  })
  return [...found, ...headings].toSorted((one, other) => one.line - other.line)
}
