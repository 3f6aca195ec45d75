import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { SessionState } from '../../../shared/contract/accounts.ts'
import { BusyButton, ErrorSummary, Icon, PasswordField, TextField, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { Refusal } from '../refusal.tsx'
import { useScan } from '../use-scan.ts'
import { useStep } from './use-step.ts'

export type Credentials = Readonly<{ login: string; password: string }>

export type SignInFormProps = Readonly<{
  credentials: Credentials
  onChange: (credentials: Credentials) => void
  entrance: SessionState['entrance']
  onEntered: (state: SessionState) => void
  /** Somebody wants a code beside their password: it is activated once they are in (F33). */
  onWantCode: () => void
}>

/** Identifier and password. Enter sends; what was typed stays after a refusal; paste and password managers are welcome. */
export function SignInForm({ credentials, entrance, onChange, onEntered, onWantCode }: SignInFormProps) {
  const t = useText()
  const { busy, problem, take, forget } = useStep(onEntered)
  const [attempt, setAttempt] = useState(0)
  const [capsLock, setCapsLock] = useState(false)
  const { login, password } = credentials
  const loginError = attempt > 0 && login.trim() === '' ? t('accounts.signIn.loginMissing') : undefined
  const passwordError = attempt > 0 && password === '' ? t('accounts.signIn.passwordMissing') : undefined
  const errors = [
    { fieldId: 'sign-in-login', message: loginError },
    { fieldId: 'sign-in-password', message: passwordError },
  ].flatMap(({ fieldId, message }) => (message === undefined ? [] : [{ fieldId, message }]))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    forget()
    if (login.trim() === '' || password === '') return setAttempt((last) => last + 1)
    await take(() => client.accounts.signIn({ login: login.trim(), password }))
  }
  // The code printed on a convocation names its person; the password is still theirs to give.
  useScan(true, ({ number }) => {
    onChange({ login: number, password: '' })
    document.getElementById('sign-in-password')?.focus()
  })
  const one = t(`accounts.signIn.loginExamples.${entrance.staff}`)
  const other = t(`accounts.signIn.loginExamples.${entrance.outsiders}`)
  const examples = one === other ? one : t('accounts.signIn.loginOr', { one, other })
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <form
      className="gate-form"
      data-narrow="true"
      noValidate
      onSubmit={send}
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <Refusal problem={problem} title={t('accounts.signIn.failed')} />
      <TextField
        id="sign-in-login"
        label={t('accounts.signIn.login')}
        hint={t('accounts.signIn.loginHint', { examples })}
        autoComplete="username"
        maxLength={100}
        value={login}
        error={loginError}
        onChange={(value) => onChange({ login: value, password })}
      />
      <PasswordField
        id="sign-in-password"
        label={t('accounts.signIn.password')}
        autoComplete="current-password"
        value={password}
        error={passwordError}
        onChange={(value) => onChange({ login, password: value })}
      />
      <div role="status">
        {capsLock && (
          <p className="password-rule">
            <Icon name="warning" />
            {t('accounts.signIn.capsLock')}
          </p>
        )}
      </div>
      <div>
        <BusyButton type="submit" variant="primary" busy={busy}>
          {t('accounts.signIn.send')}
        </BusyButton>
      </div>
      <p className="field-hint">{t('accounts.signIn.forgotten')}</p>
      <div>
        <button type="button" className="button" data-variant="quiet" onClick={onWantCode}>
          {t('accesses.entrance.code')}
        </button>
      </div>
    </form>
  )
}
