import { fail, type Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import type { Actor } from '../../store/index.ts'
import { isOffice, mayHandle } from './access.ts'
import { availabilityChoices } from './choices.ts'
import { addConflict, removeConflict } from './conflicts.ts'
import { restoreRemoved } from './restore.ts'
import { availabilitySheet } from './sheet.ts'
import { addUnavailability, changeUnavailability, removeUnavailability } from './unavailabilities.ts'
import { addWish, removeWish } from './wishes.ts'

/** Does it when the session may handle that person: the office anybody, an intervenant themselves only. */
async function handling<T>(
  session: Session | null,
  intervenantId: string,
  work: (actor: Actor, session: Session) => Promise<Result<T>>,
): Promise<T> {
  const known = signedIn(session)
  return answer(
    mayHandle(known, intervenantId) ? await work(actorOf(known), known) : fail('NOT_ALLOWED', { intervenantId }),
  )
}

export const availabilityHandlers = {
  of: boundary.availability.of.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, async (_actor, { role }) => ({
      ok: true,
      value: await availabilitySheet(context.services.read(), input.intervenantId, isOffice(role)),
    })),
  ),
  choices: boundary.availability.choices.handler(({ input, context }) =>
    availabilityChoices(context.services.read(), input),
  ),
  addUnavailability: boundary.availability.addUnavailability.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, (actor) => addUnavailability(context.services, actor, input)),
  ),
  changeUnavailability: boundary.availability.changeUnavailability.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, (actor) => changeUnavailability(context.services, actor, input)),
  ),
  removeUnavailability: boundary.availability.removeUnavailability.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, (actor) => removeUnavailability(context.services, actor, input)),
  ),
  addWish: boundary.availability.addWish.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, (actor) => addWish(context.services, actor, input)),
  ),
  removeWish: boundary.availability.removeWish.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, (actor) => removeWish(context.services, actor, input)),
  ),
  addConflict: boundary.availability.addConflict.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, (actor) => addConflict(context.services, actor, input)),
  ),
  removeConflict: boundary.availability.removeConflict.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, (actor) => removeConflict(context.services, actor, input)),
  ),
  restore: boundary.availability.restore.handler(({ input, context }) =>
    handling(context.session, input.intervenantId, (_actor, session) =>
      restoreRemoved(context.services, session, input),
    ),
  ),
}
