import { useState } from 'react'
import { type PickedOption, PickerField, SelectField, TextField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { undoing } from '../undoing.ts'
import { searchCentres, searchExams } from './choices.ts'

const kinds = ['school', 'relative'] as const
type Kind = (typeof kinds)[number]

/** A new conflict of interest: a link with a school, or a relative who sits an exam. */
export function ConflictDialog({ intervenantId, onClose }: { intervenantId: string; onClose: () => void }) {
  const t = useText()
  const add = useCommand(client.availability.addConflict)
  const [kind, setKind] = useState<Kind>('school')
  const [school, setSchool] = useState<PickedOption | null>(null)
  const [exam, setExam] = useState<PickedOption | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const schoolMissing = kind === 'school' && school === null
  const examMissing = kind === 'relative' && exam === null

  const save = async () => {
    setTried(true)
    if (schoolMissing || examMissing) return
    const done = await add.send({
      intervenantId,
      kind,
      schoolId: school?.value ?? null,
      examCode: kind === 'relative' ? (exam?.value ?? null) : null,
      note: note.trim(),
    })
    if (done === null) return
    const about = [kind === 'relative' ? exam?.label : undefined, school?.label].filter(Boolean).join(', ')
    tell(
      'success',
      t('availability.conflicts.added', { about }),
      undoing(t, (commandId) => client.availability.removeConflict({ commandId, intervenantId, id: done.id })),
    )
    if (done.seats > 0) tell('warning', t('availability.conflicts.seats', { count: done.seats }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('availability.conflicts.add')}
      save={t('availability.conflicts.save')}
      busy={add.busy}
      problem={add.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SelectField
        label={t('availability.conflicts.kind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`availability.conflicts.kinds.${value}`) }))}
        onChange={(value) => setKind(value === 'relative' ? 'relative' : 'school')}
      />
      {kind === 'relative' && (
        <PickerField
          label={t('availability.conflicts.exam')}
          hint={t('availability.wishes.pickHint')}
          search={searchExams}
          value={exam}
          onChange={setExam}
          error={tried && examMissing ? t('rules.availability.examNeeded') : undefined}
        />
      )}
      <PickerField
        label={t('availability.conflicts.school')}
        hint={t('availability.wishes.pickHint')}
        optional={kind === 'relative'}
        search={searchCentres}
        value={school}
        onChange={setSchool}
        error={tried && schoolMissing ? t('rules.availability.schoolNeeded') : undefined}
      />
      <TextField
        label={t('availability.conflicts.note')}
        hint={t('availability.conflicts.noteHint')}
        optional
        value={note}
        onChange={setNote}
        maxLength={300}
      />
    </EntryDialog>
  )
}
