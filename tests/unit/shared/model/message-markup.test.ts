import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageFindings } from '../../../../shared/model/message-findings.ts'
import { blocksOf, inlinesOf, linksOf } from '../../../../shared/model/message-markup.ts'

const faults = (text: string) => messageFindings(text).map(({ fault, line }) => `${line} ${fault}`)

describe('a message', () => {
  it('is made of headings, lists, paragraphs with their line breaks, bold and links', () => {
    const text =
      '# Session 2026\nOuverte **dès lundi**.\nÀ vos claviers.\n\n- un\n- deux\n1. trois\n\n## Dates\n[Calendrier](/x)'
    expect(blocksOf(text).map((block) => `${block.line} ${block.kind}`)).toEqual([
      '1 heading',
      '2 paragraph',
      '5 list',
      '7 list',
      '9 heading',
      '10 paragraph',
    ])
    expect(blocksOf(text)[1]).toMatchObject({ lines: [[{}, { kind: 'strong', text: 'dès lundi' }, {}], [{}]] })
    expect(linksOf(text)).toEqual(['/x'])
  })

  it('keeps every word that was typed, whatever was typed', () => {
    const piece = fc.constantFrom('# ', '## ', '- ', '1. ', '**', '[', ']', '(', ')', 'mot', ' ', '\n', '<b>', 'É')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const line = pieces.join('').replaceAll('\n', ' ')
        const words = inlinesOf(line).map((part) => part.text + (part.kind === 'link' ? part.address : ''))
        const letters = (text: string) => text.replace(/[^a-zÉ]/g, '')
        expect(letters(words.join(''))).toBe(letters(line))
        expect(() => messageFindings(pieces.join(''))).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })
})

describe('[F66] the editor of messages names what somebody could not read', () => {
  it.each([
    ['un texte simple, avec un [calendrier de la session](https://www.education.gouv.fr/calendrier)', []],
    ['[](https://www.education.gouv.fr)', ['1 emptyLink']],
    ['[Cliquez ici !](https://www.education.gouv.fr)', ['1 vagueLink']],
    ['[https://www.education.gouv.fr](https://www.education.gouv.fr)', ['1 vagueLink']],
    ['[Le calendrier](javascript:alert)', ['1 linkAddress']],
    ['[Le calendrier](http://www.education.gouv.fr)', ['1 linkAddress']],
    ['[Écrire au bureau](mailto:dec@ac-demo.fr) ou [mes états de frais](/claims)', []],
    ['<b>gras</b>', ['1 markup']],
    ['5 < 6 et 7 > 6', []],
    ['bonjour\n## Dates', ['2 skippedHeading']],
    ['# Session\n## Dates\n# Suite\n## Lieux', []],
    ['#\ntexte', ['1 emptyHeading']],
    ['ATTENTION : DATE LIMITE DÉPASSÉE', ['1 capitals']],
    ['Voir SANTORIN et CYCLADES', []],
    ['BTS, CAP, BCP', []],
  ])('%s', (text, expected) => expect(faults(text)).toEqual(expected))
})
