import { type FormEvent, useId, useRef, useState } from 'react'
import type { CorrespondenceRow } from '../../../shared/contract/correspondence.ts'
import {
  Dialog,
  FormSection,
  PickerField,
  SelectField,
  TextField,
  useCommands,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ChangeEffect } from './effect.tsx'
import { blankLine, draftOf, isMefPattern, type LineDraft, lineErrors, lineOf } from './line-draft.ts'
import { MefMatches } from './mef-matches.tsx'
import { searchDisciplines, searchSubjects } from './pickers.ts'
import { useChange } from './use-change.ts'

type Options = readonly Readonly<{ value: string; label: string }>[]

/** Exam, then its specialty, then its paper; a choice made above empties what hangs on it. */
function PaperFields({
  draft,
  error,
  onChange,
}: {
  draft: LineDraft
  error: string | undefined
  onChange: (part: Partial<LineDraft>) => void
}) {
  const t = useText()
  const input = { examCode: draft.examCode || null, specialtyCode: draft.specialtyCode || null }
  const { data, problem, retry } = useRead(
    queries.correspondence.choices.queryOptions({ input, placeholderData: (last) => last }),
  )
  const named = (rows: readonly Readonly<{ code: string; label: string }>[] = []): Options =>
    rows.map(({ code, label }) => ({ value: code, label: `${code} - ${label}` }))
  return (
    <FormSection legend={t('correspondence.form.paperLegend')}>
      <Refusal problem={problem} onRetry={retry} />
      <SelectField
        label={t('correspondence.form.exam')}
        value={draft.examCode}
        options={named(data?.exams)}
        onChange={(examCode) => onChange({ examCode, specialtyCode: '', paperId: '' })}
      />
      <SelectField
        label={t('correspondence.form.specialty')}
        value={draft.specialtyCode}
        options={named(data?.specialties)}
        onChange={(specialtyCode) => onChange({ specialtyCode, paperId: '' })}
      />
      <SelectField
        label={t('correspondence.form.paper')}
        value={draft.paperId}
        options={(data?.papers ?? []).map(({ id, code, label }) => ({ value: id, label: `${code} - ${label}` }))}
        onChange={(paperId) => onChange({ paperId })}
        error={error}
      />
    </FormSection>
  )
}

/** Adds a line, or changes one, with its effect on people under the fields before anything is saved. */
export function LineForm({ row, onClose }: { row: CorrespondenceRow | null; onClose: () => void }) {
  const t = useText()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<LineDraft>(row === null ? blankLine : draftOf(row))
  const [tried, setTried] = useState(false)
  const { change, busy, problem } = useChange()
  const errors = tried ? lineErrors(draft, t) : {}
  const line = lineOf(draft)
  const removes = row === null ? [] : [row.id]
  const edit = (part: Partial<LineDraft>) => setDraft((last) => ({ ...last, ...part }))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (line === null) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if (await change({ removes, adds: [line] })) onClose()
  }
  useCommands([
    {
      id: 'correspondence.save',
      textKey: 'correspondence.form.save',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: () => form.current?.requestSubmit(),
    },
  ])
  return (
    <Dialog
      opened
      size="large"
      title={t(row === null ? 'correspondence.form.addTitle' : 'correspondence.form.changeTitle')}
      sentence={t('correspondence.form.sentence')}
      onClose={onClose}
      actions={
        <>
          <button
            type="submit"
            form={formId}
            className="button"
            data-variant="primary"
            aria-disabled={busy || undefined}
          >
            {t('correspondence.form.save')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <form ref={form} id={formId} onSubmit={(event) => void submit(event)} noValidate className="sheet-form">
        <FormSection legend={t('correspondence.form.criteria')}>
          <PickerField
            label={t('correspondence.form.discipline')}
            hint={t('correspondence.form.disciplineHint')}
            search={searchDisciplines}
            value={draft.discipline}
            optional
            error={errors.discipline}
            onChange={(discipline) => edit({ discipline })}
          />
          <PickerField
            label={t('correspondence.form.subject')}
            hint={t('correspondence.form.subjectHint')}
            search={searchSubjects}
            value={draft.subject}
            optional
            onChange={(subject) => edit({ subject })}
          />
          <TextField
            label={t('correspondence.form.mef')}
            hint={t('correspondence.form.mefHint')}
            value={draft.mef}
            maxLength={10}
            optional
            error={errors.mef}
            onChange={(mef) => edit({ mef })}
          />
          {isMefPattern(draft.mef.trim()) && <MefMatches pattern={draft.mef.trim()} />}
        </FormSection>
        <PaperFields draft={draft} error={errors.paper} onChange={edit} />
      </form>
      <Refusal problem={problem} title={t('correspondence.form.failed')} />
      <h3>{t('correspondence.effect.title')}</h3>
      {line === null ? (
        <p>{t('correspondence.effect.waiting')}</p>
      ) : (
        <ChangeEffect key={JSON.stringify(line)} removes={removes} adds={[line]} />
      )}
    </Dialog>
  )
}
