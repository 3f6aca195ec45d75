import { documentLimits } from '../../../shared/model/claim-documents.ts'

/** Names that some file systems keep for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

const letters: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss' }

const stemOf = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const dot = last.lastIndexOf('.')
  return dot > 0 ? last.slice(0, dot) : last
}

/** Only the letters, digits, hyphens and underscores that F289 allows; accents fall, anything else becomes one hyphen. */
const plain = (text: string): string =>
  text
    .replace(/[œŒæÆß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '')

const fitted = (stem: string, ending: string): string =>
  `${stem.slice(0, documentLimits.nameLength - ending.length).replace(/-+$/, '')}${ending}`

/**
 * The name a document is kept under (F289): what the person called it, without folders, accents or signs, cut to 50
 * characters with its extension, which comes from the content. Put right rather than refused (ux.md S8); `taken` are the
 * names already in the same file.
 */
export function documentName(given: string, extension: string, taken: readonly string[] = []): string {
  const bare = plain(stemOf(given))
  const stem = bare === '' ? 'document' : reserved.test(bare) ? `document-${bare}` : bare
  const known = new Set(taken.map((name) => name.toLowerCase()))
  for (let rank = 1; ; rank += 1) {
    const name = fitted(stem, `${rank === 1 ? '' : `-${rank}`}.${extension}`)
    if (!known.has(name.toLowerCase())) return name
  }
}

const sameKind: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg' }

/** True when the person would not find the document under the name they gave it. */
export function isRenamed(given: string, kept: string): boolean {
  const dot = given.lastIndexOf('.')
  const extension = dot > 0 ? given.slice(dot + 1).toLowerCase() : ''
  const usual = sameKind[extension] ?? extension
  return `${dot > 0 ? given.slice(0, dot) : given}.${usual}` !== kept
}
