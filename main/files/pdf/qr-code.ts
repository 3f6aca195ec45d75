import { encodeQR } from 'qr'

/** What one code holds at most: more is no longer read well from paper or a screen at arm's length. */
const longestText = 300

/**
 * The modules of a QR code (rows of dark or light, without the quiet zone) at error-correction level M, or `null` when
 * the text is empty, not plain ASCII (readers guess its charset) or too long. Always the same mask: a code printed again is
 * the same picture.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] | null {
  if (!/^[\x20-\x7e]+$/u.test(text) || text.length > longestText) return null
  const framed = encodeQR(text, 'raw', { ecc: 'medium', encoding: 'byte', mask: 0, border: 1 })
  return framed.slice(1, -1).map((row) => row.slice(1, -1))
}
