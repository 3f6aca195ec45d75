import type { Slice } from '../../../shared/contract/index.ts'
import { type ActivityCode, openedByAdministrator } from '../../../shared/model/activities.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { ActivitySetting } from '../../domain/activities/activity-state.ts'
import { type Actor, upsertMany } from '../../store/index.ts'

/** What else shows whether an activity is open: each claim says what may still be done in it. */
const shownWith: Partial<Record<ActivityCode, readonly Slice[]>> = {
  claims: ['claims', 'claimDocuments', 'juryEntries'],
}

type Input = ActivitySetting & Readonly<{ commandId: string; expectedVersion: number; code: ActivityCode }>

/**
 * Opens or closes an activity, from one day to another, with a message for those who find it closed (F114). Some wait for
 * the administrator (F119): refused to anybody else (RULE `activities.administratorOnly`).
 */
export async function setActivity(
  services: Services,
  actor: Actor,
  input: Input,
): Promise<Result<{ version: number }>> {
  const { code, opensOn, closesOn, closed, message } = input
  if (openedByAdministrator(code) && actor.role !== 'administrator') return refuse('activities.administratorOnly')
  if (opensOn !== null && closesOn !== null && closesOn < opensOn) return refuse('activities.datesReversed')
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'activities.set',
      subject: { kind: 'activity', id: code },
      facts: { opensOn, closesOn, closed },
      touches: ['activities', ...(shownWith[code] ?? [])],
    },
    async ({ tx, note, say }) => {
      const known = await tx.selectFrom('activity').selectAll().where('code', '=', code).executeTakeFirst()
      if ((known?.rowVersion ?? 0) !== input.expectedVersion) return fail('CONFLICT', { code })
      if (known !== undefined)
        note({
          formerOpensOn: known.opensOn,
          formerClosesOn: known.closesOn,
          formerClosed: known.closed === 1,
        })
      if (message.trim() !== (known?.message ?? '')) say({ before: known?.message ?? '', after: message.trim() })
      const version = input.expectedVersion + 1
      const row = { opensOn, closesOn, closed: closed ? 1 : 0, message: message.trim(), rowVersion: version }
      await upsertMany(tx, 'activity', ['code'], [{ code, ...row }])
      return ok({ version })
    },
  )
}
