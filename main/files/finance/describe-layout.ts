import { textsIn } from '../../../shared/text/catalogue.ts'
import { documents } from '../../../shared/text/documents.ts'
import { fillText } from '../pdf/fill-text.ts'
import { type Layout, type LayoutField, type RecordKind, recordKinds } from './layout.ts'

const texts = textsIn(documents, 'fr').layout

function content(field: LayoutField): string {
  if (field.kind === 'constant') return fillText(texts.constant, { value: field.value })
  return texts.sources[field.source]
}

type Row = Readonly<Record<'position' | 'length' | 'name' | 'kind' | 'filling' | 'content', string>>

const row = ({ position, length, name, kind, filling, content: meaning }: Row): string =>
  [position.padEnd(9), length.padStart(5), name.padEnd(24), kind.padEnd(10), filling.padEnd(22), meaning].join('  ')

function fieldRow(field: LayoutField): string {
  const pads: Readonly<Record<string, string>> = { ' ': texts.padSpace, '0': texts.padZero }
  return row({
    position: `${field.start}-${field.start + field.length - 1}`,
    length: String(field.length),
    name: field.name,
    kind: texts.kinds[field.kind],
    filling: `${field.align === 'left' ? texts.alignLeft : texts.alignRight}, ${pads[field.pad] ?? `"${field.pad}"`}`,
    content: content(field) + (field.note ? ` (${field.note})` : ''),
  })
}

function recordPart(layout: Layout, record: RecordKind): string[] {
  const fields = layout[record]
  if (!fields) return []
  const rows = fields.toSorted((left, right) => left.start - right.start).map(fieldRow)
  return ['', texts.records[record], row(texts.columns), ...rows]
}

/**
 * Writes the description that always goes beside a fixed-width file (tax procedure book art. A47 A-1 asks for one): in
 * French, plain text, `\r\n` between lines (to be written in UTF-8 with a byte order mark), every field with its positions, filling and meaning.
 */
export function describeLayout(layout: Layout): string {
  const { name, version, recordLength, encoding, lineEnd } = layout
  return [
    fillText(texts.title, { name, version }),
    layout.official ? texts.official : texts.notOfficial,
    ...(layout.notice ? [layout.notice] : []),
    fillText(texts.form, { encoding, recordLength, lineEnd: lineEnd === 'CRLF' ? 'CR LF' : 'LF' }),
    texts.conventions,
    ...recordKinds.flatMap((record) => recordPart(layout, record)),
    '',
  ].join('\r\n')
}
