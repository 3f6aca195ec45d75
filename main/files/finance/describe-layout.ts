import { textsIn } from '../../../shared/text/catalogue.ts'
import { documents } from '../../../shared/text/documents.ts'
import { fillText } from '../pdf/fill-text.ts'
import { type Layout, type LayoutField, type RecordKind, recordKinds } from './layout.ts'

const texts = textsIn(documents, 'fr').layout

function content(field: LayoutField): string {
  if (field.kind === 'constant') return fillText(texts.constant, { value: field.value })
  return texts.sources[field.source]
}

function fieldRow(field: LayoutField): string {
  const end = field.start + field.length - 1
  const padding = field.pad === ' ' ? texts.padSpace : field.pad === '0' ? texts.padZero : `"${field.pad}"`
  const cells = [
    `${field.start}-${end}`.padEnd(10),
    String(field.length).padStart(5),
    `  ${field.name.padEnd(22)}`,
    ` ${texts.kinds[field.kind].padEnd(9)}`,
    ` ${field.align === 'left' ? texts.alignLeft : texts.alignRight}, ${padding}`.padEnd(22),
    ` ${content(field)}`,
    field.note ? ` (${field.note})` : '',
  ]
  return cells.join('').trimEnd()
}

function recordPart(layout: Layout, record: RecordKind): string[] {
  const fields = layout[record]
  if (!fields) return []
  const rows = fields.toSorted((left, right) => left.start - right.start).map(fieldRow)
  return ['', texts.records[record], texts.columns, ...rows]
}

/**
 * Writes the description that always goes beside a fixed-width file (tax procedure book art. A47 A-1 asks for one): in
 * French, plain text, `\r\n` between lines, every field with its positions, filling and meaning.
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
