import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimStateCode } from '../../../main/domain/claims/claim-states.ts'
import { carriesJourneys } from '../../../main/domain/claims/journeys-of-day.ts'
import { replayTrack } from '../../../main/domain/claims/replay.ts'
import { declareOwnNotDone, saveClaim, sendOwnClaim, takeBackClaim } from '../../../main/features/claims/commands.ts'
import { claimSheet } from '../../../main/features/claims/index.ts'
import { movesOf } from '../../../main/features/claims/story.ts'
import { sealBatch } from '../../../main/features/liquidation/index.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { acceptClaim, cancel, giveBack, restore } from '../../../main/features/review/commands.ts'
import { daysAfter } from '../../../shared/model/civil-days.ts'
import { nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, state } from '../support/sent-claims.ts'

const abel = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const stranger = sessionOf('intervenant', { intervenantId: 'p2' })
const manager = sessionOf('manager', { displayName: 'Claude Gestion' })

/** The two missions of ABEL in Brest on 24 June: the first has the journeys of the day. */
const missions = [10001, 10002] as const

type World = { office: TestOffice; ids: readonly string[]; today: string }
type Typed = { entries: (number | null)[]; journeys: number[] }
type Step = fc.AsyncCommand<Typed, World>

const rowsOf = ({ office, ids }: World) =>
  office.services.read().selectFrom('claim').selectAll().where('id', 'in', ids).orderBy('missionId').execute()

async function demand(world: World, typed: Typed): Promise<void> {
  const read = world.office.services.read()
  const rows = await rowsOf(world)
  for (const [place, row] of rows.entries()) {
    const entry = row.entry === null ? null : (Object.values(JSON.parse(row.entry))[0] as number)
    expect(entry, 'the entry of each claim').toBe(typed.entries[place])
    const moves = await movesOf(read, row.id)
    for (const track of ['fee', 'travel'] as const) {
      const told = replayTrack(
        track,
        moves.filter((move) => move.track === track),
      )
      expect(told?.code, 'the state that the history tells').toBe(track === 'fee' ? row.feeState : row.travelState)
    }
  }
  const carriers = rows.filter(({ travelState }) => carriesJourneys(travelState as ClaimStateCode))
  expect(carriers.length, 'claims that carry the journeys of the day').toBeLessThanOrEqual(1)
  if (carriers.length === 0) expect(rows.map(({ travelState }) => travelState)).not.toContain('ELSEWHERE')
  const lines = await read.selectFrom('travelLine').select('journey').where('claimId', 'in', world.ids).execute()
  const kept = lines.map(({ journey }) => (JSON.parse(journey) as { miscCents: number }).miscCents).filter(Boolean)
  expect(kept.toSorted(), 'every journey typed').toEqual(typed.journeys.toSorted())
  for (const { name, check } of claimInvariants) expect(await check(read), name).toMatchObject({ broken: 0 })
}

const step = (name: string, run: (typed: Typed, world: World) => Promise<void>): Step => ({
  check: () => true,
  run: async (typed, world) => {
    await run(typed, world)
    await demand(world, typed)
  },
  toString: () => name,
})

/** The claim as its last reader saw it: commands name that version. */
async function onClaim(world: World, place: number) {
  const id = world.ids[place] ?? ''
  const row = (await rowsOf(world))[place]
  return { commandId: nextCommand(), id, expectedVersion: row?.rowVersion ?? 0 }
}

/** Types in a claim; only what was not refused counts as typed. */
const typeIn = (place: number, value: number, who: typeof abel) =>
  step(`type ${value} in ${place}`, async (typed, world) => {
    const { services } = world.office
    const sheet = await claimSheet(services, world.ids[place] ?? '', who)
    if (!sheet.ok) return
    const entry = place === 0 ? { candidates: value } : { copies: value }
    const [first, ...others] = sheet.value.journeys
    const isOpen = ['TO_COMPLETE', 'RETURNED'].includes(sheet.value.travelState)
    const typing = isOpen && first !== undefined
    const journey = { ...first, miscCents: value, miscComment: 'parking' } as NonNullable<typeof first>
    const journeys = typing ? [journey, ...others] : sheet.value.journeys
    const saved = await saveClaim(services, who, { ...(await onClaim(world, place)), entry, journeys })
    if (!saved.ok) return
    typed.entries[place] = value
    if (!typing) return
    const before = typed.journeys.indexOf(first.miscCents)
    if (before >= 0) typed.journeys.splice(before, 1)
    typed.journeys.push(value)
  })

const people = { abel, stranger }
const acts = {
  send: (world: World, place: number, who: typeof abel) =>
    onClaim(world, place).then((on) => sendOwnClaim(world.office.services, who, on)),
  takeBack: (world: World, place: number, who: typeof abel) =>
    onClaim(world, place).then((on) => takeBackClaim(world.office.services, who, on)),
  notDone: (world: World, place: number, who: typeof abel) =>
    onClaim(world, place).then((on) => declareOwnNotDone(world.office.services, who, { ...on, reason: 'malade' })),
  giveBack: (world: World, place: number) =>
    onClaim(world, place).then((on) => giveBack(world.office.services, manager, { ...on, reason: 'à revoir' })),
  accept: (world: World, place: number) =>
    onClaim(world, place).then((on) => acceptClaim(world.office.services, manager, { ...on, reason: '' })),
  cancel: (world: World, place: number) =>
    onClaim(world, place).then((on) => cancel(world.office.services, manager, { ...on, reason: 'annulée' })),
  restore: (world: World, place: number) =>
    onClaim(world, place).then((on) => restore(world.office.services, manager, on)),
  seal: (world: World) =>
    sealBatch(
      world.office.services,
      { id: manager.accountId, name: manager.displayName, role: 'manager' },
      { commandId: nextCommand(), circuit: 'fees', executionDate: daysAfter(world.today, 10) },
    ),
} as const

const place = fc.nat({ max: 1 })
const who = fc.constantFrom(...Object.values(people))
const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(place, fc.integer({ min: 1, max: 60 }), who).map(([at, value, by]) => typeIn(at, value, by)),
  fc
    .tuple(fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])), place, who)
    .map(([act, at, by]) => step(`${act} ${at}`, async (_typed, world) => void (await acts[act](world, at, by)))),
  fc.constantFrom(0, 1, 30).map((days) =>
    step(`${days} days later`, async (_typed, world) => {
      world.today = daysAfter(world.today, days)
      world.office.setToday(world.today)
    }),
  ),
]

async function newWorld(): Promise<World> {
  const office = await openTestOffice('2026-06-30')
  await convokeEverybody(office)
  for (const mission of missions) await state(office, mission, 'p1', 12)
  const ids = await Promise.all(missions.map((mission) => claimIdOf(office, mission, 'p1')))
  return { office, ids, today: '2026-06-30' }
}

describe('random sequences of commands by several people, on a real store', () => {
  it('[F178] [F185] [F187] [F190-F192] leave every claim in the state its history tells, with all that was typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.commands([...steps, ...steps.slice(0, 2)], { maxCommands: 24, size: 'max' }),
        async (commands) => {
          const real = await newWorld()
          try {
            await fc.asyncModelRun(() => ({ model: { entries: [null, null], journeys: [] }, real }), commands)
          } finally {
            await real.office.close()
          }
        },
      ),
      { numRuns: 12, endOnFailure: true },
    )
  }, 180_000)
})
