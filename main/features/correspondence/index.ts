import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { changeCorrespondence } from './commands.ts'
import { previewChange, previewGeneration } from './effect.ts'
import { findDisciplines, findSubjects, listCorrespondence, matchingMefs, paperChoices } from './queries.ts'

export const correspondenceHandlers = {
  list: boundary.correspondence.list.handler(({ input, context }) => listCorrespondence(context.services, input)),
  disciplines: boundary.correspondence.disciplines.handler(({ input, context }) =>
    findDisciplines(context.services.read(), input.filter),
  ),
  subjects: boundary.correspondence.subjects.handler(({ input, context }) =>
    findSubjects(context.services.read(), input.filter),
  ),
  choices: boundary.correspondence.choices.handler(({ input, context }) =>
    paperChoices(context.services.read(), input),
  ),
  mefs: boundary.correspondence.mefs.handler(({ input, context }) =>
    matchingMefs(context.services.read(), input.pattern),
  ),
  preview: boundary.correspondence.preview.handler(({ input, context }) => previewChange(context.services, input)),
  previewGeneration: boundary.correspondence.previewGeneration.handler(({ context }) =>
    previewGeneration(context.services),
  ),
  change: boundary.correspondence.change.handler(async ({ input, context }) =>
    answer(await changeCorrespondence(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
