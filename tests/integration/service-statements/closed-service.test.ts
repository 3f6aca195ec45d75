import { afterEach, beforeEach, expect, it } from 'vitest'
import { attestMany } from '../../../main/features/service-statements/attest-many.ts'
import { attest } from '../../../main/features/service-statements/commands.ts'
import { listStatedMissions } from '../../../main/features/service-statements/missions.ts'
import { recordEntries } from '../../../main/features/service-statements/record.ts'
import { closeReplacement, replace } from '../../../main/features/service-statements/replacements.ts'
import { statementSheet } from '../../../main/features/service-statements/sheet.ts'
import { undoAttestation } from '../../../main/features/service-statements/undo.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { setOpen } from '../support/portal-office.ts'
import { convokeEverybody } from '../support/sent-claims.ts'
import { assignmentId } from '../support/world.ts'

let office: TestOffice
const head = sessionOf('centreHead', { schoolId: 'sBrest', displayName: 'Chef de Brest' })
const missionId = 'm-10001'
const line = (person: string) => ({
  assignmentId: assignmentId(10001, person),
  present: true,
  quantity: 12,
  minutes: null,
  days: [],
  reason: null,
  note: '',
})
const stating = (person: string, session = head) =>
  attest(office.services, session, { commandId: nextCommand(), missionId, lines: [line(person)] })
const replacing = () => {
  const { present, reason, ...said } = line('p2')
  const input = { commandId: nextCommand(), ...said, intervenantId: null, name: 'ESSAI Dominique' }
  return replace(office.services, head, input)
}

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

it('[F114] while the office has closed the service, a head of centre reads statements and changes none of them', async () => {
  const { services } = office
  const { act } = good(await stating('p1'))
  const { id } = good(await replacing())
  await setOpen(office, 'serviceStatements', false)
  expect(good(await listStatedMissions(services, head)).length).toBeGreaterThan(0)
  expect(good(await statementSheet(services, head, missionId)).lines).toHaveLength(2)
  const commandId = nextCommand()
  const refused = [
    await stating('p2'),
    await recordEntries(services, head, { commandId, missionId, lines: [line('p2')] }),
    await attestMany(services, head, { commandId, missionIds: [missionId] }),
    await undoAttestation(services, head, { commandId, act }),
    await replacing(),
    await closeReplacement(services, head, { commandId, id }, 'withdrawn'),
  ]
  expect(refused.map(refusalOf)).toEqual(refused.map(() => 'activities.closed'))
  expect(refused[0]).toMatchObject({ error: { facts: { message: 'Reprise lundi.' } } })
})

it('[F114] the office states at any time, and a head of centre again once it is open', async () => {
  await setOpen(office, 'serviceStatements', false)
  good(await stating('p1', sessionOf('manager')))
  await setOpen(office, 'serviceStatements', true)
  expect(good(await stating('p2')).stated).toBe(1)
})
