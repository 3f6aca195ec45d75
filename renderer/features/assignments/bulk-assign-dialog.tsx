import { useCallback, useState } from 'react'
import { type PickedOption, PickerField, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { ruleText } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { tellDone } from './done-acts.ts'

/** The most half-days one person is given in one act. */
export const mostSeats = 100

type BulkAssignDialogProps = Readonly<{ seatIds: readonly string[]; onClose: () => void; onDone: () => void }>

/** The same person on several seats: who, then what was refused is told seat by seat. */
export function BulkAssignDialog({ seatIds, onClose, onDone }: BulkAssignDialogProps) {
  const t = useText()
  const format = useFormat()
  const assignMany = useCommand(client.assignments.assignMany)
  const [person, setPerson] = useState<PickedOption | null>(null)
  const [tried, setTried] = useState(false)
  const [firstSeat] = seatIds
  const search = useCallback(
    async (query: string, signal: AbortSignal): Promise<readonly PickedOption[]> => {
      if (firstSeat === undefined) return []
      const { candidates } = await client.assignments.candidates({ seatId: firstSeat, filter: query }, { signal })
      return candidates.map(({ intervenantId, name, school }) => ({
        value: intervenantId,
        label: name,
        detail: school,
      }))
    },
    [firstSeat],
  )
  const save = async () => {
    setTried(true)
    if (person === null) return
    const done = await assignMany.send({ intervenantId: person.value, seatIds: [...seatIds] })
    if (done === null) return
    for (const { rule, facts } of done.left) {
      const why = ruleText({ code: 'RULE', rule, facts }, t, format) ?? rule
      tell('warning', t('planner.bulk.left', { why }))
    }
    const counts = { assigned: format.number(done.assigned), left: format.number(done.left.length) }
    const severity = done.left.length === 0 ? 'success' : 'warning'
    tellDone(t, format, t('planner.bulk.assigned', { name: person.label, ...counts }), done.change, severity)
    onDone()
  }
  return (
    <EntryDialog
      title={t('planner.bulk.dialogTitle', { count: seatIds.length })}
      sentence={t('planner.bulk.dialogSentence')}
      save={t('planner.bulk.save')}
      busy={assignMany.busy}
      problem={assignMany.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PickerField
        label={t('planner.bulk.person')}
        value={person}
        onChange={setPerson}
        search={search}
        error={tried && person === null ? t('planner.bulk.needPerson') : undefined}
      />
    </EntryDialog>
  )
}
