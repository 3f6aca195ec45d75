import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { missingPoints } from './missing-points.ts'

export type Sending = Readonly<{ busy: boolean; problem: Problem | null; send(): Promise<void> }>

/** Sends a claim once all that is on screen is saved; while a point is missing it sends nothing and says which. */
export function useSending(sheet: ClaimSheet, keeper: DraftKeeper, onMissing: () => void): Sending {
  const t = useText()
  const { send, busy, problem } = useCommand(client.claims.send)
  return {
    busy,
    problem,
    async send() {
      const { draft } = keeper.view()
      if (missingPoints(sheet, draft).length > 0) return onMissing()
      if (!(await keeper.flush())) return
      const sent = await send({ id: sheet.id, expectedVersion: keeper.view().base.version })
      if (sent === null) return
      keeper.adopt(sent)
      tell('success', t('claimsScreen.recap.sent', { number: sheet.number }))
    },
  }
}
