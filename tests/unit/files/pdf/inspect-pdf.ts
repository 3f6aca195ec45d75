import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { pageContent, pageText } from './page-text.ts'

export type Inspection = Readonly<{
  pages: number
  title: string | undefined
  created: string | undefined
  language: string | undefined
  marked: boolean
  showsTitle: boolean
  universalAccess: boolean
  embeddedFonts: readonly string[]
  /** Tags in the order of the structure tree, with the scope of header cells: `TH/Column`. */
  tags: readonly string[]
  alternatives: readonly string[]
  /** Languages that elements state for themselves. */
  languages: readonly string[]
  bookmarks: readonly string[]
  /** Drawing operators found outside every structure element and artifact. */
  unmarked: readonly string[]
  identifier: string
  /** The XMP packet, as XML text. */
  metadata: string
  /** Text of all pages in drawing order, plain spaces. */
  text: string
}>

const textOf = (value: unknown): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

const dictionaries = (value: unknown, document: PDFDocument): PDFDict[] => {
  const found = value instanceof PDFRef ? document.context.lookup(value) : value
  if (found instanceof PDFArray) return found.asArray().flatMap((entry) => dictionaries(entry, document))
  return found instanceof PDFDict ? [found] : []
}

const attribute = (element: PDFDict, name: string): string => {
  const attributes = element.lookup(PDFName.of('A'))
  const value = attributes instanceof PDFDict ? attributes.lookup(PDFName.of(name)) : undefined
  return value instanceof PDFName ? `/${value.decodeText()}` : ''
}

type Seen = { tags: string[]; alternatives: string[]; languages: string[] }

function walk(element: PDFDict, document: PDFDocument, seen: Seen): void {
  const type = element.lookup(PDFName.of('S'))
  if (type instanceof PDFName) seen.tags.push(type.decodeText() + attribute(element, 'Scope'))
  const alternative = textOf(element.lookup(PDFName.of('Alt')))
  if (alternative !== undefined) seen.alternatives.push(alternative)
  const language = textOf(element.lookup(PDFName.of('Lang')))
  if (language !== undefined) seen.languages.push(language)
  for (const child of dictionaries(element.get(PDFName.of('K')), document)) walk(child, document, seen)
}

/** Titles of the first level of bookmarks, in their order. */
function bookmarksOf(document: PDFDocument): string[] {
  const outlines = document.catalog.lookup(PDFName.of('Outlines'))
  const titles: string[] = []
  let item = outlines instanceof PDFDict ? outlines.lookup(PDFName.of('First')) : undefined
  while (item instanceof PDFDict) {
    titles.push(textOf(item.lookup(PDFName.of('Title'))) ?? '')
    item = item.lookup(PDFName.of('Next'))
  }
  return titles
}

/** Text-showing and painting operators of a page that no marked content surrounds. */
function unmarkedOperators(content: string): string[] {
  let depth = 0
  const stray: string[] = []
  for (const token of content.replace(/<[0-9a-fA-F]*>|\((?:\\.|[^\\)])*\)/gu, ' ').split(/[\s[\]]+/u)) {
    if (token === 'BMC' || token === 'BDC') depth += 1
    else if (token === 'EMC') depth -= 1
    else if (depth === 0 && /^(?:Tj|TJ|Do|S|s|f|F|B|b|f\*|B\*|b\*)$/u.test(token)) stray.push(token)
    if (depth < 0) stray.push('EMC')
  }
  return depth === 0 ? stray : [...stray, 'unclosed']
}

/** Opens a PDF with a library the writer does not use and tells what an accessibility check looks at first. */
export async function inspect(bytes: Uint8Array): Promise<Inspection> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog } = document
  const seen: Seen = { tags: [], alternatives: [], languages: [] }
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  walk(root, document, seen)
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
  const mark = catalog.lookup(PDFName.of('MarkInfo'), PDFDict)
  const descriptors = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
  return {
    pages: document.getPageCount(),
    title: document.getTitle(),
    created: document.getCreationDate()?.toISOString(),
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    marked: String(mark.get(PDFName.of('Marked'))) === 'true',
    showsTitle: String(preferences.get(PDFName.of('DisplayDocTitle'))) === 'true',
    universalAccess: /<pdfuaid:part>1<\/pdfuaid:part>/u.test(new TextDecoder('latin1').decode(bytes)),
    embeddedFonts: descriptors
      .filter((descriptor) => descriptor.has(PDFName.of('FontFile2')))
      .map((descriptor) => String(descriptor.get(PDFName.of('FontName')))),
    tags: seen.tags,
    alternatives: seen.alternatives,
    languages: seen.languages,
    bookmarks: bookmarksOf(document),
    unmarked: document.getPages().flatMap((page) => unmarkedOperators(pageContent(page, document))),
    text: document
      .getPages()
      .map((page) => pageText(page, document))
      .join(' '),
    metadata: /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/u.exec(new TextDecoder().decode(bytes))?.[0] ?? '',
    identifier: String(document.context.trailerInfo.ID),
  }
}

/** How often a tag is in the structure. */
export const count = (tags: readonly string[], tag: string): number => tags.filter((one) => one === tag).length
