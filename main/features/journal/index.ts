import { boundary } from '../../boundary/boundary.ts'
import { verifyJournal } from '../../store/index.ts'
import { listJournal } from './queries.ts'

export const journalHandlers = {
  list: boundary.journal.list.handler(({ input, context }) => listJournal(context.services, input)),
  verify: boundary.journal.verify.handler(({ context }) => verifyJournal(context.services.read())),
}
