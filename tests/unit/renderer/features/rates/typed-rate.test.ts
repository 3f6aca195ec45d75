import { describe, expect, it } from 'vitest'
import { contentOf, typedFrom } from '../../../../../renderer/features/rates/typed-rate.ts'
import type { RatePeriodRow } from '../../../../../shared/contract/rates.ts'

const period = (code: string, values: RatePeriodRow['values']): RatePeriodRow => ({
  id: code,
  code,
  values,
  validFrom: '2023-09-22',
  validTo: null,
  source: 'Arrêté',
  confidence: 'V2',
  state: 'inForce',
  own: false,
})
const meal = period('MEAL.METRO', { code: 'MEAL', unit: 'MEAL', zone: 'METRO', amount: '20.00' })

describe('what is typed of a new rate', () => {
  it.each([
    [25, '25.00'],
    [3.0825, '3.0825'],
    [12.5, '12.50'],
    [0, '0.00'],
  ])('%d is sent as the shipped rows write it: %s', (amount, sent) => {
    expect(contentOf('travel', meal, { ...typedFrom(meal, []), amount }).content).toEqual({
      tableName: 'travel',
      code: 'MEAL.METRO',
      amount: sent,
      lotSize: null,
    })
  })

  it('a lot needs its size, a choice one of its values', () => {
    const lot = period('CCP.COPY', { code: 'CCP.COPY', unit: 'LOT_COPIES', amount: null })
    expect(contentOf('jury', lot, typedFrom(lot, [])).missing).toEqual(['amount', 'lotSize'])
    expect(contentOf('jury', lot, { ...typedFrom(lot, []), amount: 50, lotSize: 35 }).content).toMatchObject({
      amount: '50.00',
      lotSize: 35,
    })
    const cap = period('NIGHT_CAP_AT_INVOICE.ALL', { code: 'NIGHT_CAP_AT_INVOICE', unit: 'SWITCH', amount: '0' })
    expect(contentOf('travel', cap, { ...typedFrom(cap, []), choice: '1' }).content).toMatchObject({ amount: '1' })
    expect(contentOf('travel', cap, { ...typedFrom(cap, []), choice: '' }).missing).toEqual(['choice'])
  })

  it.each([
    ['16 0,6971 0,1742\n9999;1,5;0,15', 2],
    ['16 0.6971 0.1742', 1],
    ['32 1 1\n16 1 1', null],
    ['16 1', null],
    ['16 1 1 1', null],
    ['', null],
  ])('reads the brackets of %j', (brackets, count) => {
    const { content, missing } = contentOf('trainTariff', null, { ...typedFrom(null, []), brackets })
    expect(content !== null && 'brackets' in content ? content.brackets.length : null).toBe(count)
    expect(missing).toEqual(count === null ? ['brackets'] : [])
  })

  it('the scale in force is what a new one begins from', () => {
    const bracket = period('TRAIN_TARIFF.16', { upToKm: '16', base: '0.6971', perKm: '0.1742' })
    expect(typedFrom(null, [bracket]).brackets).toBe('16 0,6971 0,1742')
  })

  it('an exam and a commune say what is missing', () => {
    const typed = typedFrom(null, [])
    expect(contentOf('exams', null, typed).missing).toEqual(['exam', 'label', 'choice'])
    const exam = { ...typed, exam: 'DEC', label: 'Diplôme', group: 'NR', copyGroup: 'NR' }
    expect(contentOf('exams', null, exam).content).toMatchObject({ code: 'DEC', group: 'NR' })
    expect(contentOf('nightZones', null, typed).missing).toEqual(['commune'])
    const brest = { ...typed, commune: { value: '29019', label: 'Brest' } }
    expect(contentOf('nightZones', null, brest).content).toEqual({
      tableName: 'nightZones',
      code: 'NIGHT_ZONE.29019',
      zone: 'BIG_CITY_OR_GRAND_PARIS',
    })
  })
})
