import { tidyCode } from '../../../shared/model/kiosk-code.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session, systemActor } from '../../boundary/sessions.ts'
import { countFailure, forgetFailures, guarded, restingUntil } from './guard.ts'
import { codeOfConvocation } from './personal-code.ts'

type Person = Readonly<{ id: string; number: string; firstName: string; lastName: string }>

/** Whether a code is that of a standing convocation of a person. */
async function holdsConvocation(services: Services, person: Person, code: string): Promise<boolean> {
  const convocations = await services
    .read()
    .selectFrom('convocation')
    .select('number')
    .distinct()
    .where('intervenantId', '=', person.id)
    .where('state', '=', 'official')
    .execute()
  const vault = services.vault()
  return convocations.some(({ number }) => codeOfConvocation(vault, String(number), person.number) === code)
}

/** The session of a person at a kiosk: an intervenant, whatever else they may be elsewhere. */
async function sessionOf(services: Services, person: Person): Promise<Session> {
  const account = await services
    .read()
    .selectFrom('account')
    .select('id')
    .where('intervenantId', '=', person.id)
    .executeTakeFirst()
  return {
    accountId: account?.id ?? person.id,
    displayName: `${person.firstName} ${person.lastName}`,
    roles: ['intervenant'],
    role: 'intervenant',
    intervenantId: person.id,
    schoolId: null,
  }
}

/** How a screen that others may read names a person: `Claire L.` (ux.md S24). */
const shortName = ({ firstName, lastName }: Person): string => `${firstName} ${lastName.slice(0, 1)}.`

async function refuseCode(services: Services, fingerprint: string): Promise<Result<never>> {
  const counted = await services.write(
    systemActor,
    { commandId: services.ports.ids.next(), kind: 'kiosk.refused', touches: [] },
    async (context) => {
      const failures = await countFailure(context, fingerprint)
      context.note({ failures })
      return ok(null)
    },
  )
  return counted.ok ? refuse('kiosk.wrongCode') : counted
}

/**
 * Opens the session of a kiosk for whoever holds a standing convocation: their number and its code. A number nobody has, a
 * person without a convocation and a wrong code give the same answer; after wrong codes the number rests.
 */
export async function identify(
  services: Services,
  clientId: string,
  typed: Readonly<{ number: string; code: string }>,
): Promise<Result<{ person: string }>> {
  const number = typed.number.trim().toUpperCase()
  const fingerprint = guarded(services, number)
  const until = await restingUntil(services, fingerprint)
  if (until !== null) return refuse('kiosk.resting', { until })
  const person = await services
    .read()
    .selectFrom('intervenant')
    .select(['id', 'number', 'firstName', 'lastName'])
    .where('number', '=', number)
    .executeTakeFirst()
  const holds = person !== undefined && (await holdsConvocation(services, person, tidyCode(typed.code)))
  if (person === undefined || !holds) return refuseCode(services, fingerprint)
  const session = await sessionOf(services, person)
  const known = await services.write(
    actorOf(session),
    {
      commandId: services.ports.ids.next(),
      kind: 'kiosk.identify',
      subject: { kind: 'intervenant', id: person.id },
      touches: [],
    },
    async (context) => {
      await forgetFailures(context, fingerprint)
      return ok(null)
    },
  )
  if (!known.ok) return known
  services.sessions.set(clientId, session)
  return ok({ person: shortName(person) })
}
