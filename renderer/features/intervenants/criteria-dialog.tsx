import { type FormEvent, useState } from 'react'
import {
  DateField,
  Dialog,
  FormSection,
  type PickedOption,
  PickerField,
  SelectField,
  type Unreadable,
  unreadable,
  useCommands,
  useText,
} from '../../components/index.ts'
import { searchSchools } from '../accounts/pickers.ts'
import { type Criteria, type CriterionName, noCriteria, type ShortCriterion, shortChoices } from './criteria.ts'
import { searchCommunes, searchDepartments, searchDisciplines, searchExams, searchPapers } from './pickers.ts'

type CriteriaDialogProps = Readonly<{ criteria: Criteria; onApply: (criteria: Criteria) => void; onClose: () => void }>

const pickers = {
  school: searchSchools,
  discipline: searchDisciplines,
  exam: searchExams,
  paper: searchPapers,
  commune: searchCommunes,
  department: searchDepartments,
} as const satisfies Partial<Record<CriterionName, unknown>>

/** Search with many criteria: none is needed, each narrows the list. */
export function CriteriaDialog({ criteria, onApply, onClose }: CriteriaDialogProps) {
  const t = useText()
  const [draft, setDraft] = useState(criteria)
  const [date, setDate] = useState<string | Unreadable>(criteria.contractEndsBefore?.value ?? '')
  const choices = shortChoices(t)
  const set = (name: CriterionName, choice: PickedOption | null) =>
    setDraft(({ [name]: _, ...others }) => (choice === null ? others : { ...others, [name]: choice }))

  const apply = (event?: FormEvent) => {
    event?.preventDefault()
    if (date === unreadable) return document.getElementById('criterion-contractEndsBefore')?.focus()
    const { contractEndsBefore: _, ...others } = draft
    onApply(date === '' ? others : { ...others, contractEndsBefore: { value: date, label: date } })
  }
  useCommands([
    {
      id: 'intervenants.applyCriteria',
      textKey: 'intervenantForms.criteria.apply',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: () => apply(),
    },
  ])
  const short = (name: ShortCriterion) => (
    <SelectField
      id={`criterion-${name}`}
      label={t(`intervenantForms.criteria.names.${name}`)}
      value={draft[name]?.value ?? ''}
      optional
      emptyLabel={t('intervenantForms.criteria.any')}
      options={choices[name]}
      onChange={(value) => set(name, choices[name].find((choice) => choice.value === value) ?? null)}
    />
  )
  const picker = (name: keyof typeof pickers) => (
    <PickerField
      id={`criterion-${name}`}
      label={t(`intervenantForms.criteria.names.${name}`)}
      hint={t(name === 'school' ? 'intervenantForms.criteria.schoolHint' : 'intervenantForms.criteria.pickHint')}
      value={draft[name] ?? null}
      optional
      search={pickers[name]}
      onChange={(choice) => set(name, choice)}
    />
  )
  return (
    <Dialog
      opened
      size="large"
      title={t('intervenantForms.criteria.title')}
      sentence={t('intervenantForms.criteria.sentence')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" data-variant="primary" onClick={() => apply()}>
            {t('intervenantForms.criteria.apply')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setDraft(noCriteria)
              setDate('')
            }}
          >
            {t('intervenantForms.criteria.clear')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <form className="sheet-form" noValidate onSubmit={apply}>
        <FormSection legend={t('intervenantForms.criteria.groups.sheet')}>
          {short('state')}
          {short('origin')}
          {short('category')}
          {short('payFile')}
          {short('missions')}
        </FormSection>
        <FormSection legend={t('intervenantForms.criteria.groups.place')}>
          {picker('school')}
          {picker('discipline')}
          {picker('exam')}
          {picker('paper')}
          {picker('commune')}
          {picker('department')}
        </FormSection>
        <FormSection legend={t('intervenantForms.criteria.groups.post')}>
          {short('trainee')}
          {short('onLeave')}
          {short('partTime')}
          <DateField
            id="criterion-contractEndsBefore"
            label={t('intervenantForms.criteria.names.contractEndsBefore')}
            value={date}
            optional
            onChange={setDate}
          />
        </FormSection>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
