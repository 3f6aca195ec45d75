import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'

type Call = readonly [method: string, arguments_: readonly unknown[]]

/** Drawing calls of pdfkit; what they call inside pdfkit itself is theirs. */
const drawing =
  'font fontSize fillColor strokeColor lineWidth text rect moveTo lineTo stroke fill image addPage switchToPage'

type Methods = Record<string, (...arguments_: unknown[]) => unknown>

/** Writes down the drawing calls of one document, so that the same pages can be drawn without our code. */
export async function recordDrawing(work: () => Promise<unknown>): Promise<readonly Call[]> {
  const calls: Call[] = []
  const prototype = PDFDocument.prototype as unknown as Methods
  const originals = new Map<string, Methods[string]>()
  let depth = 0
  for (const method of drawing.split(' ')) {
    const original = prototype[method]
    if (original === undefined) throw new Error(`pdfkit has no ${method}`)
    originals.set(method, original)
    prototype[method] = function (this: unknown, ...arguments_: unknown[]) {
      if (depth === 0) calls.push([method, arguments_])
      depth += 1
      try {
        return original.apply(this, arguments_)
      } finally {
        depth -= 1
      }
    }
  }
  try {
    await work()
  } finally {
    for (const [method, original] of originals) prototype[method] = original
  }
  return calls
}

/** The two faces as a caller may hand them to pdfkit: bytes that it parses, or fonts parsed once. */
export type Faces = Readonly<{ regular: unknown; bold: unknown }>

/** The bytes of the two faces, read once. */
export function faceBytes(resourcesFolder: string): Faces {
  const read = (name: string) => readFileSync(join(resourcesFolder, 'fonts', `LiberationSans-${name}.ttf`))
  return { regular: read('Regular'), bold: read('Bold') }
}

/** The same pages by pdfkit alone: no tags, no metadata. */
export async function drawBare(calls: readonly Call[], faces: Faces): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', autoFirstPage: false, bufferPages: true, font: '' })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', resolve)
  })
  pdf.registerFont('regular', faces.regular as PDFKit.Mixins.PDFFontSource)
  pdf.registerFont('bold', faces.bold as PDFKit.Mixins.PDFFontSource)
  const methods = pdf as unknown as Methods
  for (const [method, arguments_] of calls) {
    methods[method]?.apply(pdf, [...arguments_])
    // A footer stands in the margin, where pdfkit alone would open a page.
    if (method === 'addPage') pdf.page.margins.bottom = 0
  }
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
