import type { StatedDistance } from '../../../shared/contract/distances.ts'
import { tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { undoing } from '../undoing.ts'

export type Pair = Readonly<{ firstCode: string; secondCode: string; first: string; second: string }>

/** Stating a distance and going back to the estimate, each with the way back in the message. */
export function useDistanceActs() {
  const t = useText()
  const format = useFormat()
  const stating = useCommand(client.distances.state)
  const withdrawing = useCommand(client.distances.withdraw)
  const namePair = ({ first, second }: Pair) => t('distances.pair', { first, second })

  /** `before` is the statement this one replaces; true when it was saved. */
  const state = async (
    { firstCode, secondCode, ...names }: Pair,
    said: Readonly<{ metres: number; reason: string }>,
    before: StatedDistance | null,
  ): Promise<boolean> => {
    const codes = { firstCode, secondCode }
    const done = await stating.send({ ...codes, ...said, expectedVersion: before?.version ?? null })
    if (done === null) return false
    const sentence = { pair: namePair({ ...codes, ...names }), km: format.number(said.metres / 1000) }
    tell(
      'success',
      t('distances.saved', sentence),
      undoing(t, (commandId) =>
        before === null
          ? client.distances.withdraw({ commandId, ...codes, expectedVersion: done.version })
          : client.distances.state({
              commandId,
              ...codes,
              metres: before.metres,
              reason: before.reason,
              expectedVersion: done.version,
            }),
      ),
    )
    return true
  }
  const withdraw = async (row: StatedDistance) => {
    const { firstCode, secondCode, metres, reason, version } = row
    const codes = { firstCode, secondCode }
    const done = await withdrawing.send({ ...codes, expectedVersion: version })
    if (done === null) return
    tell(
      'success',
      t('distances.withdrawn', { pair: namePair(row) }),
      undoing(t, (commandId) => client.distances.state({ commandId, ...codes, metres, reason, expectedVersion: null })),
    )
  }
  return { namePair, state, withdraw, busy: stating.busy, problem: stating.problem, withdrawal: withdrawing.problem }
}
