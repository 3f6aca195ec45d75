import { z } from 'zod'
import { command } from './base.ts'
import { commandId, id, madeFile } from './schemas.ts'

/** Everything that is kept of one person, in one file they can take elsewhere (GDPR, articles 15 and 20). */
export const personalDataContract = {
  /** For the office that answers somebody's request. */
  ofPerson: command('administration').input(z.strictObject({ commandId, id })).output(madeFile),
  /** The person comes from the session, never from the page. */
  mine: command('ownMissions').input(z.strictObject({ commandId })).output(madeFile),
}
