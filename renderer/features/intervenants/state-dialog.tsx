import { useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { BusyButton, Dialog, TextField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import type { IntervenantState } from './intervenant-words.ts'

type StateDialogProps = Readonly<{ person: IntervenantSheet; wanted: IntervenantState | null; onClose: () => void }>

const actionKeys = {
  active: 'intervenants.change.reactivate',
  setAside: 'intervenants.change.setAside',
  archived: 'intervenants.change.archive',
} as const

/** Sets a person aside, archives them or takes them back; leaving the pool needs a reason. */
export function StateDialog({ person, wanted, onClose }: StateDialogProps) {
  const t = useText()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const change = useCommand(client.intervenants.setState)
  if (wanted === null) return null
  const name = `${person.lastName} ${person.firstName}`
  const missing = wanted !== 'active' && reason.trim() === ''

  const close = () => {
    setReason('')
    setTried(false)
    change.forget()
    onClose()
  }
  const send = async () => {
    setTried(true)
    if (missing) return
    const done = await change.send({ id: person.id, expectedVersion: person.version, state: wanted, reason })
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
      <Refusal problem={change.problem} />
    </Dialog>
  )
}
