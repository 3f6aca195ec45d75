import type { Identity } from '../../../shared/model/identity.ts'
import {
  CheckboxField,
  DateField,
  FormSection,
  NumberField,
  PickerField,
  SelectField,
  TextField,
  useText,
} from '../../components/index.ts'
import type { IdentityDraft, IdentityErrors } from './identity-draft.ts'
import { type CommuneOption, searchCommunes } from './pickers.ts'

type IdentityFieldsProps = Readonly<{
  draft: IdentityDraft
  errors: IdentityErrors
  onChange: (part: Partial<IdentityDraft>) => void
}>

type TextName = 'lastName' | 'firstName' | 'birthName' | 'email' | 'phone' | 'address' | 'postalCode' | 'town'
type PostName = 'grade' | 'profession' | 'company'
type FlagName = 'trainee' | 'onLeave' | 'reducedMobility'

const longest = 200
const titles: readonly Identity['title'][] = ['MME', 'M']
const categories: readonly Identity['category'][] = ['PUBLIC_AGENT', 'EXTERNAL', 'RETIRED']

/** Every field of an identity, as the creation and the correction of a sheet show them. */
export function IdentityFields({ draft, errors, onChange }: IdentityFieldsProps) {
  const t = useText()
  const text = (name: TextName | PostName, optional: boolean) => (
    <TextField
      id={`identity-${name}`}
      label={t(`intervenants.identity.${name}`)}
      value={draft[name]}
      error={errors[name]}
      optional={optional}
      maxLength={longest}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
  const flag = (name: FlagName) => (
    <CheckboxField
      id={`identity-${name}`}
      label={t(`intervenants.identity.${name}`)}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
  const isProfessional = draft.population === 'professional'
  const pickCommune = (commune: CommuneOption | null) =>
    onChange(
      commune === null
        ? { communeCode: null }
        : { communeCode: commune, town: commune.label, postalCode: commune.postalCode ?? draft.postalCode },
    )
  return (
    <>
      <FormSection legend={t('intervenantForms.identity.groups.person')}>
        <SelectField
          id="identity-title"
          label={t('intervenants.identity.title')}
          value={draft.title}
          optional
          emptyLabel={t('intervenantForms.identity.noTitle')}
          options={titles.flatMap((value) =>
            value === '' ? [] : [{ value, label: t(`intervenants.identity.titles.${value}`) }],
          )}
          onChange={(value) => onChange({ title: titles.find((title) => title === value) ?? '' })}
        />
        {text('lastName', false)}
        {text('firstName', false)}
        {text('birthName', true)}
        <DateField
          id="identity-birthDate"
          label={t('intervenants.identity.birthDate')}
          value={draft.birthDate}
          error={errors.birthDate}
          onChange={(birthDate) => onChange({ birthDate })}
        />
      </FormSection>
      <FormSection legend={t('intervenantForms.identity.groups.contact')}>
        {text('email', true)}
        {text('phone', true)}
        {text('address', true)}
        <PickerField
          id="identity-communeCode"
          label={t('intervenants.identity.communeCode')}
          hint={t('intervenantForms.identity.communeHint')}
          value={draft.communeCode}
          error={errors.communeCode}
          optional
          search={searchCommunes}
          onChange={pickCommune}
        />
        {text('postalCode', true)}
        {text('town', true)}
      </FormSection>
      <FormSection legend={t('intervenantForms.identity.groups.post')}>
        <SelectField
          id="identity-category"
          label={t('intervenants.identity.category')}
          value={draft.category}
          options={categories.map((value) => ({ value, label: t(`intervenants.identity.categories.${value}`) }))}
          onChange={(value) =>
            onChange({ category: categories.find((category) => category === value) ?? draft.category })
          }
        />
        {text('grade', true)}
        {text('profession', !isProfessional)}
        {text('company', !isProfessional)}
        <DateField
          id="identity-contractEnd"
          label={t('intervenants.identity.contractEnd')}
          hint={t('intervenantForms.identity.contractHint')}
          value={draft.contractEnd}
          error={errors.contractEnd}
          optional
          onChange={(contractEnd) => onChange({ contractEnd })}
        />
        <NumberField
          id="identity-partTimePercent"
          label={t('intervenants.identity.partTimePercent')}
          value={draft.partTimePercent}
          error={errors.partTimePercent}
          least={1}
          most={100}
          unit="%"
          onChange={(partTimePercent) => onChange({ partTimePercent })}
        />
        {flag('trainee')}
        {flag('onLeave')}
      </FormSection>
      <FormSection legend={t('intervenantForms.identity.groups.travel')}>
        <NumberField
          id="identity-vehicleCv"
          label={t('intervenants.identity.vehicleCv')}
          value={draft.vehicleCv}
          error={errors.vehicleCv}
          optional
          least={1}
          most={50}
          onChange={(vehicleCv) => onChange({ vehicleCv })}
        />
        {flag('reducedMobility')}
      </FormSection>
    </>
  )
}
