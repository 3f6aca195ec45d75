import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Opens a PDF for drawing; the reader is only fetched when a first one is shown. */
export async function openPdf(blob: Blob): Promise<PDFDocumentProxy> {
  const [reader, { default: workerSrc }, bytes] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
    blob.arrayBuffer(),
  ])
  reader.GlobalWorkerOptions.workerSrc = workerSrc
  return reader.getDocument({
    data: bytes,
    useWasm: false,
    disableAutoFetch: true,
    stopAtErrors: false,
  }).promise
}
