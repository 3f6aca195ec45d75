/** An XML element to be written: children are elements, or one text. */
export type XmlElement = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  content: string | readonly XmlElement[]
}>

/** Makes one element; `null` children are left out, so that optional parts read as conditions at the call. */
export function xml(
  name: string,
  content: string | readonly (XmlElement | null)[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return {
    name,
    attributes,
    content: typeof content === 'string' ? content : content.filter((child) => child !== null),
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text as XML content or attribute value. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign)

function lines(element: XmlElement, indent: string): string[] {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  const open = `${indent}<${element.name}${attributes.join('')}>`
  const close = `</${element.name}>`
  if (typeof element.content === 'string') return [`${open}${escapeXml(element.content)}${close}`]
  return [open, ...element.content.flatMap((child) => lines(child, `${indent}  `)), `${indent}${close}`]
}

/** Writes a whole document in UTF-8: declaration, one element a line, line feeds, no byte order mark. */
export function writeXml(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(`${['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, '')].join('\n')}\n`)
}
