import { useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import {
  BusyButton,
  DateField,
  Dialog,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { type IntervenantState, nameOf } from './intervenant-words.ts'

type StateDialogProps = Readonly<{ person: IntervenantSheet; wanted: IntervenantState | null; onClose: () => void }>

const actionKeys = {
  active: 'intervenants.change.reactivate',
  setAside: 'intervenants.change.setAside',
  archived: 'intervenants.change.archive',
} as const

/** Sets a person aside for some days or without end, archives them or takes them back; leaving the pool needs a reason. */
export function StateDialog({ person, wanted, onClose }: StateDialogProps) {
  const t = useText()
  const format = useFormat()
  const today = useSessionState()?.today ?? ''
  const [reason, setReason] = useState('')
  const [from, setFrom] = useState<string | Unreadable>(today)
  const [to, setTo] = useState<string | Unreadable>('')
  const [tried, setTried] = useState(false)
  const change = useCommand(client.intervenants.setState)
  if (wanted === null) return null
  const name = nameOf(person)
  const missing = wanted !== 'active' && reason.trim() === ''
  const dated = wanted === 'setAside'
  const reversed = dated && from !== unreadable && to !== unreadable && to !== '' && to < from
  const wrongDates = dated && (from === unreadable || from === '' || to === unreadable || reversed)

  const close = () => {
    setReason('')
    setFrom(today)
    setTo('')
    setTried(false)
    change.forget()
    onClose()
  }
  const send = async () => {
    setTried(true)
    if (missing || wrongDates) return
    const done = await change.send({
      id: person.id,
      expectedVersion: person.version,
      state: wanted,
      reason,
      from: dated ? from : null,
      to: dated && to !== '' ? to : null,
    })
    if (done === null) return
    tell('success', t('intervenants.change.done', { name, state: t(`intervenants.states.${wanted}`) }))
    close()
  }
  return (
    <Dialog
      opened
      title={t(`intervenants.change.titles.${wanted}`, { name })}
      sentence={t(`intervenants.change.sentences.${wanted}`)}
      size="small"
      onClose={close}
      actions={
        <>
          <BusyButton variant="primary" busy={change.busy} onClick={() => void send()}>
            {t(actionKeys[wanted])}
          </BusyButton>
          <button type="button" className="button" onClick={close}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      {wanted !== 'active' && (
        <TextField
          label={t('intervenants.change.reason')}
          hint={t('intervenants.change.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          autoFocus
          error={tried && missing ? t('intervenants.change.reasonNeeded') : undefined}
        />
      )}
      {dated && (
        <>
          <DateField
            label={t('intervenants.change.from')}
            value={from}
            error={tried && from === '' ? t('availability.periods.dateNeeded') : undefined}
            onChange={setFrom}
          />
          <DateField
            label={t('intervenants.change.to')}
            hint={t('intervenants.change.toHint')}
            value={to}
            optional
            error={tried && reversed ? t('availability.periods.reversed', { from: format.date(from) }) : undefined}
            onChange={setTo}
          />
        </>
      )}
      <Refusal problem={change.problem} />
    </Dialog>
  )
}
