import { useState } from 'react'
import { TextField, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { VerdictList } from '../verdict-list.tsx'
import type { CandidateRow } from './candidate.tsx'
import { tellDone } from './done-acts.ts'
import type { SeatRow } from './seat-row.ts'

type ForceDialogProps = Readonly<{
  seat: SeatRow
  candidate: CandidateRow
  mode: 'assign' | 'replace' | 'read'
  onClose: () => void
}>

/** Puts somebody whom rules leave out on a seat all the same: which rules, and a reason that is kept (pain 7). */
export function ForceDialog({ seat, candidate, mode, onClose }: ForceDialogProps) {
  const t = useText()
  const format = useFormat()
  const assign = useCommand(client.assignments.assign)
  const replace = useCommand(client.assignments.replace)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { name, intervenantId } = candidate
  const missing = reason.trim() === ''
  const save = async () => {
    setTried(true)
    if (missing) return
    const seating = { intervenantId, force: { reason: reason.trim() } }
    const at = { id: seat.assignmentId ?? '', expectedVersion: seat.version ?? 1 }
    const done = await (mode === 'replace'
      ? replace.send({ ...at, ...seating })
      : assign.send({ seatId: seat.id, ...seating }))
    if (done === null) return
    tellDone(t, format, t('assignments.force.done', { name, number: seat.missionNumber }), done.change, 'warning')
    onClose()
  }
  return (
    <EntryDialog
      title={t('assignments.force.title', { name })}
      sentence={t('assignments.force.sentence')}
      save={t('assignments.force.confirm')}
      busy={assign.busy || replace.busy}
      problem={assign.problem ?? replace.problem}
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
