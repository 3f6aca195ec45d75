import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Role, roles } from '../../../shared/model/roles.ts'
import {
  BusyButton,
  CheckboxField,
  ErrorSummary,
  FormSection,
  PasswordField,
  PickerField,
  RequiredNote,
  TextField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { type AccountDraft, accountErrors, accountOf, emptyAccount, heads } from './account-draft.ts'
import { PasswordRule } from './password-rule.tsx'
import { searchIntervenants, searchSchools } from './pickers.ts'

const errorFields = ['login', 'displayName', 'password', 'roles', 'school', 'intervenant'] as const

/** A new account: who, a first password, and the roles with what each needs. */
export function AccountForm({ onEnd }: { onEnd: () => void }) {
  const t = useText()
  const create = useCommand(client.accounts.create)
  const [draft, setDraft] = useState<AccountDraft>(emptyAccount)
  const [attempt, setAttempt] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const errors = attempt > 0 ? accountErrors(draft, t) : {}
  const change = (part: Partial<AccountDraft>) => setDraft((last) => ({ ...last, ...part }))
  const toggle = (role: Role, held: boolean) =>
    change({ roles: roles.filter((one) => (one === role ? held : draft.roles.includes(one))) })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (Object.keys(accountErrors(draft, t)).length > 0) return setAttempt((last) => last + 1)
    const created = await create.send(accountOf(draft))
    if (created === null) return
    tell('success', t('accounts.screen.created', { login: created.login }))
    onEnd()
  }
  useCommands([
    {
      id: 'accounts.create',
      textKey: 'accounts.screen.create',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => form.current?.requestSubmit(),
    },
  ])
  const listed = errorFields.flatMap((name) => {
    const message = errors[name]
    const fieldId = name === 'roles' ? `account-role-${roles[0]}` : `account-${name}`
    return message === undefined ? [] : [{ fieldId, message }]
  })
  return (
    <form ref={form} className="gate-form" noValidate onSubmit={send} aria-label={t('accounts.screen.form')}>
      <ErrorSummary errors={listed} attempt={attempt} />
      <Refusal problem={create.problem} title={t('accounts.screen.notCreated')} />
      <RequiredNote />
      <FormSection legend={t('accounts.screen.form')}>
        <TextField
          id="account-displayName"
          label={t('accounts.screen.displayName')}
          hint={t('accounts.screen.nameHint')}
          maxLength={200}
          value={draft.displayName}
          error={errors.displayName}
          onChange={(displayName) => change({ displayName })}
        />
        <TextField
          id="account-login"
          label={t('accounts.screen.login')}
          hint={t('accounts.screen.loginHint')}
          maxLength={100}
          value={draft.login}
          error={errors.login}
          onChange={(login) => change({ login })}
        />
        <PasswordField
          id="account-password"
          label={t('accounts.signIn.password')}
          hint={<PasswordRule password={draft.password} />}
          autoComplete="new-password"
          value={draft.password}
          error={errors.password}
          onChange={(password) => change({ password })}
        />
      </FormSection>
      <FormSection legend={t('accounts.screen.rolesLegend')}>
        {roles.map((role) => (
          <CheckboxField
            key={role}
            id={`account-role-${role}`}
            label={t(`accounts.roles.${role}`)}
            value={draft.roles.includes(role)}
            onChange={(held) => toggle(role, held)}
          />
        ))}
        {errors.roles && <p className="field-error whole-row">{errors.roles}</p>}
        {heads.some((role) => draft.roles.includes(role)) && (
          <PickerField
            id="account-school"
            label={t('accounts.screen.school')}
            hint={t('accounts.screen.schoolHint')}
            search={searchSchools}
            value={draft.school}
            error={errors.school}
            onChange={(school) => change({ school })}
          />
        )}
        {draft.roles.includes('intervenant') && (
          <PickerField
            id="account-intervenant"
            label={t('accounts.screen.intervenant')}
            hint={t('accounts.screen.intervenantHint')}
            search={searchIntervenants}
            value={draft.intervenant}
            error={errors.intervenant}
            onChange={(intervenant) => change({ intervenant })}
          />
        )}
      </FormSection>
      <div className="screen-actions">
        <BusyButton type="submit" variant="primary" busy={create.busy}>
          {t('accounts.screen.create')}
        </BusyButton>
        <button type="button" className="button" onClick={onEnd}>
          {t('accounts.screen.cancel')}
        </button>
      </div>
    </form>
  )
}
