import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'

/** A PDF with some pages and a line on each, changed on the way by `dress`. */
export async function pdfOf(
  pages = 1,
  dress: (document: PDFDocument) => void | Promise<void> = () => undefined,
  packed = false,
): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let page = 1; page <= pages; page += 1) document.addPage([595, 842]).drawText(`Facture, page ${page}`)
  await dress(document)
  return Buffer.from(await document.save({ useObjectStreams: packed }))
}

/** Writes an action that opens with the document. */
export const openingWith = (action: Readonly<Record<string, string>>) => (document: PDFDocument) => {
  const { JS: script, ...names } = action
  const dictionary = document.context.obj({ Type: 'Action', ...names })
  if (script !== undefined) dictionary.set(PDFName.of('JS'), PDFString.of(script))
  document.catalog.set(PDFName.of('OpenAction'), document.context.register(dictionary))
}

/** A PDF written by hand: objects in the order given, the first one the catalogue. */
export function rawPdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    places.push(at)
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(whole)
    at += whole.length
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}

/** A stream object; its dictionary gets its length. */
export const streamObject = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream', 'latin1'),
  ])

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
export const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>'

/** A PDF of one page around whatever objects follow; the fourth is what the page draws. */
export const onePage = (...more: readonly (string | Buffer)[]): Buffer => rawPdf([catalog, pages, page, ...more])
export const onePageWith = (own: string, ...more: readonly (string | Buffer)[]): Buffer =>
  rawPdf([catalog, pages, own, ...more])
export const drawn = streamObject('', Buffer.from('0 0 10 10 re f'))

/** Some 300 MB of nothing, packed into 300 kB. */
export const bomb = (): Buffer => deflateSync(Buffer.alloc(300_000_000), { level: 1 })
