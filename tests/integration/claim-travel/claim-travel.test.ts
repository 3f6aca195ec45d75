import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { travelAids } from '../../../main/features/claim-travel/aids.ts'
import { type Imagined, simulateTravel } from '../../../main/features/claim-travel/simulate.ts'
import { saveClaim } from '../../../main/features/claims/commands.ts'
import { claimSheet } from '../../../main/features/claims/index.ts'
import { stateDistance } from '../../../main/features/distances/commands.ts'
import { changeTravelSettings } from '../../../main/features/travel-settings/index.ts'
import type { Journey } from '../../../shared/contract/claims.ts'
import { usualTravelSettings } from '../../../shared/model/travel-settings.ts'
import { manager } from '../support/convocations.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'

let office: TestOffice
const p1 = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const p2 = sessionOf('intervenant', { intervenantId: 'p2' })

const aidsOf = async (mission: number, person = p1) =>
  travelAids(office.services, person, await claimIdOf(office, mission, person.intervenantId ?? ''))

const saveJourneys = async (mission: number, change: (journeys: Journey[]) => Journey[]) => {
  const id = await claimIdOf(office, mission, 'p1')
  const { version, entry, journeys } = good(await claimSheet(office.services, id, p1))
  const input = { commandId: nextCommand(), id, expectedVersion: version, entry, journeys: change(journeys) }
  return saveClaim(office.services, p1, input)
}

const decide = (settings: Partial<typeof usualTravelSettings>) =>
  changeTravelSettings(office.services, manager, {
    commandId: nextCommand(),
    expectedVersion: 0,
    settings: { ...usualTravelSettings, ...settings },
  })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

describe('what helps to enter journeys', () => {
  it('proposes a distance from each residence and says what it rests on', async () => {
    const { origins, days, destination } = good(await aidsOf(10001))
    expect(origins).toMatchObject([
      { kind: 'home', town: 'Rennes', basis: 'greatCircleTimesRoadFactor' },
      { kind: 'work', town: 'Rennes', basis: 'greatCircleTimesRoadFactor' },
    ])
    // 210 km as the crow flies, times 1.3.
    expect(origins[0]?.km).toBeGreaterThan(260)
    expect([days, destination.town, destination.commune]).toEqual([['2026-06-24'], 'Brest', '29019'])
    const stated = { firstCode: '35238', secondCode: '29019', metres: 242_000, reason: 'N12', expectedVersion: null }
    good(await stateDistance(office.services, manager, { commandId: nextCommand(), ...stated }))
    expect(good(await aidsOf(10001)).origins[0]).toMatchObject({ km: 242, basis: 'office' })
  })

  it('[F267] shares the journeys of a day: the first mission names the others, which show its journeys', async () => {
    const [first, second] = [good(await aidsOf(10001)), good(await aidsOf(10002))]
    expect(first.sharedWith).toEqual([{ claimId: await claimIdOf(office, 10002, 'p1'), missionNumber: 10002 }])
    expect(second.sharedFrom).toMatchObject({ missionNumber: 10001, journeys: [{ toTown: 'Brest' }] })
    expect([first.sharedFrom, second.sharedWith]).toEqual([null, []])
  })

  it('takes up the last journeys to the same centre, adapted, and never somebody else’s', async () => {
    expect(good(await aidsOf(10006, p2)).lastTime).toBeNull()
    await sendAs(office, 10001, 'p2', { candidates: 3 }, { ...carToBrest, miscNature: 'parking', miscCents: 300 })
    expect(good(await aidsOf(10006, p2)).lastTime).toMatchObject({
      missionNumber: 10001,
      journeys: [
        {
          departAt: '2026-06-30T05:00',
          returnAt: '2026-06-30T15:00',
          oneWayKm: 242,
          trips: 2,
          lunches: 1,
          miscNature: 'parking',
          miscCents: 0,
        },
      ],
    })
    expect(good(await aidsOf(10001)).lastTime).toBeNull()
    const foreign = await travelAids(office.services, p1, await claimIdOf(office, 10006, 'p2'))
    expect(refusalOf(foreign)).toBe('NOT_FOUND')
  })
})

