import { useEffect, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { type AwaitedEvent, awaitedEvents } from '../../../shared/model/review.ts'
import { BusyButton, DateField, Dialog, SelectField, TextField, unreadable, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'

export type Holding = Readonly<{ until: string | null; awaits: AwaitedEvent | null; note: string }>

type HoldDialogProps = Readonly<{
  number: string
  busy: boolean
  problem: Problem | null
  onConfirm: (holding: Holding) => void
  onClose: () => void
}>

/** Until when a claim waits: an event, by its first letter, or a day (ux.md S16, M). Enter puts it aside. */
export function HoldDialog({ number, busy, problem, onConfirm, onClose }: HoldDialogProps) {
  const t = useText()
  const [awaits, setAwaits] = useState('')
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const [refused, setRefused] = useState(false)
  useEffect(() => document.getElementById('hold-awaits')?.focus(), [])
  const event = awaitedEvents.find((name) => name === awaits) ?? null
  const day = event === null && until !== '' && until !== unreadable ? until : null
  const confirm = () => {
    if (event === null && day === null) {
      setRefused(true)
      document.getElementById(awaits === 'day' ? 'hold-until' : 'hold-awaits')?.focus()
    } else if (!busy) onConfirm({ until: day, awaits: event, note })
  }
  const options = [
    ...awaitedEvents.map((name) => ({ value: name, label: t(`review.awaited.${name}`) })),
    { value: 'day', label: t('review.awaited.day') },
  ]
  return (
    <Dialog
      opened
      title={t('reviewScreen.hold.title', { number })}
      sentence={t('reviewScreen.hold.sentence')}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={busy} onClick={confirm}>
            {t('reviewScreen.hold.confirm')}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement) return
          event.preventDefault()
          confirm()
        }}
      >
        <Refusal problem={problem} />
        <SelectField
          id="hold-awaits"
          label={t('reviewScreen.hold.until')}
          value={awaits}
          options={options}
          onChange={setAwaits}
          error={refused && awaits === '' ? t('rules.review.holdWithoutEnd') : undefined}
        />
        {awaits === 'day' && (
          <DateField
            id="hold-until"
            label={t('reviewScreen.hold.day')}
            value={until}
            onChange={setUntil}
            error={refused && day === null ? t('rules.review.holdWithoutEnd') : undefined}
          />
        )}
        <TextField label={t('reviewScreen.note')} value={note} onChange={setNote} optional />
      </form>
    </Dialog>
  )
}
