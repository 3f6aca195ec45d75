import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { attest } from './commands.ts'
import { listStatedMissions, listStatementLines } from './queries.ts'

export { type Stated, stateServices } from './statements.ts'

const methods = boundary.serviceStatements

export const serviceStatementsHandlers = {
  missions: methods.missions.handler(async ({ context }) =>
    answer(await listStatedMissions(context.services, signedIn(context.session))),
  ),
  lines: methods.lines.handler(async ({ context, input }) =>
    answer(await listStatementLines(context.services, signedIn(context.session), input.missionId)),
  ),
  attest: methods.attest.handler(async ({ context, input }) =>
    answer(await attest(context.services, signedIn(context.session), input)),
  ),
}
