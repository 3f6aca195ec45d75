import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { BusyButton, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

/** A cancelled claim can come back at any time (F185): nothing else is to be done with it. */
export function RestoreClaim({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const restore = useCommand(client.review.restore)
  const { id, number, version: expectedVersion } = sheet
  const send = async () => {
    const done = await restore.send({ id, expectedVersion })
    if (done !== null) tell('success', t('reviewScreen.restored', { number }))
  }
  return (
    <section className="claim-part">
      <Refusal problem={restore.problem} title={t('reviewScreen.restoreFailed')} />
      <p>{t('reviewScreen.restoreSentence')}</p>
      <div className="claim-buttons">
        <BusyButton busy={restore.busy} onClick={() => void send()}>
          {t('reviewScreen.restore')}
        </BusyButton>
      </div>
    </section>
  )
}
