import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { importFile } from '../../../main/features/imports/import-file.ts'
import { undoImport } from '../../../main/features/imports/undo.ts'
import { missionPortalsHandlers } from '../../../main/features/mission-portals/index.ts'
import { change } from '../support/convocations.ts'
import { good, nextCommand, type TestOffice } from '../support/office.ts'
import { addressOf, giveAddress, goToDay, portalOffice, setOpen, windowOf } from '../support/portal-office.ts'
import { state } from '../support/sent-claims.ts'

const header = 'mission;intervenant;etat_correction;date_etat;copies_attribuees;copies_corrigees'

describe('the portal to missions', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await portalOffice()
  })
  afterEach(() => office.close())

  const portal = (person = 'p1') => call(missionPortalsHandlers.mine, {}, windowOf(office.services, person))
  const missions = async (person = 'p1') => (await portal(person)).academies.flatMap(({ missions: own }) => own)
  const load = async (lines: readonly string[], name = 'etats.csv') =>
    good(
      await importFile(office.services, systemActor, {
        feed: 'marking-states',
        name,
        bytes: new TextEncoder().encode([header, ...lines].join('\n')),
      }),
    )
  const open = (missionId: string | null, person = 'p1', kiosk = false) =>
    call(missionPortalsHandlers.open, { portal: 'missionPortal', missionId }, windowOf(office.services, person, kiosk))

  test('[F318 F320] lists one’s own missions that are done elsewhere, with exam, paper, type, number, beginning and state', async () => {
    expect(await missions()).toEqual([
      {
        id: 'm-10002',
        number: 10002,
        exam: 'Baccalauréat général',
        specialty: 'Toutes séries',
        paper: 'Philosophie',
        missionType: 'Correction de copies',
        missionTypeEnglish: 'Correction de copies in English',
        kind: 'marking',
        firstDate: '2026-06-24',
        lastDate: '2026-06-24',
        state: null,
        stateOn: null,
        givenCopies: null,
        markedCopies: null,
        application: 'santorin',
      },
    ])
    expect(await missions('p2')).toEqual([])
    expect(await missions('p3')).toMatchObject([{ number: 10005, kind: 'sportCommission', application: 'cyclades' }])
  })

  test('a mission whose convocation is cancelled, or from which the person was withdrawn, is gone', async () => {
    await change(office, (tx) => tx.updateTable('convocation').set({ state: 'cancelled' }).execute())
    expect(await missions()).toEqual([])
  })

  test('[F330] a mission leaves the portal 100 days after its end', async () => {
    goToDay(office, '2026-10-02')
    expect(await missions()).toHaveLength(1)
    goToDay(office, '2026-10-03')
    expect(await missions()).toEqual([])
    await expect(open('m-10002')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('[F319] other academies have a tab each, with their covered missions only', async () => {
    const row = (mission: number, type: string) =>
      `10001;17;Nantes;${mission};2026-06;BTS Banque;;${type};2026-06-08;08:00;12:00;Lycée de Nantes`
    const names =
      'intervenant;academie;nom_academie;mission;session;examen;specialite;type_mission;date;heure_debut;heure_fin;centre'
    const bytes = new TextEncoder().encode([names, row(41, 'correction de copies'), row(42, 'Surveillance')].join('\n'))
    good(await importFile(office.services, systemActor, { feed: 'outside-missions', name: 'nantes.csv', bytes }))
    const { academies } = await portal()
    expect(academies.map(({ academyLabel, missions: own }) => [academyLabel, own.map(({ number }) => number)])).toEqual(
      [
        ['Rennes', [10002]],
        ['Nantes', [41]],
      ],
    )
    expect(academies[1]?.missions).toMatchObject([{ application: null, state: null, firstDate: '2026-06-08' }])
    await expect(open('outside/17/41')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('[F323 F324 F325 F326 F327] the marking state comes from a file, dated, with its counts, and is taken back with it', async () => {
    const words = ['A_CORRIGER', 'A_NUMERISER', 'SERVICE_FAIT_SANTORIN', 'SERVICE_FAIT', '']
    const states = ['toMark', 'toDigitise', 'serviceDoneSantorin', 'serviceDone', null]
    for (const [index, word] of words.entries()) {
      await load([`10002;10001;${word};2026-06-${12 + index};60;${index}`], `etats-${index}.csv`)
      expect(await missions()).toMatchObject([
        { state: states[index], stateOn: `2026-06-${12 + index}`, givenCopies: 60, markedCopies: index },
      ])
    }
    const last = await load(['10002;10001;A_CORRIGER;2026-06-30;60;31'], 'dernier.csv')
    expect(await missions()).toMatchObject([{ state: 'toMark', markedCopies: 31 }])
    good(await undoImport(office.services, systemActor, { commandId: nextCommand(), id: last.id }))
    expect(await missions()).toMatchObject([{ state: null, markedCopies: 4 }])
  })

  test('a row about nobody convoked, or with more copies marked than given, is refused', async () => {
    const { counts } = await load([
      '99;10001;A_CORRIGER;2026-06-12;;',
      '10002;77777;A_CORRIGER;2026-06-12;;',
      '10002;10003;A_CORRIGER;2026-06-12;;',
      '10002;10001;A_CORRIGER;2026-06-12;10;11',
      '10002;10001;FINI;2026-06-12;;',
    ])
    expect(counts).toMatchObject({ new: 0, rejected: 5 })
    const rejected = await office.services.read().selectFrom('importRow').select('rule').orderBy('line').execute()
    expect(rejected.map(({ rule }) => rule)).toEqual([
      'unknownMission',
      'unknownIntervenant',
      'notConvokedToMission',
      'markedOverGiven',
      'badChoice',
    ])
  })

  test('[F326] a service that the office recorded ends the matter, with its day', async () => {
    await load(['10002;10001;A_CORRIGER;2026-06-30;60;31'])
    await state(office, 10002, 'p1', 60)
    expect(await missions()).toMatchObject([{ state: 'serviceDone', stateOn: '2026-07-01' }])
  })

  test('[F328] a mission opens its own application, by its exact address; nobody else’s opens', async () => {
    await expect(open('m-10002')).rejects.toMatchObject({ data: { rule: 'missionPortals.withoutAddress' } })
    await giveAddress(office, 'santorin')
    await giveAddress(office, 'cyclades')
    expect(await open('m-10002')).toEqual({ by: 'page', application: 'santorin', address: addressOf('santorin') })
    expect(await open('m-10005', 'p3')).toMatchObject({ application: 'cyclades', address: addressOf('cyclades') })
    for (const [mission, person] of [
      ['m-10005', 'p1'],
      ['m-10001', 'p1'],
      [null, 'p1'],
      ['m-10002', 'p2'],
    ] as const)
      await expect(open(mission, person)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(open('m-10002', 'p1', true), 'from a kiosk').rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  test('a closed activity shows nothing and opens nothing, with the office’s message', async () => {
    await giveAddress(office, 'santorin')
    await setOpen(office, 'missionPortal', false)
    const closed = { data: { rule: 'activities.closed', facts: { message: 'Reprise lundi.' } } }
    await expect(portal()).rejects.toMatchObject(closed)
    await expect(open('m-10002')).rejects.toMatchObject(closed)
  })
})
