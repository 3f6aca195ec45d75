import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { choicesOf } from '../intervenants/choices.ts'
import { travelAids } from './aids.ts'
import { simulateTravel } from './simulate.ts'

export const claimTravelHandlers = {
  aids: boundary.claimTravel.aids.handler(async ({ context, input }) =>
    answer(await travelAids(context.services, signedIn(context.session), input.id)),
  ),
  communes: boundary.claimTravel.communes.handler(({ context, input }) =>
    choicesOf(context.services.read(), 'commune', input.search),
  ),
  simulate: boundary.claimTravel.simulate.handler(async ({ context, input }) =>
    answer(await simulateTravel(context.services, signedIn(context.session), input)),
  ),
}
