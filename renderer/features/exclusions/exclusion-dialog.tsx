import { useCallback, useState } from 'react'
import type { ExclusionRow } from '../../../shared/contract/exclusions.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { exclusionSentence } from '../../../shared/text/exclusion-sentence.ts'
import { type PickedOption, PickerField, SelectField, TextField, tell, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { undoing } from '../undoing.ts'
import { Effect } from './effect.tsx'

const statuses = ['any', 'trainee', 'fixedTerm', 'onLeave', 'partTime', 'external', 'retired'] as const
type Status = (typeof statuses)[number]
const isStatus = (value: string): value is Status => (statuses as readonly string[]).includes(value)

type Choices = readonly Readonly<{ code: string; label: string }>[]

/** Finds among codes and labels that the page already holds. */
function useSearch(choices: Choices | undefined) {
  return useCallback(
    async (query: string): Promise<readonly PickedOption[]> => {
      const words = queryWords(query)
      return (choices ?? [])
        .filter(({ code, label }) => matchesWords(fold(`${code} ${label}`), words))
        .map(({ code, label }) => ({ value: code, label, detail: code }))
    },
    [choices],
  )
}

const picked = (code: string | null, label: string): PickedOption | null =>
  code === null ? null : { value: code, label: label || code }

type ExclusionDialogProps = Readonly<{ rule: ExclusionRow | null; onClose: () => void }>

/** A new rule, or the change of one; its effect is worked out before anything is written. */
export function ExclusionDialog({ rule, onClose }: ExclusionDialogProps) {
  const t = useText()
  const choices = useRead(queries.exclusions.choices.queryOptions({ input: {} }))
  const searchDisciplines = useSearch(choices.data?.disciplines)
  const searchExams = useSearch(choices.data?.exams)
  const add = useCommand(client.exclusions.add)
  const change = useCommand(client.exclusions.change)
  const [status, setStatus] = useState<Status>(rule?.status ?? 'any')
  const [discipline, setDiscipline] = useState(picked(rule?.disciplineCode ?? null, rule?.disciplineLabel ?? ''))
  const [exam, setExam] = useState(picked(rule?.examCode ?? null, rule?.examLabel ?? ''))
  const [reason, setReason] = useState(rule?.reason ?? '')
  const [tried, setTried] = useState(false)
  const criteria = { status, disciplineCode: discipline?.value ?? null, examCode: exam?.value ?? null }
  const everybody = status === 'any' && discipline === null
  const content = { ...criteria, reason: reason.trim() }

  const saveNew = async () => {
    const done = await add.send(content)
    if (done === null) return
    const { id, version } = done
    tell(
      'success',
      t('exclusions.added', { sentence: exclusionSentence(content, t) }),
      undoing(t, (commandId) => client.exclusions.remove({ commandId, id, expectedVersion: version })),
    )
    onClose()
  }
  const saveChange = async ({ id, version, ...before }: ExclusionRow) => {
    const done = await change.send({ id, expectedVersion: version, ...content })
    if (done === null) return
    const former = {
      status: before.status,
      disciplineCode: before.disciplineCode,
      examCode: before.examCode,
      reason: before.reason,
    }
    tell(
      'success',
      t('exclusions.changed', { sentence: exclusionSentence(content, t) }),
      undoing(t, (commandId) => client.exclusions.change({ commandId, id, expectedVersion: done.version, ...former })),
    )
    onClose()
  }
  const save = () => {
    setTried(true)
    if (everybody || content.reason === '') return
    void (rule === null ? saveNew() : saveChange(rule))
  }
  return (
    <EntryDialog
      title={t(rule === null ? 'exclusions.form.addTitle' : 'exclusions.form.editTitle')}
      sentence={t('exclusions.form.sentence')}
      save={t('exclusions.form.save')}
      busy={add.busy || change.busy}
      problem={add.problem ?? change.problem ?? choices.problem}
      onSave={save}
      onClose={onClose}
      below={
        <>
          <p className="prose">{!everybody && exclusionSentence(content, t)}</p>
          {!everybody && <Effect criteria={criteria} />}
        </>
      }
    >
      <SelectField
        label={t('exclusions.form.status')}
        optional
        emptyLabel={t('exclusions.statuses.any')}
        value={status === 'any' ? '' : status}
        options={statuses
          .filter((one) => one !== 'any')
          .map((value) => ({ value, label: t(`exclusions.statuses.${value}`) }))}
        onChange={(value) => setStatus(isStatus(value) ? value : 'any')}
        error={tried && everybody ? t('exclusions.form.criterionNeeded') : undefined}
      />
      <PickerField
        label={t('exclusions.form.discipline')}
        hint={t('exclusions.form.disciplineHint')}
        optional
        search={searchDisciplines}
        value={discipline}
        onChange={setDiscipline}
      />
      <PickerField
        label={t('exclusions.form.exam')}
        hint={t('exclusions.form.examHint')}
        optional
        search={searchExams}
        value={exam}
        onChange={setExam}
      />
      <TextField
        label={t('exclusions.form.reason')}
        hint={t('exclusions.form.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        error={tried && content.reason === '' ? t('exclusions.form.reasonNeeded') : undefined}
      />
    </EntryDialog>
  )
}
