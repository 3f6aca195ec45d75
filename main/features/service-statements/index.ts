import { ok } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { attendanceSheet } from './attendance-sheet.ts'
import { attestMany } from './attest-many.ts'
import { attest } from './commands.ts'
import { listStatedMissions } from './missions.ts'
import { possibleReplacements } from './people.ts'
import { recordEntries } from './record.ts'
import { listRecorded } from './recorded.ts'
import { startRegularisation } from './regularise.ts'
import { closeReplacement, listReplacements, replace } from './replacements.ts'
import { statementSheet } from './sheet.ts'
import { undoAttestation } from './undo.ts'

export { type Stated, stateServices } from './statements.ts'

const methods = boundary.serviceStatements

export const serviceStatementsHandlers = {
  missions: methods.missions.handler(async ({ context }) =>
    answer(await listStatedMissions(context.services, signedIn(context.session))),
  ),
  sheet: methods.sheet.handler(async ({ context, input }) =>
    answer(await statementSheet(context.services, signedIn(context.session), input.missionId)),
  ),
  record: methods.record.handler(async ({ context, input }) =>
    answer(await recordEntries(context.services, signedIn(context.session), input)),
  ),
  attest: methods.attest.handler(async ({ context, input }) =>
    answer(await attest(context.services, signedIn(context.session), input)),
  ),
  attestMany: methods.attestMany.handler(async ({ context, input }) =>
    answer(await attestMany(context.services, signedIn(context.session), input)),
  ),
  undo: methods.undo.handler(async ({ context, input }) =>
    answer(await undoAttestation(context.services, signedIn(context.session), input)),
  ),
  recorded: methods.recorded.handler(({ context, input }) =>
    listRecorded(context.services, signedIn(context.session), input),
  ),
  people: methods.people.handler(async ({ context, input }) =>
    answer(await possibleReplacements(context.services, signedIn(context.session), input)),
  ),
  replace: methods.replace.handler(async ({ context, input }) =>
    answer(await replace(context.services, signedIn(context.session), input)),
  ),
  withdrawReplacement: methods.withdrawReplacement.handler(async ({ context, input }) =>
    answer(await closeReplacement(context.services, signedIn(context.session), input, 'withdrawn')),
  ),
  replacements: methods.replacements.handler(async ({ context }) =>
    answer(ok(await listReplacements(context.services, signedIn(context.session)))),
  ),
  regularise: methods.regularise.handler(({ context, input }) =>
    answer(startRegularisation(context.services, signedIn(context.session), input)),
  ),
  refuseReplacement: methods.refuseReplacement.handler(async ({ context, input }) =>
    answer(await closeReplacement(context.services, signedIn(context.session), input, 'refused')),
  ),
  attendanceSheet: methods.attendanceSheet.handler(async ({ context, input }) =>
    answer(await attendanceSheet(context.services, signedIn(context.session), input)),
  ),
}
