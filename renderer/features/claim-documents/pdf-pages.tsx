import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../components/index.ts'
import { openPdf } from './open-pdf.ts'

/** Width at which a page is drawn: legible on any screen, and small enough for the oldest. */
const drawnWidth = 1_100

/** One page as a picture. Nothing in it acts: no script, no link, no form. */
function PdfPage({ pdf, page, label, onFailed }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let left = false
    const draw = async () => {
      const shown = await pdf.getPage(page)
      if (left || canvas.current === null) return
      const scale = drawnWidth / shown.getViewport({ scale: 1 }).width
      const viewport = shown.getViewport({ scale: Math.min(scale, 3) })
      canvas.current.width = Math.ceil(viewport.width)
      canvas.current.height = Math.ceil(viewport.height)
      await shown.render({ canvas: canvas.current, viewport, annotationMode: 0 }).promise
    }
    draw().catch(() => !left && onFailed())
    return () => {
      left = true
    }
  }, [pdf, page, onFailed])
  return <canvas ref={canvas} className="document-picture" role="img" aria-label={label} />
}

type PageProps = Readonly<{ pdf: PDFDocumentProxy; page: number; label: string; onFailed: () => void }>

/** The pages of a PDF one under the other, drawn by our own code and never by the reader of the system. */
export function PdfPages({ blob, name, onFailed }: { blob: Blob; name: string; onFailed: () => void }) {
  const t = useText()
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const failed = useRef(onFailed)
  const [tell] = useState(() => () => failed.current())
  useEffect(() => {
    const opening = openPdf(blob)
    opening.then(setPdf, tell)
    return () => void opening.then((opened) => opened.loadingTask.destroy()).catch(() => undefined)
  }, [blob, tell])
  if (pdf === null) return <p aria-busy="true">{t('claimDocuments.preview.loading')}</p>
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return pages.map((page) => (
    <PdfPage
      key={page}
      pdf={pdf}
      page={page}
      label={t('claimDocuments.preview.page', { page, count: pdf.numPages, name })}
      onFailed={tell}
    />
  ))
}
