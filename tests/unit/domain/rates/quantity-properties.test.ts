import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '../../../../main/domain/rates/civil-time.ts'
import { computeRates } from '../../../../main/domain/rates/compute-rates.ts'
import type { RateEntry, RateMission, TravelLine } from '../../../../main/domain/rates/rate-document.ts'
import type { Dated, RateTables } from '../../../../main/domain/rates/rate-tables.ts'
import { car, claim, line, mission, tables } from './claim-document.ts'

const exams = fc.constantFrom('BCG', 'BCP', 'BTS', 'DCG', 'CAP', 'DNB', 'BP', 'DCL', 'CONCOURS_A1', 'CONCOURS_C')
const total = (missions: RateMission[], rates = tables) => computeRates(claim(missions), rates).totalCents
const two = (number: number): string => String(number).padStart(2, '0')
const at = (day: number, minute: number): string =>
  `2025-06-${two(day + Math.floor(minute / 1440))}T${two(Math.floor((minute % 1440) / 60))}:${two(minute % 60)}`

type Unit = Readonly<{ name: string; type: RateMission['type']; entry: (quantity: number) => RateEntry; most: number }>
const slot = (minutes: number) => ({
  date: '2025-06-17',
  from: '07:00',
  to: `${two(7 + Math.floor(minutes / 60))}:${two(minutes % 60)}`,
})

/** Every unit a fee is counted in; a quantity of hours is in minutes. */
const units: readonly Unit[] = [
  { name: 'copies', type: 'CORRECTION', entry: (copies) => ({ copies }), most: 2000 },
  { name: 'candidates at an oral', type: 'ORAL', entry: (candidates) => ({ candidates }), most: 200 },
  {
    name: 'hours of practical tests',
    type: 'PRACTICAL',
    entry: (minutes) => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    most: 6000,
  },
  {
    name: 'hours at 75 %',
    type: 'EPS_ONE_OFF',
    entry: (minutes) => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    most: 6000,
  },
  { name: 'VAE applications', type: 'VAE', entry: (applications) => ({ applications, coefficient: 1.5 }), most: 100 },
  {
    name: 'help with running, by the clock',
    type: 'HELP_RUNNING',
    entry: (minutes) => ({ slots: minutes === 0 ? [] : [slot(minutes)] }),
    most: 16 * 60,
  },
]

const worked = (unit: Unit, exam: string, quantity: number, id = 'A'): RateMission =>
  mission({
    id,
    exam,
    type: unit.type,
    start: '2025-06-17T07:00',
    end: '2025-06-17T23:30',
    centreCommune: '35238',
    interrogationMinutes: 20,
    entry: unit.entry(quantity),
  })

describe.each(units.map((unit) => [unit.name, unit] as const))('%s', (_, unit) => {
  const quantity = fc.integer({ min: 0, max: unit.most })

  it('more never pays less, and nothing is ever negative', () => {
    fc.assert(
      fc.property(exams, quantity, quantity, (exam, one, other) => {
        const [less, more] = [
          total([worked(unit, exam, Math.min(one, other))]),
          total([worked(unit, exam, Math.max(one, other))]),
        ]
        expect(less).toBeGreaterThanOrEqual(0)
        expect(more).toBeGreaterThanOrEqual(less)
      }),
    )
  })

  it('a mission cut in two pays the same, to the rounding of the two lines that replace one', () => {
    // Bound: regulation.md 1.5, one rounding of half a cent at most per line. Copies and VAE have whole cents: nothing at all.
    const exactToTheCent = unit.type === 'CORRECTION'
    fc.assert(
      fc.property(exams, quantity, fc.double({ min: 0, max: 1, noNaN: true }), (exam, whole, share) => {
        const part = Math.floor(whole * share)
        const cut = total([worked(unit, exam, part, 'A'), worked(unit, exam, whole - part, 'B')])
        const once = total([worked(unit, exam, whole)])
        // The clock says which hours are paid at night: a second slot that begins at 07:00 again is another work.
        if (unit.type === 'HELP_RUNNING' && whole > 15 * 60) return
        expect(Math.abs(cut - once)).toBeLessThanOrEqual(exactToTheCent ? 0 : 1)
      }),
    )
  })
})

