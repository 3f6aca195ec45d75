let turn: Promise<void> = Promise.resolve()

/** Keys pressed faster than the office answers wait for one another, so that each undoes the act before. */
export function inTurn(step: () => Promise<void>): Promise<void> {
  turn = turn.catch(() => undefined).then(step)
  return turn
}
