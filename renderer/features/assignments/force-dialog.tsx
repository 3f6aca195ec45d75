import { useState } from 'react'
import { TextField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { VerdictList } from '../verdict-list.tsx'
import type { CandidateRow } from './candidate.tsx'
import type { SeatRow } from './seat-row.ts'

type ForceDialogProps = Readonly<{ seat: SeatRow; candidate: CandidateRow; onClose: () => void }>

/** Puts somebody whom rules leave out on a seat all the same: which rules, and a reason that is kept (pain 7). */
export function ForceDialog({ seat, candidate, onClose }: ForceDialogProps) {
  const t = useText()
  const assign = useCommand(client.assignments.assign)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { name, intervenantId } = candidate
  const missing = reason.trim() === ''
  const save = async () => {
    setTried(true)
    if (missing) return
    const done = await assign.send({ seatId: seat.id, intervenantId, force: { reason: reason.trim() } })
    if (done === null) return
    tell('warning', t('assignments.force.done', { name, number: seat.missionNumber }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('assignments.force.title', { name })}
      sentence={t('assignments.force.sentence')}
      save={t('assignments.force.confirm')}
      busy={assign.busy}
      problem={assign.problem}
      onSave={() => void save()}
      onClose={onClose}
      below={
        <>
          <h3>{t('assignments.force.broken')}</h3>
          <VerdictList verdicts={candidate.verdicts.filter(({ satisfied }) => !satisfied)} />
        </>
      }
    >
      <TextField
        label={t('assignments.force.reason')}
        hint={t('assignments.force.reasonHint')}
        lines={2}
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={tried && missing ? t('assignments.force.reasonNeeded') : undefined}
      />
    </EntryDialog>
  )
}
