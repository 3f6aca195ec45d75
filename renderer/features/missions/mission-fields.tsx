import { type Dispatch, type SetStateAction, useCallback } from 'react'
import {
  FormSection,
  NumberField,
  type PickedOption,
  PickerField,
  SelectField,
  TextField,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { searchSchools } from '../accounts/pickers.ts'
import type { MissionForm } from './mission-form.ts'
import { SlotFields } from './slot-fields.tsx'

type Choices = Awaited<ReturnType<typeof client.missions.choices>>

type MissionFieldsProps = Readonly<{
  form: MissionForm
  onChange: Dispatch<SetStateAction<MissionForm>>
  choices: Choices | undefined
  /** CYCLADES decides of what the mission is: those fields are read only and say so. */
  imposed: boolean
  tried: boolean
}>

const found = 50

/** Papers of the exam of a session. */
const usePaperSearch = (exam: string) =>
  useCallback(
    async (query: string, signal: AbortSignal): Promise<readonly PickedOption[]> => {
      const filter = `${exam} ${query}`.trim().slice(0, 200)
      const page = { start: 0, size: found, sort: null, filter, facets: {} }
      const { rows } = await client.reference.papers(page, { signal })
      return rows
        .filter(({ examCode }) => exam === '' || examCode === exam)
        .map(({ id, label, specialtyLabel, code }) => ({ value: id, label, detail: `${specialtyLabel}, ${code}` }))
    },
    [exam],
  )

export function MissionFields({ form, onChange, choices, imposed, tried }: MissionFieldsProps) {
  const t = useText()
  const { language } = usePreferences()
  const put = (part: Partial<MissionForm>) => onChange((before) => ({ ...before, ...part }))
  const exam = choices?.sessions.find(({ id }) => id === form.sessionId)?.examCode ?? ''
  const searchPapers = usePaperSearch(exam)
  const named = (field: string) => (imposed ? t('missionEditing.cyclades', { field }) : field)
  const missing = (lacks: boolean) => (tried && lacks ? t('missionEditing.form.required') : undefined)
  const sessions = (choices?.sessions ?? []).filter(({ id, open }) => open || id === form.sessionId)
  const types = (choices?.types ?? []).filter(({ code, active }) => active || code === form.missionTypeCode)
  return (
    <>
      <FormSection legend={t('missionEditing.form.what')}>
        <SelectField
          label={named(t('missionEditing.form.session'))}
          value={form.sessionId}
          options={sessions.map(({ id, label }) => ({ value: id, label }))}
          onChange={(sessionId) => put({ sessionId })}
          readOnly={imposed}
          error={missing(form.sessionId === '')}
        />
        <SelectField
          label={named(t('missionEditing.form.type'))}
          value={form.missionTypeCode}
          options={types.map(({ code, label, labelEnglish }) => ({
            value: code,
            label: language === 'fr' ? label : labelEnglish,
          }))}
          onChange={(missionTypeCode) => put({ missionTypeCode })}
          readOnly={imposed}
          error={missing(form.missionTypeCode === '')}
        />
        <PickerField
          label={named(t('missionEditing.form.paper'))}
          hint={t('missionEditing.form.paperHint')}
          search={searchPapers}
          value={form.paper}
          onChange={(paper) => put({ paper })}
          readOnly={imposed}
          error={missing(form.paper === null)}
        />
        <PickerField
          label={t('missionEditing.form.secondPaper')}
          hint={t('missionEditing.form.secondPaperHint')}
          optional
          search={searchPapers}
          value={form.secondPaper}
          onChange={(secondPaper) => put({ secondPaper })}
        />
        <PickerField
          label={named(t('missionEditing.form.centre'))}
          hint={t('missionEditing.form.centreHint')}
          search={searchSchools}
          value={form.centre}
          onChange={(centre) => put({ centre })}
          readOnly={imposed}
          error={missing(form.centre === null)}
        />
        <TextField
          label={named(t('missionEditing.form.commission'))}
          optional
          value={form.commission}
          onChange={(commission) => put({ commission })}
          maxLength={100}
          readOnly={imposed}
        />
        <NumberField
          label={named(t('missionEditing.form.quantity'))}
          least={0}
          most={999_999}
          value={form.quantity}
          onChange={(quantity) => put({ quantity })}
          readOnly={imposed}
          error={missing(form.quantity === null)}
        />
      </FormSection>
      <SlotFields slots={form.slots} onChange={(slots) => put({ slots })} imposed={imposed} tried={tried} />
      <FormSection legend={t('missionEditing.form.practical')}>
        <SelectField
          label={t('missionEditing.form.headerAuthority')}
          value={form.headerAuthority}
          options={(['academy', 'ministry'] as const).map((value) => ({
            value,
            label: t(`missionEditing.form.authorities.${value}`),
          }))}
          onChange={(value) => put({ headerAuthority: value === 'ministry' ? 'ministry' : 'academy' })}
        />
        <TextField
          label={t('missionEditing.form.reportTo')}
          optional
          value={form.reportTo}
          onChange={(reportTo) => put({ reportTo })}
          maxLength={200}
        />
        <TextField
          label={t('missionEditing.form.documentsToBring')}
          optional
          value={form.documentsToBring}
          onChange={(documentsToBring) => put({ documentsToBring })}
          maxLength={500}
        />
        <TextField
          label={t('missionEditing.form.observations')}
          optional
          lines={3}
          value={form.observations}
          onChange={(observations) => put({ observations })}
          maxLength={2_000}
        />
      </FormSection>
    </>
  )
}
