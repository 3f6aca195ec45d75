import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { ok, type Result } from '../../shared/model/result.ts'
import { decodeAs, detectEncoding, type Encoding } from './encoding.ts'
import { type ImportProblem, unexpected, unreadable } from './feeds/problems.ts'
import { isOldWorkbook, isWorkbook } from './workbook.ts'
import { isZip } from './zip.ts'

/** An element with its line; `children` keeps document order, `text` is the trimmed text of the element itself. */
export type XmlElement = Readonly<{
  name: string
  line: number
  attributes: Readonly<Record<string, string>>
  text: string
  children: readonly XmlElement[]
}>
export type XmlDocument = Readonly<{ encoding: Encoding; root: XmlElement }>

const metadata: unique symbol = XMLParser.getMetaDataSymbol() as never
const attributesKey = ':@'
const textKey = '#text'
const deepest = 64

type RawNode = Readonly<Record<string, unknown>> & { readonly [metadata]?: { startIndex?: number } }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  captureMetaData: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
  maxNestedTags: deepest + 8,
})

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** Turns character positions into lines by binary search: a slice per node would be quadratic on a large file. */
function lineFinder(text: string): (index: number) => number {
  const starts = [0]
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1)
  return (index) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

function decodeXml(bytes: Uint8Array): Result<{ encoding: Encoding; text: string }, ImportProblem> {
  const detected = detectEncoding(bytes)
  if (!detected.ok) return detected
  const start = decodeAs(bytes.subarray(0, 200), 'iso-8859-1')
  const declared = /^\s*(?:ï»¿)?<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/i.exec(start)?.[1]?.toLowerCase()
  if (declared === undefined || declared === 'utf-8' || declared === 'us-ascii') {
    // Without a declaration XML is UTF-8: guessing another encoding would spell names wrongly without a word.
    if (detected.value !== 'utf-8') return unreadable('encodingMismatch', { declared: declared ?? 'utf-8' })
    return ok({ encoding: 'utf-8', text: decodeAs(bytes, 'utf-8') })
  }
  if (declared !== 'iso-8859-1' && declared !== 'iso-8859-15' && declared !== 'windows-1252')
    return unreadable('encodingMismatch', { declared })
  return ok({ encoding: declared, text: decodeAs(bytes, declared) })
}

/** The validator reports an end of file as an error on line 1 or on the open tag; the reader needs the line of the cut. */
const isTruncation = (message: string, text: string): boolean =>
  /^Invalid '\[/.test(message) ||
  /unclosed|not closed|isn't closed|has no closing/i.test(message) ||
  !/>\s*$/.test(text)

function wellFormed(text: string): Result<null, ImportProblem> {
  const forbidden = /<!(DOCTYPE|ENTITY)/i.exec(text)
  if (forbidden !== null)
    return unreadable('xmlForbidden', {
      line: lineAt(text, forbidden.index),
      declaration: (forbidden[1] ?? '').toUpperCase(),
    })
  const verdict = XMLValidator.validate(text)
  if (verdict === true) return ok(null)
  const { msg, line } = verdict.err
  return isTruncation(msg, text)
    ? unreadable('xmlTruncated', { line: lineAt(text, text.trimEnd().length) })
    : unreadable('xmlMalformed', { line })
}

const nameOf = (raw: RawNode): string | null => {
  for (const key in raw) if (key !== attributesKey && key !== textKey) return key
  return null
}

function toElement(raw: RawNode, lineOf: (index: number) => number): XmlElement | null {
  const name = nameOf(raw)
  if (name === null) return null
  const children: XmlElement[] = []
  let text = ''
  for (const node of raw[name] as readonly RawNode[]) {
    if (textKey in node) text += String(node[textKey])
    const child = toElement(node, lineOf)
    if (child !== null) children.push(child)
  }
  const attributes = (raw[attributesKey] ?? {}) as Record<string, string>
  return { name, line: lineOf(raw[metadata]?.startIndex ?? 0), attributes, text, children }
}

/**
 * Reads an XML file: declared encoding honoured, `<!DOCTYPE` and `<!ENTITY` refused before parsing (external entities,
 * expansion bombs), well-formedness checked with the line of the error, every element given its line. `format` names
 * what was expected, for somebody who hands over a table.
 */
export function readXml(bytes: Uint8Array, format: string): Result<XmlDocument, ImportProblem> {
  if (isZip(bytes) && !isWorkbook(bytes)) return unreadable('zipArchive')
  if (isZip(bytes) || isOldWorkbook(bytes)) return unexpected('tableInsteadOfXml', { format })
  const decoded = decodeXml(bytes)
  if (!decoded.ok) return decoded
  const { encoding, text } = decoded.value
  if (text.trim() === '') return unreadable('emptyFile')
  if (!/^\s*</.test(text)) return unexpected('tableInsteadOfXml', { format })
  const checked = wellFormed(text)
  if (!checked.ok) return checked
  try {
    const nodes = parser.parse(text) as readonly RawNode[]
    const root = nodes.map((node) => toElement(node, lineFinder(text))).find((element) => element !== null)
    return root === undefined ? unreadable('emptyFile') : ok({ encoding, root })
  } catch {
    return unreadable('xmlTooDeep')
  }
}

/** Elements reached by a path of names from `element`. */
export function elementsAt(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  let found: readonly XmlElement[] = [element]
  for (const name of path) {
    const next: XmlElement[] = []
    for (const parent of found) for (const child of parent.children) if (child.name === name) next.push(child)
    found = next
  }
  return found
}

/** Text of the first child of that name, or an empty string. */
export const childText = (element: XmlElement, name: string): string => elementsAt(element, name)[0]?.text ?? ''
