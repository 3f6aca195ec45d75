import { BusyButton, ConfirmDialog, Dialog, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import type { Teachers } from './words.ts'

/** Validates at once every teacher on whom nobody has spoken, once the head has seen how many that makes. */
export function ValidateUnchanged({
  teachers: { unchanged, teachers },
  onDone,
  onClose,
}: {
  teachers: Teachers
  onDone: (text: string, act: number) => void
  onClose: () => void
}) {
  const t = useText()
  const { send, busy, problem } = useCommand(client.schoolStaff.validateUnchanged)
  const title = t('schoolStaff.competences.unchanged')
  const count = unchanged.teachers
  const left = teachers.filter(({ toValidate }) => toValidate > 0).length - count
  const validate = async () => {
    const done = await send({})
    if (done === null) return
    const text = t('schoolStaff.competences.unchangedDone', { count: done.teachers, competences: done.stated })
    if (done.stated > 0) onDone(text, done.act)
    else tell('information', t('schoolStaff.competences.unchangedNone'))
    onClose()
  }
  if (count === 0)
    return (
      <Dialog
        opened
        title={title}
        size="small"
        onClose={onClose}
        actions={<BusyButton onClick={onClose}>{t('components.dialog.close')}</BusyButton>}
      >
        <p>{t('schoolStaff.competences.unchangedNone')}</p>
      </Dialog>
    )
  return (
    <ConfirmDialog
      opened
      title={title}
      sentence={t('schoolStaff.competences.unchangedSentence', { count, competences: unchanged.competences })}
      confirmLabel={t('schoolStaff.competences.unchangedConfirm', { count })}
      busy={busy}
      onConfirm={() => void validate()}
      onCancel={onClose}
    >
      {left > 0 && <p>{t('schoolStaff.competences.unchangedLeft', { count: left })}</p>}
      <Refusal problem={problem} title={t('schoolStaff.competences.failed')} />
    </ConfirmDialog>
  )
}
