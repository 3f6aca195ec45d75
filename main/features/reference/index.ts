import { boundary } from '../../boundary/boundary.ts'
import { listMissionTypes, listPapers, listSchools } from './queries.ts'
import { listRates } from './tables.ts'

export const referenceHandlers = {
  schools: boundary.reference.schools.handler(({ input, context }) => listSchools(context.services, input)),
  papers: boundary.reference.papers.handler(({ input, context }) => listPapers(context.services, input)),
  rates: boundary.reference.rates.handler(({ input, context }) => listRates(context.services, input)),
  missionTypes: boundary.reference.missionTypes.handler(({ context }) => listMissionTypes(context.services)),
}
