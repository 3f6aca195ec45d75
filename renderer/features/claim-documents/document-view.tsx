import { useEffect, useState } from 'react'
import { PdfPages } from './pdf-pages.tsx'

/** An image by an address that lives as long as it is shown. */
function Picture({ blob, name }: { blob: Blob; name: string }) {
  const [address, setAddress] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return address === '' ? null : <img className="document-picture" src={address} alt={name} />
}

type Props = Readonly<{ blob: Blob; name: string; mime: string; onFailed: () => void }>

/** A document as it is kept: its pages, or its picture. */
export function DocumentView({ blob, name, mime, onFailed }: Props) {
  if (mime !== 'application/pdf') return <Picture blob={blob} name={name} />
  return <PdfPages blob={blob} name={name} onFailed={onFailed} />
}
