import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { statementFile } from './files.ts'
import { listStatements, paidYears } from './list.ts'
import { yearlyStatement } from './statement.ts'
import { yearFile } from './year-file.ts'

const methods = boundary.yearlyStatements

export const yearlyStatementsHandlers = {
  years: methods.years.handler(({ context }) => paidYears(context.services)),
  list: methods.list.handler(({ input, context }) => listStatements(context.services, input)),
  person: methods.person.handler(async ({ input, context }) =>
    answer(await yearlyStatement(context.services, input.id, input.year)),
  ),
  personFile: methods.personFile.handler(async ({ input: { id, ...asked }, context }) =>
    answer(await statementFile(context.services, id, asked)),
  ),
  yearFile: methods.yearFile.handler(async ({ input, context }) =>
    answer(await yearFile(context.services, actorOf(signedIn(context.session)), input)),
  ),
  // The person comes from the session, never from the page: nobody can ask for somebody else's.
  mine: methods.mine.handler(async ({ input, context }) =>
    answer(await yearlyStatement(context.services, signedIn(context.session).intervenantId, input.year)),
  ),
  myFile: methods.myFile.handler(async ({ input, context }) =>
    answer(await statementFile(context.services, signedIn(context.session).intervenantId, input)),
  ),
}
