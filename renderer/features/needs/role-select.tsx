import { SelectField, useText } from '../../components/index.ts'

const roles = ['examiner', 'president', 'member', 'professional'] as const

/** The role of everybody a need wants. */
export function RoleSelect({ value, onChange }: { value: string; onChange: (role: string) => void }) {
  const t = useText()
  return (
    <SelectField
      label={t('needs.form.role')}
      hint={t('needs.form.roleHint')}
      optional
      emptyLabel={t('needs.form.everyRole')}
      value={value}
      options={roles.map((role) => ({ value: role, label: t(`missions.roles.${role}`) }))}
      onChange={onChange}
    />
  )
}
