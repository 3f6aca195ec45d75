import { useEffect, useState } from 'react'
import type { Problem } from '../../shared/model/result.ts'
import { BusyButton, Dialog, SelectField, TextField, useCommands, useText } from '../components/index.ts'
import { Refusal } from './refusal.tsx'

/** Asks why something is refused to a person, who reads what is written here; usual reasons are one choice away. */
export function ReasonDialog({
  title,
  sentence,
  confirmLabel,
  ready,
  busy,
  problem,
  onConfirm,
  onClose,
}: {
  title: string
  sentence: string
  confirmLabel: string
  /** Usual reasons, as they will be read. */
  ready: readonly string[]
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
  useEffect(() => document.getElementById('ready-reason')?.focus(), [])
  const confirm = () => {
    if (reason.trim() === '') {
      setRefused(true)
      document.getElementById('own-reason')?.focus()
    } else if (!busy) onConfirm(reason.trim())
  }
  useCommands([
    {
      id: 'reason.confirm',
      textKey: 'reviewScreen.reason',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: confirm,
    },
  ])
  const choose = (value: string) => {
    setChosen(value)
    if (value !== '') setReason(value)
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
        id="ready-reason"
        label={t('reviewScreen.readyReason')}
        value={chosen}
        options={ready.map((value) => ({ value, label: value }))}
        onChange={choose}
        optional
      />
      <TextField
        id="own-reason"
        label={t('reviewScreen.reason')}
        value={reason}
        onChange={setReason}
        lines={3}
        error={refused && reason.trim() === '' ? t('reviewScreen.reasonMissing') : undefined}
      />
    </Dialog>
  )
}
