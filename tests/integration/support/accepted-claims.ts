import { acceptClaim } from '../../../main/features/review/commands.ts'
import { good, nextCommand, sessionOf, type TestOffice } from './office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from './sent-claims.ts'

/** Convokes the tiny world, then sends, states and accepts the claims of two people, fees and travel. */
export async function acceptedClaims(office: TestOffice): Promise<void> {
  await convokeEverybody(office)
  for (const person of ['p1', 'p2']) {
    const sent = await sendAs(office, 10001, person, { candidates: 12 }, carToBrest)
    await state(office, 10001, person, 12)
    const decision = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
    good(await acceptClaim(office.services, sessionOf('manager'), decision))
  }
}
