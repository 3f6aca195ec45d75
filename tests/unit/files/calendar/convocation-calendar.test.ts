import ical from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeConvocationCalendar } from '../../../../main/files/calendar/convocation-calendar.ts'
import { convocation, englishConvocation } from '../pdf/sample-models.ts'

const stamp = '2026-05-04T09:30:00.000Z'
const usual = { model: convocation, academyCode: '25', stamp, cancelled: false, previousSlots: [] }

/** Reads a calendar with a parser of its own: what it holds, each time also as an instant. */
function read(text: string) {
  const calendar = new ical.Component(ical.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ical.TimezoneService.register(zone)
  }
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, startDate, endDate, summary, location, description } = new ical.Event(component)
    return {
      uid,
      sequence,
      summary,
      location,
      description,
      status: component.getFirstPropertyValue('status'),
      begins: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      ends: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
    }
  })
  return { method: calendar.getFirstPropertyValue('method'), events }
}

describe('the calendar of a convocation', () => {
  it('has an entry per slot in the order of time, at the hour of Paris', () => {
    const { method, events } = read(writeConvocationCalendar(usual))
    expect(method).toBe('PUBLISH')
    expect(events.map(({ begins, ends, sequence, status }) => [begins, ends, sequence, status])).toEqual([
      ['2026-06-15T06:00:00.000Z', '2026-06-15T10:00:00.000Z', 0, 'CONFIRMED'],
      ['2026-06-16', '2026-06-17', 0, 'CONFIRMED'],
      ['2026-06-17T12:00:00.000Z', '2026-06-17T16:00:00.000Z', 0, 'CONFIRMED'],
    ])
    expect(events[0]).toMatchObject({
      summary: 'Correction des épreuves écrites, Baccalauréat général',
      location: 'Lycée Général de la Fiction, 45 rue du Modèle, 99000 EXEMPLE-VILLE',
    })
    expect(events[0]?.description.split('\n')).toContain('Lieu d’accueil : Accueil du bâtiment B, salle B204')
  })

  it('keeps winter time in winter', () => {
    const slots = [{ date: '2026-12-01', start: '08:00', end: '12:00', durationMinutes: null, period: null }]
    const { events } = read(writeConvocationCalendar({ ...usual, model: { ...convocation, slots } }))
    expect(events[0]?.begins).toBe('2026-12-01T07:00:00.000Z')
  })

  it.each([
    ['28', '04:00'],
    ['31', '12:00'],
    ['33', '11:00'],
    ['41', '18:00'],
    ['43', '05:00'],
    ['44', '10:00'],
  ])('goes by the clocks of the academy overseas %s', (academyCode, time) => {
    const { events } = read(writeConvocationCalendar({ ...usual, academyCode }))
    expect(events[0]?.begins).toBe(`2026-06-15T${time}:00.000Z`)
  })

  it('moves the entries of the version before, and takes out those that are gone', () => {
    const before = read(writeConvocationCalendar(usual)).events
    const model = { ...convocation, version: 2, slots: convocation.slots.slice(0, 1) }
    const after = read(writeConvocationCalendar({ ...usual, model, previousSlots: convocation.slots })).events
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after.map(({ sequence, status }) => [sequence, status])).toEqual([
      [1, 'CONFIRMED'],
      [1, 'CANCELLED'],
      [1, 'CANCELLED'],
    ])
    expect(after[0]?.begins).toBe('2026-06-17T12:00:00.000Z')
  })

  it('is taken back by a cancel with the same identifiers', () => {
    const { method, events } = read(writeConvocationCalendar({ ...usual, cancelled: true }))
    expect(method).toBe('CANCEL')
    expect(events.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED'])
    expect(events.map(({ uid }) => uid)).toEqual(read(writeConvocationCalendar(usual)).events.map(({ uid }) => uid))
  })

  it('folds long lines by bytes and gives back signs that the format reserves', () => {
    const place = { ...convocation.place, centre: `Lycée ${'É'.repeat(120)}; « A, B » \\ c\nannexe` }
    const text = writeConvocationCalendar({ ...usual, model: { ...convocation, place } })
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(read(text).events[0]?.location).toContain(place.centre)
  })

  it('speaks the language of the convocation', () => {
    const { events } = read(writeConvocationCalendar({ ...usual, model: englishConvocation }))
    expect(events[0]?.description).toContain('Where to report: Accueil du bâtiment B')
  })
})
