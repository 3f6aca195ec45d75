import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everything } from '../../../main/features/convocations/select.ts'
import { waiveFindings } from '../../../main/features/convocations/waive.ts'
import { attendanceSheet } from '../../../main/features/service-statements/attendance-sheet.ts'
import { possibleReplacements } from '../../../main/features/service-statements/people.ts'
import { regularise } from '../../../main/features/service-statements/regularise.ts'
import { closeReplacement, listReplacements, replace } from '../../../main/features/service-statements/replacements.ts'
import { statementSheet } from '../../../main/features/service-statements/sheet.ts'
import { manager as actor, convoke, officeToConvoke, progress } from '../support/convocations.ts'
import { good, nextCommand, refusalOf, sessionOf } from '../support/office.ts'

type Office = Awaited<ReturnType<typeof officeToConvoke>>

const head = sessionOf('centreHead', { schoolId: 'sBrest', displayName: 'Chef de Brest' })
const manager = sessionOf('manager', { displayName: 'Claude Gestion' })

describe('somebody who came in place of another', () => {
  let office: Office
  beforeEach(async () => {
    office = await officeToConvoke()
    const waiving = { selection: everything, rule: 'noPayFile', keys: null, reason: 'promis' }
    good(await waiveFindings(office.services, actor, { commandId: nextCommand(), ...waiving }))
    good(await convoke(office))
    office.setToday('2026-06-10')
  })
  afterEach(() => office.close())

  const said = { quantity: 12, minutes: null, days: [], note: 'arrivée à 8 h' }
  const tell = (part: Partial<Parameters<typeof replace>[2]> = {}, session = head) =>
    replace(office.services, session, {
      commandId: nextCommand(),
      assignmentId: office.assignments.brest,
      intervenantId: 'p2',
      name: '',
      ...said,
      ...part,
    })
  const lines = async () => good(await statementSheet(office.services, head, 'm-brest')).lines
  const seats = async () =>
    (await office.services.read().selectFrom('seat').select('id').where('missionId', '=', 'm-brest').execute()).length

  it('is told by the centre, one for each absent person, and taken back as long as the office has not answered', async () => {
    const first = good(await tell({ intervenantId: null, name: 'ESSAI Dominique' }))
    const second = good(await tell())
    const again = { commandId: nextCommand(), id: first.id }
    expect(refusalOf(await closeReplacement(office.services, head, again, 'withdrawn'))).toBe(
      'serviceStatements.replacementClosed',
    )
    expect(await lines()).toMatchObject([{ replacement: { name: 'BLAIN Camille', state: 'waiting' } }])
    const elsewhere = sessionOf('centreHead', { schoolId: 'sRennes' })
    const taken = { commandId: nextCommand(), id: second.id }
    expect(refusalOf(await closeReplacement(office.services, elsewhere, taken, 'withdrawn'))).toBe('NOT_ALLOWED')
    good(await closeReplacement(office.services, head, taken, 'withdrawn'))
    expect(await lines()).toMatchObject([{ replacement: null }])
    expect(refusalOf(await tell({ intervenantId: null }))).toBe('serviceStatements.nameMissing')
    expect(refusalOf(await tell({ intervenantId: 'p3' }))).toBe('serviceStatements.alreadyThere')
    expect(refusalOf(await tell({ assignmentId: office.assignments.rennes }))).toBe('NOT_ALLOWED')
  })

  it('is convoked after the fact on a seat beside, with a claim and the statement of what they did', async () => {
    const before = await seats()
    const { id } = good(await tell())
    const order = { commandId: nextCommand(), id, intervenantId: 'p2' }
    expect(good(await regularise(office.services, manager, order, progress))).toEqual({ convocations: 1, claims: 1 })
    expect(await seats()).toBe(before + 1)
    expect(await lines()).toMatchObject([
      {
        intervenant: 'BLAIN Camille',
        stated: { present: true, quantity: 12, by: 'Chef de Brest', note: 'arrivée à 8 h' },
      },
      { intervenant: 'CORRE Camille', stated: null, replacement: { state: 'convoked' } },
    ])
    expect(await listReplacements(office.services, head)).toMatchObject([
      { state: 'convoked', absent: 'CORRE Camille' },
    ])
    expect(await listReplacements(office.services, sessionOf('centreHead', { schoolId: 'sRennes' }))).toEqual([])
    const twice = { ...order, commandId: nextCommand() }
    expect(refusalOf(await regularise(office.services, manager, twice, progress))).toBe(
      'serviceStatements.replacementClosed',
    )
  })

  it('leaves no empty seat where the convocation is refused, and still waits', async () => {
    const before = await seats()
    const { id } = good(await tell({ intervenantId: null, name: 'Inconnu' }))
    const order = { commandId: nextCommand(), id, intervenantId: 'nobody' }
    expect((await regularise(office.services, manager, order, progress)).ok).toBe(false)
    expect(await seats()).toBe(before)
    expect(await lines()).toMatchObject([{ replacement: { name: 'Inconnu', state: 'waiting' } }])
    const refusal = { commandId: nextCommand(), id, answer: 'Personne inconnue' }
    good(await closeReplacement(office.services, manager, refusal, 'refused'))
    expect(await lines()).toMatchObject([{ replacement: { state: 'refused', answer: 'Personne inconnue' } }])
  })

  it('is found by a head of centre among people of the centre only, by the office among all', async () => {
    const names = async (session = head) =>
      good(await possibleReplacements(office.services, session, { missionId: 'm-brest', filter: '' })).map(
        ({ name }) => name,
      )
    const all = await names(manager)
    expect(all).toContain('ABEL Camille')
    expect(all).not.toContain('CORRE Camille')
    const known = await names()
    expect(all).toEqual(expect.arrayContaining(known))
    const elsewhere = { missionId: 'm-rennes', filter: '' }
    expect(refusalOf(await possibleReplacements(office.services, head, elsewhere))).toBe('NOT_ALLOWED')
  })

  it('signs the same sheet as the others: a tagged PDF, of one’s own centre only', async () => {
    const sheet = good(await attendanceSheet(office.services, head, { missionId: 'm-brest', language: 'fr' }))
    expect(sheet).toMatchObject({ mime: 'application/pdf', name: expect.stringMatching(/^emargement-\d+\.pdf$/) })
    expect(Buffer.from(sheet.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    const elsewhere = { missionId: 'm-rennes', language: 'fr' as const }
    expect(refusalOf(await attendanceSheet(office.services, head, elsewhere))).toBe('NOT_ALLOWED')
  })
})
