import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { seatCandidates } from '../../../main/features/assignments/candidates.ts'
import { importFile } from '../../../main/features/imports/import-file.ts'
import { listOwnMissions, ownMissionSheet } from '../../../main/features/own-missions/queries.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const header =
  'intervenant;academie;nom_academie;mission;session;examen;specialite;type_mission;date;heure_debut;heure_fin;centre;qualite;etat'
/** Two days of one mission in Nantes for p3, on the day when Brest has an empty seat, and a cancelled one in Caen. */
const rows = [
  '10003;17;Nantes;4021;2026-06;BTS Banque;TOUTES;Interrogation orale;2026-06-08;08:00;12:00;Lycée de Nantes;INTERROGATEUR;',
  '10003;17;Nantes;4021;2026-06;BTS Banque;TOUTES;Interrogation orale;2026-06-09;13:30;17:30;Lycée de Nantes;INTERROGATEUR;',
  '10003;70;Normandie;77;2026-06;CAP;;Surveillance;2026-06-10;08:00;12:00;;;ANNULE',
  '99999;17;Nantes;4022;2026-06;BTS Banque;;Surveillance;2026-06-10;08:00;12:00;;;',
]
const p3 = sessionOf('intervenant', { intervenantId: 'p3' })

describe('missions given by other academies', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const load = async (lines: readonly string[]) =>
    good(
      await importFile(office.services, systemActor, {
        feed: 'outside-missions',
        name: 'missions-nantes.csv',
        bytes: new TextEncoder().encode([header, ...lines].join('\n')),
      }),
    )
  const unavailable = async () => {
    const { candidates } = good(await seatCandidates(office.services, { seatId: emptySeats.brest, filter: '' }))
    return candidates
      .filter(({ verdicts }) => verdicts.some(({ rule, satisfied }) => rule === 'unavailability' && !satisfied))
      .map(({ intervenantId }) => intervenantId)
  }

  test('one tab per academy, that of the office first; a mission of several days is one line [F121]', async () => {
    await load(rows)
    const academies = good(await listOwnMissions(office.services, p3))
    expect(academies.map(({ academyLabel }) => academyLabel)).toEqual(['Rennes', 'Nantes', 'Normandie'])
    expect(academies[1]?.missions).toMatchObject([
      {
        number: 4021,
        session: '2026-06',
        firstDate: '2026-06-08',
        lastDate: '2026-06-09',
        slots: [{ date: '2026-06-08' }, { date: '2026-06-09', startTime: '13:30' }],
        quality: 'interrogator',
        outside: true,
        state: 'official',
        documentId: null,
      },
    ])
    expect(academies[2]?.missions).toMatchObject([{ number: 77, state: 'cancelled' }])
    const id = academies[1]?.missions[0]?.id ?? ''
    expect(good(await ownMissionSheet(office.services, p3, id))).toMatchObject({ contact: { service: 'Nantes' } })
    const other = sessionOf('intervenant', { intervenantId: 'p1' })
    expect(refusalOf(await ownMissionSheet(office.services, other, id))).toBe('NOT_FOUND')
    expect(good(await listOwnMissions(office.services, other))).toHaveLength(1)
  })

  test('nobody is called while they serve elsewhere; a mission cancelled there frees them', async () => {
    expect(await unavailable()).toEqual([])
    await load(rows)
    expect(await unavailable()).toEqual(['p3'])
    await load(rows.map((row) => row.replace(/;$/, ';ANNULE')))
    expect(await unavailable()).toEqual([])
  })

  test('a row about somebody unknown is refused with its reason, without naming them', async () => {
    const { counts } = await load(rows)
    expect(counts).toMatchObject({ new: 3, rejected: 1 })
    const rejected = await office.services
      .read()
      .selectFrom('importRow')
      .select(['rule', 'content'])
      .where('verdict', '=', 'rejected')
      .execute()
    expect(rejected).toMatchObject([{ rule: 'unknownIntervenant' }])
    expect(rejected[0]?.content).not.toContain('99999')
  })
})
