import { describe, expect, it } from 'vitest'
import { sayIn } from '../../../../main/files/pdf/say.ts'
import { rateLineSentence } from '../../../../shared/text/rate-line.ts'

const said = (language: 'fr' | 'en', code: string, unit: string, quantity: string, rate: string) =>
  rateLineSentence(sayIn(language), language, { track: 'fee', code, unit, quantity, rate }).replace(/\s/g, ' ')

describe('a computed line as a sentence', () => {
  it('agrees with its quantity and writes its rate as money', () => {
    expect(said('fr', 'JURY.T5.COPY', 'COPY', '55', '5')).toBe('Indemnité de jury : 55 copies × 5,00 €')
    expect(said('fr', 'JURY.T5.COPY', 'COPY', '1', '5')).toBe('Indemnité de jury : 1 copie × 5,00 €')
    expect(said('en', 'TRAIN_TARIFF.64', 'TRIP', '2', '6.7239')).toBe('Trips at the SNCF fare: 2 trips × €6.7239')
  })

  it('writes hours as a clock counts them', () => {
    expect(said('fr', 'JURY.T3.HOUR', 'HOUR', '2.3333', '9.6')).toBe('Indemnité de jury : 2 h 20 × 9,60 €')
    expect(said('en', 'JURY.T3.HOUR', 'HOUR', '4', '9.6')).toBe('Jury fee: 4 h 00 × €9.60')
  })

  it('gives no rate to what is paid as it cost, and the code of a unit nobody named', () => {
    expect(said('fr', 'TICKET.ALL', 'AS_PAID', '1', '6.4')).toBe('Titres de transport : au réel')
    expect(said('fr', 'MISC.ALL', 'THING', '2', '1')).toBe('Frais divers : 2 THING × 1,00 €')
  })
})
