import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { doctorSchools, doctorSummary, listFindings } from './queries.ts'
import { previewRepair, repair } from './repair.ts'
import { undoRepair } from './undo.ts'

export const competenceDoctorHandlers = {
  summary: boundary.competenceDoctor.summary.handler(({ context }) => doctorSummary(context.services)),
  findings: boundary.competenceDoctor.findings.handler(({ input, context }) => listFindings(context.services, input)),
  schools: boundary.competenceDoctor.schools.handler(({ context }) => doctorSchools(context.services)),
  previewRepair: boundary.competenceDoctor.previewRepair.handler(({ input, context }) =>
    previewRepair(context.services, input),
  ),
  repair: boundary.competenceDoctor.repair.handler(async ({ input, context }) =>
    answer(await repair(context.services, signedIn(context.session), input)),
  ),
  undoRepair: boundary.competenceDoctor.undoRepair.handler(async ({ input, context }) =>
    answer(await undoRepair(context.services, signedIn(context.session), input)),
  ),
}
