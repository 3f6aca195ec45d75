import { useEffect, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, Dialog, SelectField, TextField, useCommands, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'

const ready = ['quantity', 'distance', 'proof', 'duplicate'] as const
type Ready = (typeof ready)[number]
const isReady = (value: string): value is Ready => (ready as readonly string[]).includes(value)

/** Asks why a claim is given back or cancelled; the intervenant reads what is written here. */
export function ReasonDialog({
  title,
  sentence,
  confirmLabel,
  busy,
  problem,
  onConfirm,
  onClose,
}: {
  title: string
  sentence: string
  confirmLabel: string
  busy: boolean
  problem: Problem | null
  onConfirm: (reason: string) => void
  onClose: () => void
}) {
  const t = useText()
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState('')
  const [refused, setRefused] = useState(false)
  // The dialog gives the focus to its title; the list of usual reasons answers to the first letters typed.
  useEffect(() => document.getElementById('review-ready-reason')?.focus(), [])
  const confirm = () => {
    if (reason.trim() === '') {
      setRefused(true)
      document.getElementById('review-reason')?.focus()
    } else if (!busy) onConfirm(reason.trim())
  }
  useCommands([
    {
      id: 'review.confirm',
      textKey: 'reviewScreen.reason',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: confirm,
    },
  ])
  const choose = (value: string) => {
    setChosen(value)
    if (isReady(value)) setReason(t(`reviewScreen.readyReasons.${value}`))
  }
  return (
    <Dialog
      opened
      title={title}
      sentence={sentence}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={busy} onClick={confirm}>
            {confirmLabel}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <Refusal problem={problem} />
      <SelectField
        id="review-ready-reason"
        label={t('reviewScreen.readyReason')}
        value={chosen}
        options={ready.map((value) => ({ value, label: t(`reviewScreen.readyReasons.${value}`) }))}
        onChange={choose}
        optional
      />
      <TextField
        id="review-reason"
        label={t('reviewScreen.reason')}
        value={reason}
        onChange={setReason}
        lines={3}
        error={refused && reason.trim() === '' ? t('reviewScreen.reasonMissing') : undefined}
      />
    </Dialog>
  )
}
