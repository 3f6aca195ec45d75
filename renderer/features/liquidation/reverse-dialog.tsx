import { tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import type { BatchSheet } from './payment-files.tsx'

/** Asks why a line is taken back: the next batch will carry the opposite amount, and the claim is reviewed again. */
export function ReverseDialog({
  batch,
  line,
  onClose,
}: {
  batch: BatchSheet
  line: BatchSheet['lines'][number]
  onClose: () => void
}) {
  const t = useText()
  const format = useFormat()
  const { send, busy, problem } = useCommand(client.liquidation.reverse)
  const reverse = async (reason: string) => {
    const done = await send({ id: batch.id, lineNumber: line.lineNumber, reason })
    if (done === null) return
    tell('success', t('liquidationScreen.reversed', { name: line.name, amount: format.cents(line.cents) }))
    onClose()
  }
  return (
    <ReasonDialog
      title={t('liquidationScreen.reverseTitle', { line: line.lineNumber, batch: batch.number })}
      sentence={t('liquidationScreen.reverseSentence', { name: line.name, amount: format.cents(line.cents) })}
      confirmLabel={t('liquidationScreen.reverseConfirm', { amount: format.cents(line.cents) })}
      ready={[
        t('liquidationScreen.reverseReasons.amount'),
        t('liquidationScreen.reverseReasons.person'),
        t('liquidationScreen.reverseReasons.notDone'),
      ]}
      busy={busy}
      problem={problem}
      onConfirm={(reason) => void reverse(reason)}
      onClose={onClose}
    />
  )
}
