import { useText } from '../../components/index.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import type { ReviewSheet } from './controls.tsx'
import { HoldDialog } from './hold-dialog.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import type { Decisions } from './use-decisions.ts'

const readyReasons = ['duplicate', 'notDone'] as const
const liftReasons = ['checked', 'proofSeen'] as const

/** The question that a decision asks before it is taken; nothing typed in it is lost when it is refused. */
export function DecisionDialogs({ sheet, decisions }: { sheet: ReviewSheet; decisions: Decisions }) {
  const t = useText()
  const { asking, setAsking } = decisions
  const { number } = sheet
  const close = () => setAsking(null)
  switch (asking) {
    case 'giveBack':
      return (
        <ReturnDialog
          sheet={sheet}
          busy={decisions.giving.busy}
          problem={decisions.giving.problem}
          onConfirm={(message, points) => void decisions.giveBack(message, points)}
          onClose={close}
        />
      )
    case 'hold':
      return (
        <HoldDialog
          number={number}
          busy={decisions.holding.busy}
          problem={decisions.holding.problem}
          onConfirm={(holding) => void decisions.hold(holding)}
          onClose={close}
        />
      )
    case 'lift':
      return (
        <ReasonDialog
          title={t('reviewScreen.liftTitle', { number })}
          sentence={t('reviewScreen.liftSentence')}
          confirmLabel={t('reviewScreen.lift')}
          ready={liftReasons.map((reason) => t(`reviewScreen.liftReasons.${reason}`))}
          busy={decisions.accepting.busy}
          problem={decisions.accepting.problem}
          onConfirm={(reason) => void decisions.lift(reason)}
          onClose={close}
        />
      )
    case 'cancel':
      return (
        <ReasonDialog
          title={t('reviewScreen.cancelTitle', { number })}
          sentence={t('reviewScreen.cancelSentence')}
          confirmLabel={t('reviewScreen.cancel')}
          ready={readyReasons.map((reason) => t(`reviewScreen.readyReasons.${reason}`))}
          busy={decisions.cancelling.busy}
          problem={decisions.cancelling.problem}
          onConfirm={(reason) => void decisions.cancel(reason)}
          onClose={close}
        />
      )
    default:
      return null
  }
}
