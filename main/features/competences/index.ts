import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { addCompetenceAct } from './add.ts'
import { competenceChoices } from './choices.ts'
import { confirmAll } from './confirm-all.ts'
import { generateCompetences } from './generate.ts'
import { personCompetences } from './person.ts'
import { competenceSummary, listCompetences } from './queries.ts'
import { stateCompetencesAct } from './state.ts'
import { withdrawAct } from './withdraw.ts'

export const competencesHandlers = {
  summary: boundary.competences.summary.handler(({ context }) => competenceSummary(context.services)),
  list: boundary.competences.list.handler(({ input, context }) => listCompetences(context.services, input)),
  person: boundary.competences.person.handler(async ({ input, context }) =>
    answer(await personCompetences(context.services, signedIn(context.session), input.intervenantId)),
  ),
  choices: boundary.competences.choices.handler(async ({ input, context }) =>
    answer(await competenceChoices(context.services, signedIn(context.session), input)),
  ),
  generate: boundary.competences.generate.handler(async ({ input, context }) =>
    answer(await generateCompetences(context.services, actorOf(signedIn(context.session)), input.commandId)),
  ),
  state: boundary.competences.state.handler(async ({ input, context }) =>
    answer(await stateCompetencesAct(context.services, signedIn(context.session), input)),
  ),
  confirmAll: boundary.competences.confirmAll.handler(async ({ input, context }) =>
    answer(await confirmAll(context.services, signedIn(context.session), input)),
  ),
  withdraw: boundary.competences.withdraw.handler(async ({ input, context }) =>
    answer(await withdrawAct(context.services, signedIn(context.session), input)),
  ),
  add: boundary.competences.add.handler(async ({ input, context }) =>
    answer(await addCompetenceAct(context.services, signedIn(context.session), input)),
  ),
}
