import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeAs, detectEncoding } from '../../../../main/files/encoding.ts'

const bytes = (text: string, encoding = 'utf-8'): Uint8Array => iconv.encode(text, encoding)
/** Detects and decodes in one go. */
function decodeText(content: Uint8Array) {
  const encoding = detectEncoding(content)
  return encoding.ok
    ? { ok: true as const, value: { encoding: encoding.value, text: decodeAs(content, encoding.value) } }
    : encoding
}
const refusal = (content: Uint8Array): string => {
  const result = detectEncoding(content)
  return result.ok ? result.value : result.error.rule
}

describe('detectEncoding', () => {
  it('knows UTF-8 with and without its mark, and drops the mark', () => {
    expect(refusal(bytes('Éloïse;œuvre'))).toBe('utf-8')
    const marked = decodeText(bytes('\uFEFFÉloïse'))
    expect(marked).toEqual({ ok: true, value: { encoding: 'utf-8', text: 'Éloïse' } })
  })

  it('[F24] reads a real BCN export of the ministry as windows-1252', async () => {
    const real = await readFile('tests/fixtures/feeds/bcn-formation-diplome-windows-1252.csv')
    const decoded = decodeText(real)
    expect(decoded).toMatchObject({ ok: true, value: { encoding: 'windows-1252' } })
    const text = decoded.ok ? decoded.value.text : ''
    expect(text).toMatch(/[éÉÈ]/)
    expect(text).not.toContain('\uFFFD')
  })

  it('keeps the euro sign and the curly apostrophe of windows-1252', () => {
    const decoded = decodeText(bytes('l’été à 5 €', 'windows-1252'))
    expect(decoded.ok && decoded.value.text).toBe('l’été à 5 €')
  })

  it('refuses UTF-16, marked or not, binary content and bytes of no French encoding', () => {
    expect(refusal(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toBe('encodingUtf16')
    expect(refusal(iconv.encode('uai;nom\n0350024L;x', 'utf-16le'))).toBe('encodingUtf16')
    expect(refusal(iconv.encode('uai;nom\n0350024L;x', 'utf-16be'))).toBe('encodingUtf16')
    expect(refusal(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x0a, 0x41))).toBe('encodingBinary')
    expect(refusal(Uint8Array.of(0x41, 0x0a, 0x81, 0xe9))).toBe('encodingUnknown')
    expect(refusal(new Uint8Array())).toBe('emptyFile')
  })

  it('says on which line the faulty byte is', () => {
    const result = detectEncoding(Uint8Array.of(0x41, 0x0a, 0x41, 0x0a, 0x81))
    expect(result.ok ? null : result.error.facts).toEqual({ byte: 4, line: 3 })
  })

  it('gives back any French text it was given, in either encoding', () => {
    // An accented letter before a euro sign or a curly apostrophe can also be read as UTF-8: no detection tells them apart.
    const letters = fc.constantFrom(...'abcXYZéèêàùçÉÀ ;"\n'.split(''))
    fc.assert(
      fc.property(
        fc.string({ unit: letters, minLength: 1 }),
        fc.constantFrom('utf-8', 'windows-1252'),
        (text, encoding) => {
          const decoded = decodeText(bytes(text, encoding))
          expect(decoded.ok && decoded.value.text).toBe(text)
        },
      ),
    )
  })
})
