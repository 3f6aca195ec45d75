import { useText } from '../../components/index.ts'
import type { DraftView } from '../claims/draft-keeper.ts'
import { Refusal } from '../refusal.tsx'
import { ClosedHere } from './closed-here.tsx'

/** An answer that the core did not take: why, and that it is kept as it is. */
export function SaveFailed({ view }: { view: DraftView }) {
  const t = useText()
  if (view.problem !== null)
    return (
      <>
        <Refusal problem={view.problem} title={t('kiosk.notSaved')} />
        <ClosedHere />
      </>
    )
  return (
    <p role="alert" className="claim-note">
      {t(view.other === null ? 'kiosk.unreadable' : 'kiosk.changedElsewhere')}
    </p>
  )
}