describe('before the journey', () => {
  const imagined = (missionId: string): Imagined => ({
    missionId,
    mode: 'CAR',
    carRegime: 'CONVENIENCE',
    origin: 'home',
    departAt: '2026-06-24T05:00',
    returnAt: '2026-06-24T15:00',
    daily: false,
    ticketsCents: 0,
  })

  it('says what would be refunded and why, months ahead, and keeps nothing', async () => {
    const stated = { firstCode: '35238', secondCode: '29019', metres: 242_000, reason: 'N12', expectedVersion: null }
    good(await stateDistance(office.services, manager, { commandId: nextCommand(), ...stated }))
    office.setToday('2026-03-01')
    const before = good(await claimSheet(office.services, await claimIdOf(office, 10001, 'p1'), p1))
    const answer = good(await simulateTravel(office.services, p1, imagined('m-10001')))
    expect(answer).toMatchObject({ reason: null, km: 242, basis: 'office', lunches: 1, dinners: 0, cents: 8_632 })
    expect(answer.lines.map(({ code, cents }) => [code, cents])).toEqual([
      ['TRAIN_TARIFF.300', 6_632],
      ['MEAL.LUNCH', 2_000],
    ])
    expect(good(await claimSheet(office.services, before.id, p1))).toEqual(before)
  })

  it('pays a night on the way at the rate of the centre, and tickets as given', async () => {
    const train = { mode: 'TRAIN_2ND' as const, departAt: '2026-06-23T18:30', ticketsCents: 4_640 }
    const answer = good(await simulateTravel(office.services, p1, { ...imagined('m-10001'), ...train }))
    expect(answer).toMatchObject({ nights: 1, dinners: 1, lunches: 1, refusals: [] })
    expect(answer.lines.map(({ code }) => code)).toEqual([
      'TICKET.TRAIN_2ND',
      'MEAL.LUNCH',
      'MEAL.DINNER',
      'NIGHT.BASE',
    ])
  })

  it('says why nothing is due, and which mission holds the journeys of the day', async () => {
    const reasonOf = async (missionId: string) =>
      good(await simulateTravel(office.services, p1, imagined(missionId))).reason
    expect(await reasonOf('m-10003')).toBe('SAME_COMMUNE')
    expect(await reasonOf('m-10002')).toBe('FIRST_MISSION_OF_DAY:10001')
    expect(refusalOf(await simulateTravel(office.services, p1, imagined('m-10006')))).toBe('NOT_FOUND')
  })
})

