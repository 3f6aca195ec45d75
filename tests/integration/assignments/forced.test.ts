import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignByHand, withdrawAssignment } from '../../../main/features/assignments/by-hand.ts'
import { seatCandidates } from '../../../main/features/assignments/candidates.ts'
import { forcedExceptions } from '../../../main/features/assignments/forced-exceptions.ts'
import { listSeats } from '../../../main/features/assignments/queries.ts'
import { controlConvocations } from '../../../main/features/convocations/control.ts'
import { everything } from '../../../main/features/convocations/select.ts'
import { withWords } from '../../../main/store/index.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager', { displayName: 'Claude Gestion' }))
const window = { start: 0, size: 50, sort: null, filter: '', facets: { missionId: 'm-rennes' } }

describe('an assignment forced against a rule', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const assign = (intervenantId: string, force?: { reason: string }, seatId: string = emptySeats.rennes) =>
    assignByHand(office.services, manager, { commandId: nextCommand(), seatId, intervenantId, force })

  test('needs a reason, is kept with the rules set aside, and shows on the seat, in the list and in the journal', async () => {
    expect(refusalOf(await assign('p1'))).toBe('eligibility.ownSchool')
    const { assignmentId } = good(await assign('p1', { reason: 'seule personne compétente' }))
    const [seat] = (await listSeats(office.services, window)).rows
    expect(seat).toMatchObject({
      intervenantId: 'p1',
      forced: { reason: 'seule personne compétente', author: 'Claude Gestion', broken: [{ rule: 'ownSchool' }] },
    })
    expect(await forcedExceptions(office.services.read())).toMatchObject([
      { assignmentId, intervenant: 'ABEL Camille', missionNumber: 10102, author: 'Claude Gestion', state: 'confirmed' },
    ])
    const entry = await office.services
      .read()
      .selectFrom('journal')
      .select(['seq', 'facts', 'actorName', 'subjectId'])
      .where('kind', '=', 'assignments.force')
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ actorName: 'Claude Gestion', subjectId: 'p1' })
    const [said] = await withWords(office.services.read(), [entry])
    expect(JSON.parse(said?.facts ?? '{}')).toMatchObject({ rules: 'ownSchool', reason: 'seule personne compétente' })
  })

  test('the control of convocations names who was left out then forced, and by whom', async () => {
    const forced = async () =>
      (await controlConvocations(office.services, everything)).groups.find(({ rule }) => rule === 'forcedException')
    expect(await forced()).toBeUndefined()
    good(await assign('p1', { reason: 'accord de l’inspection' }))
    expect(await forced()).toMatchObject({
      level: 'information',
      total: 1,
      findings: [{ intervenant: 'ABEL Camille', facts: { author: 'Claude Gestion', rules: 'ownSchool' } }],
    })
    // The rule was set aside with a reason when the person was assigned: it is not asked about again.
    expect((await controlConvocations(office.services, everything)).groups.map(({ rule }) => rule)).not.toContain(
      'ownSchool',
    )
  })

  test('candidates say who can be forced; what is never forced is refused whatever the reason', async () => {
    const { candidates } = good(await seatCandidates(office.services, { seatId: emptySeats.brest, filter: '' }))
    expect(candidates.map(({ intervenantId, eligible, forceable }) => [intervenantId, eligible, forceable])).toEqual([
      ['p3', true, false],
      ['p1', false, true],
      ['p2', false, true],
    ])
    await office.services.write(
      manager,
      { commandId: nextCommand(), kind: 'test.archive', touches: [] },
      async ({ tx }) => {
        await tx.updateTable('intervenant').set({ state: 'archived' }).where('id', '=', 'p2').execute()
        return { ok: true, value: null }
      },
    )
    expect(refusalOf(await assign('p2', { reason: 'urgence' }, emptySeats.brest))).toBe('eligibility.state')
    expect(refusalOf(await assign('p3', { reason: 'urgence' }, emptySeats.brest))).toBe('assignments.nothingToForce')
    expect(await forcedExceptions(office.services.read())).toEqual([])
  })

  test('withdrawn, it stays on the list and leaves the seat', async () => {
    const { assignmentId } = good(await assign('p1', { reason: 'urgence' }))
    const taken = { commandId: nextCommand(), id: assignmentId, expectedVersion: 1 }
    good(await withdrawAssignment(office.services, manager, taken))
    expect(await forcedExceptions(office.services.read())).toMatchObject([{ assignmentId, state: 'withdrawn' }])
    expect((await listSeats(office.services, window)).rows.find(({ id }) => id === emptySeats.rennes)).toMatchObject({
      state: 'unfilled',
      forced: null,
    })
  })
})
