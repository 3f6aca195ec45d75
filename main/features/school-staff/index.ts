import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { listAbsences } from './absences.ts'
import { assignmentProgress } from './assignment-progress.ts'
import { listTeachers, teacherCompetences, validateUnchanged } from './competences.ts'
import { listStaff, staffSheet, summarise } from './staff.ts'
import { addUnavailability, changeUnavailability, removeUnavailability } from './unavailability-commands.ts'
import { listUnavailabilities, missionsDuring } from './unavailability-queries.ts'

const school = boundary.schoolStaff

export const schoolStaffHandlers = {
  summary: school.summary.handler(async ({ context }) =>
    answer(await summarise(context.services, signedIn(context.session))),
  ),
  teachers: school.teachers.handler(async ({ context }) =>
    answer(await listTeachers(context.services, signedIn(context.session))),
  ),
  teacher: school.teacher.handler(async ({ input, context }) =>
    answer(await teacherCompetences(context.services, signedIn(context.session), input.id)),
  ),
  validateUnchanged: school.validateUnchanged.handler(async ({ input, context }) =>
    answer(await validateUnchanged(context.services, signedIn(context.session), input.commandId)),
  ),
  staff: school.staff.handler(async ({ input, context }) =>
    answer(await listStaff(context.services, signedIn(context.session), input.period)),
  ),
  person: school.person.handler(async ({ input, context }) =>
    answer(await staffSheet(context.services, signedIn(context.session), input.id)),
  ),
  unavailabilities: school.unavailabilities.handler(async ({ context }) =>
    answer(await listUnavailabilities(context.services, signedIn(context.session))),
  ),
  missionsDuring: school.missionsDuring.handler(async ({ input, context }) =>
    answer(await missionsDuring(context.services, signedIn(context.session), input)),
  ),
  addUnavailability: school.addUnavailability.handler(async ({ input, context }) =>
    answer(await addUnavailability(context.services, signedIn(context.session), input)),
  ),
  changeUnavailability: school.changeUnavailability.handler(async ({ input, context }) =>
    answer(await changeUnavailability(context.services, signedIn(context.session), input)),
  ),
  removeUnavailability: school.removeUnavailability.handler(async ({ input, context }) =>
    answer(await removeUnavailability(context.services, signedIn(context.session), input)),
  ),
  absences: school.absences.handler(async ({ input, context }) =>
    answer(await listAbsences(context.services, signedIn(context.session), input.period)),
  ),
  assignmentProgress: school.assignmentProgress.handler(async ({ context }) =>
    answer(await assignmentProgress(context.services, signedIn(context.session))),
  ),
}
