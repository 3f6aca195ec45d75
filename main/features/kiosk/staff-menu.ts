import { startOfDay } from '../../../shared/model/civil-days.ts'
import { type KioskScreen, usualKioskScreen } from '../../../shared/model/kiosk-screen.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import type { Readable } from '../../store/index.ts'

/** Milliseconds the page has to hear the answer before the program ends. */
const graceMilliseconds = 300

/** What was done at the kiosk today: how many times, never who (ux.md S24). */
export async function countsOfToday(services: Services) {
  const since = startOfDay(services.ports.clock.today())
  const entries = await services
    .read()
    .selectFrom('journal')
    .select('kind')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('kind', 'in', ['kiosk.identify', 'kiosk.refused'])
    .where('at', '>=', since)
    .groupBy('kind')
    .execute()
  const of = (wanted: string) => entries.find(({ kind }) => kind === wanted)?.count ?? 0
  const { resting } = await services
    .read()
    .selectFrom('kioskGuard')
    .select((e) => e.fn.countAll<number>().as('resting'))
    .where('restsUntil', '>', services.ports.clock.now())
    .executeTakeFirstOrThrow()
  return { identified: of('kiosk.identify'), refused: of('kiosk.refused'), resting }
}

/** The screen as it was declared, else a usual one. */
export async function screenOf(read: Readable): Promise<KioskScreen> {
  const declared = await read
    .selectFrom('kioskScreen')
    .select(['diagonalInches', 'distanceMillimetres'])
    .executeTakeFirst()
  return declared ?? usualKioskScreen
}

/** Declares the screen of this kiosk, from which large text is worked out (K7). */
export function declareScreen(
  services: Services,
  session: Session,
  { commandId, ...screen }: KioskScreen & Readonly<{ commandId: string }>,
): Promise<Result<{ diagonalInches: number; distanceMillimetres: number }>> {
  const act = { commandId, kind: 'kiosk.declareScreen', facts: { ...screen }, touches: [] }
  return services.write(actorOf(session), act, async ({ tx }) => {
    await tx
      .insertInto('kioskScreen')
      .values({ id: 1, ...screen })
      .onConflict((known) => known.column('id').doUpdateSet(screen))
      .execute()
    return ok(screen)
  })
}

/** Closes the application of a kiosk. */
export async function leaveKiosk(services: Services, session: Session): Promise<Result<null>> {
  const noted = await services.write(
    actorOf(session),
    {
      commandId: services.ports.ids.next(),
      kind: 'kiosk.leave',
      subject: { kind: 'account', id: session.accountId },
      touches: [],
    },
    async () => ok(null),
  )
  if (!noted.ok) return noted
  setTimeout(() => services.ports.quit?.(), graceMilliseconds)
  return ok(null)
}
