import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFStream } from '@cantoo/pdf-lib'

/** Keys that hold scripts, forms of another kind, or other files. */
const activeKeys = new Set(['JavaScript', 'JS', 'XFA', 'AA', 'EmbeddedFiles', 'EF', 'AF', 'RichMediaContent'])

/** Actions other than going to a page of the document or naming an address. */
const activeActions = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
])

/** Annotations that play, or carry a file. */
const activeAnnotations = new Set(['RichMedia', 'FileAttachment', 'Movie', 'Sound', 'Screen', '3D'])

const nameAt = (dictionary: PDFDict, key: string): string => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

const isActive = (object: PDFObject | undefined): boolean =>
  object instanceof PDFDict &&
  (activeActions.has(nameAt(object, 'S')) || activeAnnotations.has(nameAt(object, 'Subtype')))

/** Takes what acts out of an object and of those written inside it; gives how many things were taken out. */
function disarm(object: PDFObject): number {
  if (object instanceof PDFStream) return disarm(object.dict)
  let taken = 0
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      if (activeKeys.has(key.decodeText()) || isActive(object.context.lookup(value))) {
        object.delete(key)
        taken += 1
      } else taken += disarm(value)
    }
  }
  if (object instanceof PDFArray) {
    for (let index = object.size() - 1; index >= 0; index -= 1) {
      if (isActive(object.lookup(index))) {
        object.remove(index)
        taken += 1
      } else taken += disarm(object.get(index))
    }
  }
  return taken
}

/** Takes every script, action and attached file out of a document in memory; gives how many there were. */
export const disarmPdf = (document: PDFDocument): number =>
  document.context.enumerateIndirectObjects().reduce((sum, [, object]) => sum + disarm(object), 0)

/** Pixels of the largest picture drawn in a document, by what its dictionaries say. */
export function largestPicture(document: PDFDocument): Readonly<{ width: number; height: number }> {
  let largest = { width: 0, height: 0 }
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream) || nameAt(object.dict, 'Subtype') !== 'Image') continue
    const [width, height] = ['Width', 'Height'].map((key) => {
      const value = object.dict.lookup(PDFName.of(key))
      return value instanceof PDFNumber ? value.asNumber() : 0
    })
    const size = { width: width ?? 0, height: height ?? 0 }
    if (size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}
