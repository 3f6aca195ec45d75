import { type Role, roles } from '../../../shared/model/roles.ts'
import { CheckboxField, FormSection, PickerField, TextField, useText } from '../../components/index.ts'
import { type HoldingDraft, type HoldingErrors, hasHead } from './account-draft.ts'
import { searchIntervenants, searchSchools } from './pickers.ts'

type Props = Readonly<{
  /** What the ids of the fields begin with. */
  form: string
  draft: HoldingDraft
  errors: HoldingErrors
  onChange: (part: Partial<HoldingDraft>) => void
}>

/** The element that a fault of a field leads to. */
export const fieldIdOf = (form: string, field: string): string =>
  field === 'roles' ? `${form}-role-${roles[0]}` : `${form}-${field}`

export function DisplayNameField({ form, draft, errors, onChange }: Props) {
  const t = useText()
  return (
    <TextField
      id={fieldIdOf(form, 'displayName')}
      label={t('accounts.screen.displayName')}
      hint={t('accounts.screen.nameHint')}
      maxLength={200}
      value={draft.displayName}
      error={errors.displayName}
      onChange={(displayName) => onChange({ displayName })}
    />
  )
}

/** The roles of an account, with the school and the person that some of them need. */
export function RolesFields({ form, draft, errors, onChange }: Props) {
  const t = useText()
  const toggle = (role: Role, held: boolean) =>
    onChange({ roles: roles.filter((one) => (one === role ? held : draft.roles.includes(one))) })
  return (
    <FormSection legend={t('accounts.screen.rolesLegend')}>
      {roles.map((role) => (
        <CheckboxField
          key={role}
          id={`${form}-role-${role}`}
          label={t(`accounts.roles.${role}`)}
          value={draft.roles.includes(role)}
          error={role === roles[0] ? errors.roles : undefined}
          onChange={(held) => toggle(role, held)}
        />
      ))}
      {hasHead(draft) && (
        <PickerField
          id={fieldIdOf(form, 'school')}
          label={t('accounts.screen.school')}
          hint={t('accounts.screen.schoolHint')}
          search={searchSchools}
          value={draft.school}
          error={errors.school}
          onChange={(school) => onChange({ school })}
        />
      )}
      {draft.roles.includes('intervenant') && (
        <PickerField
          id={fieldIdOf(form, 'intervenant')}
          label={t('accounts.screen.intervenant')}
          hint={t('accounts.screen.intervenantHint')}
          search={searchIntervenants}
          value={draft.intervenant}
          error={errors.intervenant}
          onChange={(intervenant) => onChange({ intervenant })}
        />
      )}
    </FormSection>
  )
}
