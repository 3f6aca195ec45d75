import { type FormEvent, useEffect, useRef, useState } from 'react'
import {
  BusyButton,
  ErrorSummary,
  FormSection,
  PasswordField,
  RequiredNote,
  TextField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { type AccountDraft, accountErrors, accountOf, emptyAccount } from './account-draft.ts'
import { DisplayNameField, fieldIdOf, RolesFields } from './account-fields.tsx'
import { PasswordRule } from './password-rule.tsx'

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
  const holding = { form: 'account', draft, errors, onChange: change }
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
    return message === undefined ? [] : [{ fieldId: fieldIdOf('account', name), message }]
  })
  return (
    <form ref={form} className="gate-form" noValidate onSubmit={send} aria-label={t('accounts.screen.form')}>
      <ErrorSummary errors={listed} attempt={attempt} />
      <Refusal problem={create.problem} title={t('accounts.screen.notCreated')} />
      <RequiredNote />
      <FormSection legend={t('accounts.screen.form')}>
        <DisplayNameField {...holding} />
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
      <RolesFields {...holding} />
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
