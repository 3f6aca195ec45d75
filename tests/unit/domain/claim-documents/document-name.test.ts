import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentName, isRenamed } from '../../../../main/domain/claim-documents/document-name.ts'

describe('the name a document is kept under', () => {
  it.each([
    ['facture.pdf', 'facture.pdf'],
    ['Facture d’hôtel (1).PDF', 'Facture-d-hotel-1.pdf'],
    ['cœur & œuvre.pdf', 'coeur-oeuvre.pdf'],
    ['..\\..\\boot.ini', 'boot.pdf'],
    ['nul', 'document-nul.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'document.pdf'],
    ['日本.pdf', 'document.pdf'],
  ])('%s becomes %s', (given, kept) => expect(documentName(given, 'pdf')).toBe(kept))

  it('[F289] never has more than 50 characters, nor anything but letters, digits, hyphens and underscores', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('pdf', 'png', 'jpg'),
        (given, kind) => {
          const kept = documentName(given, kind)
          expect(kept).toMatch(new RegExp(`^[A-Za-z0-9_-]+\\.${kind}$`))
          expect(kept.length).toBeLessThanOrEqual(50)
          expect(documentName(kept, kind)).toBe(kept)
        },
      ),
    ))

  it('is its own among those of the file, however long', () => {
    const taken: string[] = []
    for (let rank = 0; rank < 12; rank += 1) taken.push(documentName(`${'x'.repeat(80)}.png`, 'png', taken))
    expect(new Set(taken).size).toBe(12)
    expect(Math.max(...taken.map((name) => name.length))).toBe(50)
    expect(documentName('SCAN.png', 'png', ['scan.png'])).toBe('SCAN-2.png')
  })

  it.each([
    ['facture.pdf', 'facture.pdf', false],
    ['facture.PDF', 'facture.pdf', false],
    ['photo.JPEG', 'photo.jpg', false],
    ['photo.jpg', 'photo.pdf', true],
    ['photo', 'photo.jpg', true],
    ['reçu.jpg', 'recu.jpg', true],
  ])('%s kept as %s: renamed %s', (given, kept, renamed) => expect(isRenamed(given, kept)).toBe(renamed))
})
