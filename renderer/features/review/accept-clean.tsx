import { BusyButton, ConfirmDialog, Dialog, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** Accepts every claim to review that has no alert, once the person has seen how many that makes. */
export function AcceptClean({ filter, onClose }: { filter: string; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const { send, busy, problem } = useCommand(client.review.acceptClean)
  const input = { start: 0, size: 1, sort: null, filter, facets: { state: 'toReview', alerts: 'none' } }
  const clean = useRead(queries.review.queue.queryOptions({ input }))
  const title = t('reviewScreen.acceptCleanTitle')
  const count = clean.data?.count ?? 0
  const accept = async () => {
    const done = await send({ filter })
    if (done === null) return
    const { accepted, left, feeCents, travelCents } = done
    const values = { accepted, left, fee: format.cents(feeCents), travel: format.cents(travelCents) }
    tell('success', t('reviewScreen.acceptedClean', values))
    onClose()
  }
  if (count === 0)
    return (
      <Dialog
        opened
        title={title}
        onClose={onClose}
        size="small"
        actions={<BusyButton onClick={onClose}>{t('components.dialog.close')}</BusyButton>}
      >
        <Refusal problem={clean.problem} title={t('reviewScreen.acceptCleanFailed')} />
        {clean.loading && <p aria-busy="true">{t('reviewScreen.loading')}</p>}
        {clean.data && <p>{t('reviewScreen.acceptCleanNone')}</p>}
      </Dialog>
    )
  return (
    <ConfirmDialog
      opened
      title={title}
      sentence={t('reviewScreen.acceptCleanSentence', { count })}
      confirmLabel={t('reviewScreen.acceptCleanConfirm', { count })}
      busy={busy}
      onConfirm={() => void accept()}
      onCancel={onClose}
    >
      {filter !== '' && <p>{t('reviewScreen.acceptCleanFilter', { filter })}</p>}
      <Refusal problem={problem} title={t('reviewScreen.acceptCleanFailed')} />
    </ConfirmDialog>
  )
}
