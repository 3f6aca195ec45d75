import { assignmentAims, importances } from '../../../shared/model/assignment-settings.ts'
import { CheckboxField, FormSection, NumberField, SelectField, useText } from '../../components/index.ts'
import { type DraftErrors, type Flag, fieldOf, type NumberName, type SettingsDraft } from './settings-draft.ts'

type Props = Readonly<{
  draft: SettingsDraft
  errors: DraftErrors
  exams: readonly Readonly<{ code: string; label: string }>[]
  onChange(draft: SettingsDraft): void
}>

/** The fields of the settings of assignment, by subject. */
export function SettingsForm({ draft, errors, exams, onChange }: Props) {
  const t = useText()
  const number = (name: NumberName) => {
    const { unit, ...field } = fieldOf(name)
    return (
      <NumberField
        key={name}
        id={`setting-${name}`}
        label={t(`assignmentSettings.names.${name}`)}
        {...field}
        {...(unit === undefined ? {} : { unit: t(`assignmentSettings.units.${unit}`) })}
        value={draft.numbers[name]}
        error={errors[name]}
        onChange={(value) => onChange({ ...draft, numbers: { ...draft.numbers, [name]: value } })}
      />
    )
  }
  const flag = (name: Flag) => (
    <CheckboxField
      key={name}
      id={`setting-${name}`}
      label={t(`assignmentSettings.names.${name}`)}
      value={draft.flags[name]}
      onChange={(value) => onChange({ ...draft, flags: { ...draft.flags, [name]: value } })}
    />
  )
  const setExam = (place: number, code: string) =>
    onChange({ ...draft, examOrder: draft.examOrder.with(place, code).filter((one) => one !== '') })
  const addExam = (code: string) => code !== '' && onChange({ ...draft, examOrder: [...draft.examOrder, code] })
  return (
    <>
      <FormSection legend={t('assignmentSettings.sections.aims')}>
        {assignmentAims.map((aim) => (
          <SelectField
            key={aim}
            id={`setting-${aim}`}
            label={t(`assignmentSettings.names.${aim}`)}
            value={draft.importances[aim]}
            options={importances
              .toReversed()
              .map((word) => ({ value: word, label: t(`assignmentSettings.words.${word}`) }))}
            onChange={(value) => {
              const word = importances.find((one) => one === value)
              if (word !== undefined) onChange({ ...draft, importances: { ...draft.importances, [aim]: word } })
            }}
          />
        ))}
      </FormSection>
      <FormSection legend={t('assignmentSettings.sections.limits')}>
        {number('maxLoad')}
        {number('maxSeats')}
        {flag('partTimeReduced')}
      </FormSection>
      <FormSection legend={t('assignmentSettings.sections.journeys')}>
        <p className="whole-row field-hint">{t('assignmentSettings.hints.journeys')}</p>
        {(['maxDistanceKm', 'roadFactor', 'minimumGapMinutes', 'maxTravelMinutes'] as const).map(number)}
        {(['nearKm', 'nearSpeed', 'farSpeed'] as const).map(number)}
      </FormSection>
      <FormSection legend={t('assignmentSettings.sections.rest')}>
        {number('restHours')}
        {number('maxDaysPerWeek')}
        {flag('holdersOfPapersSpared')}
      </FormSection>
      <FormSection legend={t('assignmentSettings.sections.juries')}>
        {number('maxSameSchool')}
        {number('coolingOffYears')}
        {flag('presidentFromOutside')}
        {flag('professionalIsExternal')}
      </FormSection>
      <FormSection legend={t('assignmentSettings.sections.exams')}>
        <p className="whole-row field-hint">{t('assignmentSettings.hints.exams')}</p>
        {[...draft.examOrder, ''].map((code, place) => (
          <SelectField
            key={place === draft.examOrder.length ? 'next' : code}
            id={`setting-exam-${place + 1}`}
            label={t('assignmentSettings.names.exam', { place: place + 1 })}
            optional
            emptyLabel={t('assignmentSettings.hints.noExam')}
            value={code}
            options={exams
              .filter((exam) => exam.code === code || !draft.examOrder.includes(exam.code))
              .map((exam) => ({ value: exam.code, label: exam.label }))}
            onChange={(chosen) => (place === draft.examOrder.length ? addExam(chosen) : setExam(place, chosen))}
          />
        ))}
      </FormSection>
    </>
  )
}
