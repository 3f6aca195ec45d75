import { useState } from 'react'
import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import { TextField, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'

/** What is about to be waived: one finding, or every open one of a rule. */
export type Waiving = Readonly<{ rule: string; keys: readonly string[] | null; count: number; what: string }>

type WaiveDialogProps = Readonly<{ waiving: Waiving; selection: ConvocationSelection; onClose: () => void }>

/** Takes findings upon oneself: the reason is kept with the run. */
export function WaiveDialog({ waiving, selection, onClose }: WaiveDialogProps) {
  const t = useText()
  const format = useFormat()
  const waive = useCommand(client.convocations.waive)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim() === ''
  const save = async () => {
    setTried(true)
    if (missing) return
    const { rule, keys } = waiving
    const done = await waive.send({ selection, rule, keys: keys === null ? null : [...keys], reason: reason.trim() })
    if (done === null) return
    tell('success', t('convocationsScreen.waive.done', { waived: format.number(done.waived) }))
    onClose()
  }
  return (
    <EntryDialog
      title={
        waiving.count === 1
          ? t('convocationsScreen.waive.title')
          : t('convocationsScreen.waive.titleMany', { count: format.number(waiving.count) })
      }
      sentence={t('convocationsScreen.waive.sentence')}
      save={t('convocationsScreen.waive.confirm')}
      busy={waive.busy}
      problem={waive.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="prose">{waiving.what}</p>
      <TextField
        label={t('convocationsScreen.waive.reason')}
        lines={2}
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={tried && missing ? t('convocationsScreen.waive.reasonNeeded') : undefined}
      />
    </EntryDialog>
  )
}
