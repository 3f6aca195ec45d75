import { contentWidth, type DocumentWriter, page } from './document-writer.ts'
import { type StructureElement, tag } from './structure.ts'
import { cutToFit, type KeyValue } from './table.ts'

const padding = { x: 4, y: 1 } as const
const ruleColour = '#8a94a6'
const labelWidth = 104
const half = contentWidth / 2

type Fact = Readonly<{ label: string; value: string; lang: string | undefined; short: boolean }>

function measured(writer: DocumentWriter, [label, text, lang]: KeyValue): readonly Fact[] {
  if (text === null || text === '') return []
  writer.style({ bold: true })
  const labelFits = writer.widthOf(label) <= labelWidth - 2 * padding.x
  writer.style()
  const [first = '', ...rest] = cutToFit(text, contentWidth - labelWidth - 2 * padding.x)
  const short =
    labelFits &&
    rest.length === 0 &&
    !first.includes('\n') &&
    writer.widthOf(first) <= half - labelWidth - 2 * padding.x
  return [{ label, value: first, lang, short }, ...rest.map((value) => ({ label: '', value, lang, short: false }))]
}

/** Two short facts that follow each other share a row. */
function paired(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const rows: Fact[][] = []
  for (const fact of facts) {
    const last = rows.at(-1)
    if (fact.short && last?.length === 1 && last[0]?.short === true) last.push(fact)
    else rows.push([fact])
  }
  return rows
}

function drawRow(writer: DocumentWriter, table: StructureElement, facts: readonly Fact[]): void {
  const widthOfValue = (facts.length === 1 ? contentWidth : half) - labelWidth - 2 * padding.x
  const labels = facts.map(({ label }) => {
    writer.style({ bold: true })
    return writer.heightOf(label, labelWidth - 2 * padding.x)
  })
  writer.style()
  const heights = [...labels, ...facts.map(({ value }) => writer.heightOf(value, widthOfValue))]
  const height = Math.max(...heights) + 2 * padding.y
  writer.ensureSpace(height)
  const top = writer.y
  const row = tag(writer.pdf, 'TR')
  table.add(row)
  for (const [index, { label, value, lang }] of facts.entries()) {
    const x = page.margin + index * half + padding.x
    const y = top + padding.y
    const head = tag(writer.pdf, 'TH', { scope: 'Row' })
    row.add(head)
    writer.style({ bold: true })
    head.add(() => writer.draw(label, { x, y, width: labelWidth - 2 * padding.x }))
    const cell = tag(writer.pdf, 'TD', { ...(lang && { lang }), ...(facts.length === 1 && { columns: 3 }) })
    row.add(cell)
    writer.style()
    cell.add(() => writer.draw(value, { x: x + labelWidth, y, width: widthOfValue }))
  }
  row.end()
  writer.artifact('Layout', () => {
    writer.pdf.lineWidth(0.5).strokeColor(ruleColour)
    writer.pdf
      .moveTo(page.margin, top + height)
      .lineTo(page.margin + contentWidth, top + height)
      .stroke()
  })
  writer.y = top + height
}

/**
 * Labels and values like `drawKeyValues`, closer together: short ones stand two to a row.
 */
export function drawFactGrid(writer: DocumentWriter, pairs: readonly KeyValue[]): void {
  const facts = pairs.flatMap((pair) => measured(writer, pair))
  if (facts.length === 0) return
  const table = tag(writer.pdf, 'Table')
  writer.add(table)
  for (const row of paired(facts)) drawRow(writer, table, row)
  table.end()
  writer.gap(2)
}
