import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { renderAccessLetters } from '../../../../main/files/pdf/access-letters.ts'
import { renderDeclarations } from '../../../../main/files/pdf/claim-declarations.ts'
import { renderJournal } from '../../../../main/files/pdf/journal-list.ts'
import { loadPdfFonts } from '../../../../main/files/pdf/pdf-fonts.ts'
import { renderPhoneList } from '../../../../main/files/pdf/phone-list.ts'
import { count, inspect } from './inspect-pdf.ts'

const fonts = await loadPdfFonts(fileURLToPath(new URL('../../../../resources', import.meta.url)))
const issueDate = '2026-05-04'

const phoneList = (language: 'fr' | 'en') =>
  renderPhoneList(
    {
      language,
      issueDate,
      office: { name: 'Division des examens et concours', bureau: 'Bureau DEC 3' },
      people: [
        {
          name: 'Chloé FABRIQUÉ',
          phone: '01 99 00 00 01',
          from: '2026-06-15',
          to: '2026-06-17',
          place: '',
          session: 'Juin 2026',
          answer: 'accepted',
        },
      ],
    },
    fonts,
  )

const journal = (language: 'fr' | 'en') =>
  renderJournal(
    {
      language,
      issueDate,
      office: 'Division des examens et concours',
      entries: [
        {
          seq: 1,
          at: '2026-05-04T08:15:00.000Z',
          actor: 'Chloé FABRIQUÉ',
          role: 'manager',
          kind: 'session.signIn',
          subjectKind: 'account',
          subjectId: '4',
          subjectLabel: 'chloe',
          facts: '{}',
        },
      ],
    },
    fonts,
  )

const declarations = (language: 'fr' | 'en') =>
  renderDeclarations(
    {
      language,
      issueDate,
      bureau: { name: 'Bureau DEC 3', addressLines: ['1 place de l’Invention'] },
      person: { number: '004812', name: 'Chloé FABRIQUÉ' },
      declarations: [],
    },
    fonts,
  )

const accessLetter = (language: 'fr' | 'en') =>
  renderAccessLetters(
    {
      language,
      issueDate,
      office: {
        academy: 'Rennes',
        name: 'Division des examens et concours',
        bureau: 'Bureau DEC 3',
        addressLines: ['1 place de l’Invention', '35000 Rennes'],
        town: 'Rennes',
        phone: '01 99 00 00 01',
        email: 'dec3@exemple.invalid',
      },
      letters: [
        {
          name: 'Mme Chloé FABRIQUÉ',
          addressLines: ['2 rue Inventée', '35000 Rennes'],
          number: '004812',
          login: 'cfabriqu',
          password: 'kupo-levi-sane-1234',
        },
      ],
    },
    fonts,
  )

it.each([
  ['a letter with first credentials', accessLetter],
  ['the telephone list of people on call', phoneList],
  ['entries of the journal', journal],
  ['the declarations of one person', declarations],
] as const)('[C60] %s: a tagged PDF in its language, one H1, nothing outside the structure', async (_what, render) => {
  for (const language of ['fr', 'en'] as const) {
    const found = await inspect(await render(language))
    expect(found).toMatchObject({
      language: language === 'fr' ? 'fr-FR' : 'en-GB',
      marked: true,
      showsTitle: true,
      universalAccess: true,
    })
    expect(found.title).not.toBe('')
    expect(count(found.tags, 'H1')).toBe(1)
    expect(found.unmarked).toEqual([])
  }
})
