import { describe, expect, it } from 'vitest'
import { answerRateDocument } from '../../../../main/domain/rates/answer-rate-document.ts'
import { car, claim, mission, tables } from './claim-document.ts'

const marking = mission({ id: 'M', type: 'CORRECTION', entry: { copies: 10 } })
const codesOf = (json: unknown) => answerRateDocument(json, tables).refusals.map(({ code, item }) => `${code} ${item}`)

describe('documents that cannot be read', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['another format', { ...claim([]), format: 'rate-2' }],
    ['an unknown field', { ...claim([]), hurry: true }],
    ['an unknown field of the person', { ...claim([]), person: { ...claim([]).person, hurry: true } }],
    ['a date that does not exist', { ...claim([]), presentedOn: '2025-02-30' }],
    [
      'two counters of one year',
      claim([], {
        person: {
          kmCounter: [
            { year: 2025, km: 1 },
            { year: 2025, km: 2 },
          ],
        },
      }),
    ],
  ])('%s: one refusal of the document, nothing computed', (_, json) => {
    expect(answerRateDocument(json, tables)).toMatchObject({ format: 'rate-1-result', missions: [], totalCents: 0 })
    expect(codesOf(json)).toEqual(['BAD_INPUT document'])
  })

  it('names the missions even when the document is refused', () => {
    const answer = answerRateDocument({ ...claim([marking]), hurry: true }, tables)
    expect(answer.missions).toMatchObject([{ id: 'M', fee: { status: 'REFUSED' }, travel: { status: 'REFUSED' } }])
    expect(answer.totalCents).toBe(0)
  })

  it('refuses a bad mission and computes the other', () => {
    const answer = answerRateDocument(
      { ...claim([]), missions: [{ ...marking, id: 'X', hurry: true }, marking] },
      tables,
    )
    expect(answer.missions.map(({ id, fee }) => `${id} ${fee.status} ${fee.cents}`)).toEqual([
      'X REFUSED 0',
      'M DUE 5000',
    ])
    expect(answer.refusals.map(({ missionId, code }) => `${missionId} ${code}`)).toEqual(['X BAD_INPUT'])
  })

  it('refuses the second of two missions of one number', () => {
    const answer = answerRateDocument(claim([marking, marking]), tables)
    expect(answer.missions.map(({ fee }) => fee.cents)).toEqual([5000, 0])
    expect(answer.refusals).toHaveLength(1)
  })

  it.each([
    ['negative', { copies: -1 }],
    ['not whole', { copies: 1.5 }],
    ['as text', { copies: '10' }],
    ['with a second quantity', { copies: 10, candidates: 2 }],
    ['too many minutes', { hours: 1, minutes: 60 }],
  ])('refuses an entry %s and keeps the travel', (_, entry) => {
    const json = { ...claim([]), missions: [{ ...marking, entry, travel: [car()] }] }
    const answer = answerRateDocument(json, tables)
    expect(answer.missions[0]).toMatchObject({
      fee: { status: 'REFUSED', cents: 0 },
      travel: { status: 'DUE', cents: 1920 },
    })
    expect(codesOf(json)).toEqual(['BAD_INPUT fee'])
  })

  it('refuses a bad journey and keeps the others', () => {
    const json = { ...claim([]), missions: [{ ...marking, travel: [{ ...car(), tolls: 3 }, car()] }] }
    expect(answerRateDocument(json, tables).totalCents).toBe(5000 + 1920)
    expect(codesOf(json)).toEqual(['BAD_INPUT travel[0]'])
  })

  it('says the field in both languages, with the text every refusal rests on', () => {
    const [first] = answerRateDocument({ ...claim([]), hurry: true }, tables).refusals
    expect(first?.reason.fr).toContain('hurry')
    expect(first?.reason.en).toContain('hurry')
    expect(first?.reason.text.length).toBeGreaterThan(0)
  })
})
