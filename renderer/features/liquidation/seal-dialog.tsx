import { useState } from 'react'
import { ConfirmDialog, DateField, goTo, tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import type { Preview } from './controls-table.tsx'

/** Asks before the point of no return: what will be frozen, and the day on which it is to be paid. */
export function SealDialog({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const today = localMinute(new Date().toISOString()).slice(0, 10)
  const [executionDate, setExecutionDate] = useState(today)
  const [refused, setRefused] = useState(false)
  const { send, busy, problem } = useCommand(client.liquidation.seal)
  const amount = format.cents(preview.totalCents)
  const readable = /^\d{4}-/.test(executionDate)
  const seal = async () => {
    if (!readable) {
      setRefused(true)
      return
    }
    const batch = await send({ circuit: preview.circuit, executionDate, previewed: preview.fingerprint })
    if (batch === null) return
    const { number, lineCount } = batch
    const values = { number, count: lineCount, lines: lineCount, amount: format.cents(batch.totalCents) }
    tell('success', t('liquidationScreen.sealed', values))
    onClose()
    goTo(`/liquidation/${batch.id}`)
  }
  useCommands([
    {
      id: 'liquidation.sealNow',
      textKey: 'liquidationScreen.sealNow',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: () => void seal(),
    },
  ])
  return (
    <ConfirmDialog
      opened
      definitive
      title={t('liquidationScreen.sealTitle', { circuit: t(`liquidation.circuits.${preview.circuit}`) })}
      sentence={t('liquidationScreen.sealSentence', { count: preview.lines.length, amount })}
      confirmLabel={t('liquidationScreen.seal', { amount })}
      busy={busy}
      onConfirm={() => void seal()}
      onCancel={onClose}
    >
      <Refusal problem={problem} title={t('liquidationScreen.sealFailed')} />
      <DateField
        label={t('liquidationScreen.executionDate')}
        value={executionDate}
        onChange={setExecutionDate}
        earliest={today}
        error={refused && !readable ? t('liquidationScreen.executionDateMissing') : undefined}
      />
      <p>{t('liquidationScreen.definitive')}</p>
    </ConfirmDialog>
  )
}
