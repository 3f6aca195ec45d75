import { useState } from 'react'
import {
  BusyButton,
  CheckboxField,
  DateField,
  Dialog,
  TextField,
  tell,
  unreadable,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import type { Activity } from './use-activity.ts'

/** Opens or closes one activity: two dates, a switch above them, and what people read when they find it closed (F114). */
export function OpeningDialog({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const t = useText()
  const set = useCommand(client.activities.set)
  const [opensOn, setOpensOn] = useState<string | typeof unreadable>(activity.opensOn ?? '')
  const [closesOn, setClosesOn] = useState<string | typeof unreadable>(activity.closesOn ?? '')
  const [closed, setClosed] = useState(activity.closed)
  const [message, setMessage] = useState(activity.message)
  const name = t(`activities.names.${activity.code}`)
  const send = async () => {
    if (opensOn === unreadable || closesOn === unreadable) return
    const { code, version: expectedVersion } = activity
    const days = { opensOn: opensOn === '' ? null : opensOn, closesOn: closesOn === '' ? null : closesOn }
    const done = await set.send({ code, expectedVersion, ...days, closed, message })
    if (done === null) return
    tell('success', t('activities.saved', { name }))
    onClose()
  }
  return (
    <Dialog
      opened
      title={name}
      sentence={t('activities.form.sentence')}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={set.busy} onClick={() => void send()}>
            {t('activities.form.save')}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <Refusal problem={set.problem} title={t('activities.form.notSaved')} />
      <div className="form-fields">
        <DateField label={t('activities.columns.opensOn')} value={opensOn} onChange={setOpensOn} optional />
        <DateField label={t('activities.columns.closesOn')} value={closesOn} onChange={setClosesOn} optional />
        <CheckboxField label={t('activities.form.closed')} value={closed} onChange={setClosed} />
        <TextField
          label={t('activities.form.message')}
          value={message}
          onChange={setMessage}
          lines={3}
          maxLength={500}
          optional
        />
      </div>
    </Dialog>
  )
}