describe('the journeys of a claim', () => {
  it('[F239] keep the real times of the person in place of those of the mission', async () => {
    const saved = good(await saveJourneys(10001, ([one]) => (one ? [{ ...one, ...carToBrest }] : [])))
    expect(saved.journeys).toMatchObject([{ departAt: '2026-06-24T05:00', returnAt: '2026-06-24T15:00' }])
    expect(saved.covered).toEqual([{ journeys: [0], lunches: 1, dinners: 0, nights: 0 }])
  })

  it('[F254] [F257] [F262] count canteen lunches by half, dinners and nights offered for nothing', async () => {
    const asked = {
      ...carToBrest,
      departAt: '2026-06-23T17:00',
      lunches: 0,
      adminLunches: 1,
      dinners: 1,
      freeDinners: 1,
      nights: 1,
      freeNights: 1,
      nightCents: 9_000,
    }
    const saved = good(await saveJourneys(10001, ([one]) => (one ? [{ ...one, ...asked }] : [])))
    const paid = saved.lines.filter(({ code }) => /^(MEAL|NIGHT)/.test(code)).map(({ code, cents }) => [code, cents])
    expect(paid).toEqual([['MEAL.LUNCH_ADMIN', 1_000]])
    expect(saved.refusals.map(({ code, item }) => [code, item])).toEqual([
      ['MEAL_WINDOW', 'travel[0].dinners'],
      ['NIGHT_WINDOW', 'travel[0].nights'],
    ])
  })

  it('[F258] [F261] pay a night with the price of its invoice stated, and refuse one without', async () => {
    const night = { ...carToBrest, departAt: '2026-06-23T17:00', nights: 1 }
    const without = good(await saveJourneys(10001, ([one]) => (one ? [{ ...one, ...night }] : [])))
    expect(without.refusals.map(({ code }) => code)).toEqual(['NIGHT_PROOF'])
    const proved = good(await saveJourneys(10001, ([one]) => (one ? [{ ...one, ...night, nightCents: 11_800 }] : [])))
    expect(proved.refusals).toEqual([])
    // A flat rate, whatever the invoice.
    expect(proved.lines.find(({ code }) => code === 'NIGHT.BASE')?.cents).toBe(9_000)
  })

  it('[F247] refund public transport on its tickets, without any margin of time', async () => {
    const bus = { ...carToBrest, mode: 'PUBLIC_TRANSPORT' as const, ticketsCents: 640, departAt: '2026-06-24T11:01' }
    const saved = good(await saveJourneys(10001, ([one]) => (one ? [{ ...one, ...bus }] : [])))
    expect(saved.lines.map(({ code, cents }) => [code, cents])).toEqual([['TICKET.PUBLIC_TRANSPORT', 640]])
    expect(saved.refusals.map(({ code }) => code)).toEqual(['MEAL_WINDOW'])
  })

  it('take only the natures of costs that the office refunds; what was kept before stays', async () => {
    const toll = { ...carToBrest, miscNature: 'toll' as const, miscCents: 850, miscComment: 'A84' }
    good(await saveJourneys(10001, ([one]) => (one ? [{ ...one, ...toll }] : [])))
    good(await decide({ miscNatures: ['parking'] }))
    good(await saveJourneys(10001, ([one]) => (one ? [{ ...one, miscComment: 'A84, 24 juin' }] : [])))
    const refused = await saveJourneys(10001, ([one]) => (one ? [{ ...one, miscNature: 'other' }] : []))
    expect(refusalOf(refused)).toBe('journeyNature')
    good(await saveJourneys(10001, ([one]) => (one ? [{ ...one, miscNature: 'parking' }] : [])))
    expect(refusalOf(await saveJourneys(10001, ([one]) => (one ? [{ ...one, miscNature: 'toll' }] : [])))).toBe(
      'journeyNature',
    )
  })

  it('[F265] leave from a residence where the office says so, by any of them or by more lines', async () => {
    const elsewhere = (journeys: Journey[]) => journeys.map((one) => ({ ...one, fromTown: 'Guipavas' }))
    good(await saveJourneys(10001, (journeys) => journeys))
    good(await decide({ departureLocked: true }))
    expect(refusalOf(await saveJourneys(10001, elsewhere))).toBe('journeyDeparture')
    good(await saveJourneys(10001, (journeys) => [...journeys, ...elsewhere(journeys)]))
    good(await saveJourneys(10001, () => []))
  })

  it('[F266] refuse a return earlier in the day than the departure, on one line for several days', async () => {
    const daily = { daily: true, departAt: '2026-06-24T18:00', returnAt: '2026-06-25T17:00' }
    const refused = await saveJourneys(10001, ([one]) => (one ? [{ ...one, ...daily }] : []))
    expect(refusalOf(refused)).toBe('journeyBackwards')
  })
})

it('keeps the settings of travel with their version, and the journal says what changed', async () => {
  good(await decide({ departureLocked: true }))
  expect(refusalOf(await decide({ departureLocked: false }))).toBe('CONFLICT')
  const entry = await office.services
    .read()
    .selectFrom('journal')
    .select('facts')
    .where('kind', '=', 'travelSettings.change')
    .executeTakeFirstOrThrow()
  expect(entry.facts).toContain('departureLocked')
})
