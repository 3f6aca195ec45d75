import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { writeConvocationDraft } from '../../../../main/files/mail/convocation-draft.ts'
import { convocation, englishConvocation } from '../pdf/sample-models.ts'

const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 255, 13, 10, 128])
const usual = {
  model: convocation,
  email: 'chloe.fabrique@exemple.invalid',
  date: '2026-05-04T09:30:00.000Z',
  pdf,
  calendar: 'BEGIN:VCALENDAR\r\nX-É:1\r\nEND:VCALENDAR\r\n',
}
const read = async (bytes: Uint8Array) => new PostalMime().parse(bytes)
const bytesOf = (content: unknown): number[] => [...new Uint8Array(content as ArrayBuffer)]

describe('the message of a convocation', () => {
  it('opens for sending, from the office to the person, with its PDF and its calendar whole', async () => {
    const bytes = await writeConvocationDraft(usual)
    const message = await read(bytes)
    expect(message.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(message.from).toMatchObject({ name: 'Division des examens et concours', address: 'dec3@exemple.invalid' })
    expect(message.to).toEqual([{ name: 'Mme Chloé FABRIQUÉ-ŒUVRARD', address: 'chloe.fabrique@exemple.invalid' }])
    expect(message.subject).toBe('Convocation n° CV-2026-004812 (version 1) : Baccalauréat général')
    expect(message.date).toBe('2026-05-04T09:30:00.000Z')
    expect(message.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['convocation-CV-2026-004812-v1.pdf', 'application/pdf'],
      ['convocation-CV-2026-004812-v1.ics', 'text/calendar'],
    ])
    expect(bytesOf(message.attachments[0]?.content)).toEqual([...pdf])
    const raw = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '')
    expect(raw).toContain(Buffer.from(usual.calendar).toString('base64'))
  })

  it('says when, where, what to do and whom to tell', async () => {
    const { text } = await read(await writeConvocationDraft(usual))
    for (const part of [
      'Vous êtes convoqué pour : Correction des épreuves écrites, Baccalauréat général.',
      '- mercredi 17 juin 2026 à 14 h - 18 h',
      '- mardi 16 juin 2026\n',
      'Où :\nLycée Général de la Fiction\n45 rue du Modèle\n99000 EXEMPLE-VILLE',
      'prévenez sans attendre : M. Basile ESSAI, 01 99 00 00 01, dec3@exemple.invalid.',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('says what changed in a later version', async () => {
    const replaces = { version: 1, issueDate: '2026-04-28', changes: ['La salle devient B204.'] }
    const { text } = await read(
      await writeConvocationDraft({ ...usual, model: { ...convocation, version: 2, replaces } }),
    )
    expect(text).toContain('La version 2, jointe, annule et remplace la précédente.')
    expect(text).toContain('Ce qui change :\n- La salle devient B204.')
  })

  it('speaks English to who asked for it', async () => {
    const { text, subject, headers } = await read(await writeConvocationDraft({ ...usual, model: englishConvocation }))
    expect(subject).toMatch(/^Convocation no\. /u)
    expect(headers.find(({ key }) => key === 'content-language')?.value).toBe('en')
    expect(text).toContain('- Wednesday 17 June 2026 at 14:00 - 18:00')
    expect(text).not.toMatch(/Quand|Pièces jointes/u)
  })

  it('has the same bytes each time, with the line ends of mail', async () => {
    const bytes = await writeConvocationDraft(usual)
    expect(Buffer.compare(await writeConvocationDraft(usual), bytes)).toBe(0)
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/[^\r]\n/u)
  })

  it('lets no name add a header', async () => {
    const recipient = { ...convocation.recipient, name: 'Eve\r\nBcc: autre@exemple.invalid' }
    const message = await read(await writeConvocationDraft({ ...usual, model: { ...convocation, recipient } }))
    expect(message.bcc).toBeUndefined()
    expect(message.to).toHaveLength(1)
  })
})
