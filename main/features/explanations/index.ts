import { answer, boundary } from '../../boundary/boundary.ts'
import { explainSeatPair } from './pair.ts'
import { explainEmptiedSeat } from './unfilled.ts'

export const explanationsHandlers = {
  pair: boundary.explanations.pair.handler(async ({ input, context }) =>
    answer(await explainSeatPair(context.services.read(), input)),
  ),
  unfilled: boundary.explanations.unfilled.handler(async ({ input, context }) =>
    answer(await explainEmptiedSeat(context.services.read(), input.seatId)),
  ),
}
