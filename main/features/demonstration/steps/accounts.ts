import { fail, ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { addAccount } from '../../accounts/accounts.ts'
import { demonstrationLogins } from '../../accounts/demonstration-logins.ts'

/**
 * One account a role. The intervenant is the person with the most claims, the heads are those of the school with the most
 * staff and of the centre with the most claims, so that each screen has something to show.
 */
export async function addAccounts(services: Services): Promise<Result<Record<string, unknown>>> {
  const existing = await services.read().selectFrom('account').select('id').execute()
  if (existing.length > 0) return ok({ accounts: existing.length })
  const read = services.read()
  const teacher = await read
    .selectFrom('claim')
    .innerJoin('intervenant', 'intervenant.id', 'claim.intervenantId')
    .select(['intervenant.id', 'lastName', 'firstName'])
    .groupBy('intervenant.id')
    .orderBy((e) => e.fn.countAll(), 'desc')
    .orderBy('intervenant.number')
    .executeTakeFirst()
  const school = await read
    .selectFrom('posting')
    .select('schoolId')
    .groupBy('schoolId')
    .orderBy((e) => e.fn.countAll(), 'desc')
    .orderBy('schoolId')
    .executeTakeFirst()
  const centre = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .select('mission.centreId as schoolId')
    .groupBy('mission.centreId')
    .orderBy((e) => e.fn.countAll(), 'desc')
    .orderBy('mission.centreId')
    .executeTakeFirst()
  if (teacher === undefined || school === undefined || centre === undefined)
    return fail('NOT_FOUND', { step: 'accounts' })
  const names = {
    manager: 'Claude Démonstration',
    administrator: 'Dominique Démonstration',
    intervenant: `${teacher.firstName} ${teacher.lastName}`,
    schoolHead: 'Camille Démonstration',
    centreHead: 'Maxime Démonstration',
  } as const
  const hashed = new Map<string, string>()
  for (const { password } of demonstrationLogins) {
    if (hashed.has(password)) continue
    const hash = await services.threads.run('hashPassword', { password })
    if (!hash.ok) return hash
    hashed.set(password, hash.value)
  }
  return services.write(
    systemActor,
    { commandId: 'demo:accounts', kind: 'accounts.createDemonstration', touches: ['accounts'] },
    async (context) => {
      for (const { login, password, role } of demonstrationLogins) {
        const schoolId = role === 'schoolHead' ? school.schoolId : role === 'centreHead' ? centre.schoolId : null
        const intervenantId = role === 'intervenant' ? teacher.id : null
        const account = { login, password, displayName: names[role], roles: [role], schoolId, intervenantId }
        const added = await addAccount(context, services.ports.ids.next(), account, hashed.get(password) ?? '')
        if (!added.ok) return added
      }
      return ok({ accounts: demonstrationLogins.length })
    },
  )
}