describe('travel', () => {
  const stay = fc.record({
    from: fc.integer({ min: 0, max: 3 * 1440 }),
    length: fc.integer({ min: 30, max: 3 * 1440 }),
  })
  const asking = { lunches: 9, dinners: 9, nights: 9, nightCommune: '12202', nightInvoicesCents: Array(9).fill(9000) }
  const away = (from: number, to: number, part: Partial<TravelLine> = {}): TravelLine =>
    car({ oneWayKm: 0, departAt: at(10, from), returnAt: at(10, to), ...asking, ...part })
  const during = (id: string, from: number, to: number, travel: TravelLine[]) =>
    mission({ id, start: at(10, from), end: at(10, to), travel })

  it('a stay cut in two missions never has more meals or nights: each window is whole in one stretch only (art. 8, 9)', () => {
    fc.assert(
      fc.property(stay, fc.double({ min: 0.1, max: 0.9, noNaN: true }), ({ from, length }, share) => {
        const [to, middle] = [from + length, from + Math.max(1, Math.floor(length * share))]
        const once = total([during('A', from, to, [away(from, to)])])
        const cut = total([
          during('A', from, middle, [away(from, middle)]),
          during('B', middle, to, [away(middle, to)]),
        ])
        expect(cut).toBeLessThanOrEqual(once)
      }),
    )
  })

  it('the same stay claimed on two missions is paid once', () => {
    fc.assert(
      fc.property(stay, ({ from, length }) => {
        const to = from + length
        const both = [during('A', from, to, [away(from, to)]), during('B', from + 1, to, [away(from, to)])]
        expect(total(both)).toBe(total([during('A', from, to, [away(from, to)])]))
      }),
    )
  })

  it('a longer stay never has fewer meals or nights', () => {
    fc.assert(
      fc.property(stay, fc.nat(600), ({ from, length }, more) => {
        const pay = (to: number) => total([during('A', from, to, [away(from, to)])])
        expect(pay(from + length + more)).toBeGreaterThanOrEqual(pay(from + length))
      }),
    )
  })

  const km = fc.integer({ min: 1, max: 900 })
  const regimes = fc.constantFrom('AUTHORISED' as const, 'CONVENIENCE' as const)

  it('more trips never pay less, and trips cut in two lines come to the same, to their rounding', () => {
    fc.assert(
      fc.property(regimes, km, fc.nat(20), fc.nat(20), (carRegime, oneWayKm, one, other) => {
        const trip = (trips: number) => car({ carRegime, oneWayKm, trips })
        const once = total([mission({ travel: [trip(one + other)] })])
        const cut = total([mission({ travel: [trip(one), trip(other)] })])
        expect(once).toBeGreaterThanOrEqual(total([mission({ travel: [trip(one)] })]))
        expect(Math.abs(cut - once)).toBeLessThanOrEqual(carRegime === 'AUTHORISED' ? 0 : 1)
      }),
    )
  })

  it('more kilometres of an authorised car never pay less, whatever was driven before', () => {
    fc.assert(
      fc.property(fc.nat(12_000), fc.nat(5000), fc.nat(5000), (counter, one, more) => {
        const pay = (oneWayKm: number) =>
          computeRates(
            claim([mission({ travel: [car({ oneWayKm, trips: 1 })] })], {
              person: { kmCounter: [{ year: 2025, km: counter }] },
            }),
            tables,
          ).totalCents
        expect(pay(one + more)).toBeGreaterThanOrEqual(pay(one))
      }),
    )
  })

  it('the order of the journeys of a mission changes nothing of its total', () => {
    const ticket = fc.nat(20_000).map((ticketsCents) => line({ ticketsCents, departAt: null, returnAt: null }))
    const drive = fc.tuple(regimes, km).map(([carRegime, oneWayKm]) => car({ carRegime, oneWayKm, trips: 2 }))
    fc.assert(
      fc.property(fc.array(fc.oneof(ticket, drive), { maxLength: 5 }), (journeys) => {
        const order = total([mission({ travel: journeys })])
        expect(total([mission({ travel: journeys.toReversed() })])).toBe(order)
      }),
    )
  })
})

/** Rows added later: each one in force is ended on a day and followed by another amount; new train brackets and zones too. */
function changedFrom(day: string, amount: string): RateTables {
  const dayBefore = dateOfDay(dayNumber(day) - 1)
  const follow = <Row extends Dated>(rows: readonly Row[], change: (row: Row) => Row): Row[] =>
    rows.flatMap((row) =>
      row.validFrom < day && (row.validTo === null || row.validTo >= day)
        ? [
            { ...row, validTo: dayBefore },
            { ...change(row), validFrom: day },
          ]
        : [row],
    )
  return {
    jury: follow(tables.jury, (row) => ({ ...row, amount })),
    travel: follow(tables.travel, (row) => ({ ...row, amount })),
    trainTariff: follow(tables.trainTariff, (row) => ({ ...row, perKm: amount })),
    exams: follow(tables.exams, (row) => ({ ...row, group: 'NR', copyGroup: 'NR' })),
    nightZones: follow(tables.nightZones, (row) => ({ ...row, zone: 'BASE' })),
  }
}

describe('years later', () => {
  it('a claim replays identically, whatever rows were added after its days', () => {
    const quantity = fc.nat(200)
    fc.assert(
      fc.property(
        exams,
        fc.constantFrom(...units),
        quantity,
        fc.constantFrom('75056', '69123', '12202'),
        fc.integer({ min: 1, max: 4000 }),
        fc.constantFrom('0', '1', '2', '999'),
        (exam, unit, count, nightCommune, later, amount) => {
          const travel = [
            line({
              departAt: '2025-06-16T12:30',
              returnAt: '2025-06-17T22:30',
              lunches: 1,
              adminLunches: 1,
              dinners: 2,
              nights: 1,
              nightCommune,
              nightInvoicesCents: [5000],
            }),
            car({ departAt: '2025-06-17T08:00', returnAt: '2025-06-17T09:00' }),
            car({ departAt: '2025-06-17T09:00', returnAt: '2025-06-17T10:00', carRegime: 'CONVENIENCE' }),
          ]
          const document = claim([{ ...worked(unit, exam, count), centreCommune: '29019', travel }])
          const day = dateOfDay(dayNumber('2025-06-17') + later)
          expect(computeRates(document, changedFrom(day, amount))).toEqual(computeRates(document, tables))
        },
      ),
    )
  })
})
