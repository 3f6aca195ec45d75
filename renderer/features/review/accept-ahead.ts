import type { Problem } from '../../../shared/model/result.ts'
import { problemOf } from '../../data/problem.ts'
import { inTurn } from '../in-turn.ts'

type Ahead<Answer> = Readonly<{
  id: string
  send(): Promise<Answer>
  accepted(answer: Answer): void
  refused(problem: Problem): void
}>

const onTheirWay = new Set<string>()

/**
 * Accepts a claim that leaves the screen at once, while the next one is read (ux.md 4.4); one after the other, and before
 * what is undone later. False when the claim is on its way already: a key held down accepts nothing that was not shown.
 */
export function acceptAhead<Answer>({ id, send, accepted, refused }: Ahead<Answer>): boolean {
  if (onTheirWay.has(id)) return false
  onTheirWay.add(id)
  void inTurn(async () => {
    try {
      accepted(await send())
    } catch (error) {
      refused(problemOf(error))
    } finally {
      onTheirWay.delete(id)
    }
  })
  return true
}
