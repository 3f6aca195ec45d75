import { useState } from 'react'
import type { SessionState } from '../../../shared/contract/accounts.ts'
import { announce, goTo, Screen, tell, useFormat, useText } from '../../components/index.ts'
import { enterSession } from '../../data/session.ts'
import { ChooseRole } from './choose-role.tsx'
import { CodeForm } from './code-form.tsx'
import { DemonstrationAccounts } from './demonstration-accounts.tsx'
import { EntranceInformation } from './entrance-information.tsx'
import { FirstPasswordForm } from './first-password-form.tsx'
import { type Credentials, SignInForm } from './sign-in-form.tsx'

/**
 * Who is there, then what is left of the sign-in. Somebody with several roles says at the end which one; in a demonstration
 * the accounts are in sight.
 */
export function SignInScreen({ state }: { state: SessionState }) {
  const t = useText()
  const format = useFormat()
  const [credentials, setCredentials] = useState<Credentials>({ login: '', password: '' })
  const [wantsCode, setWantsCode] = useState(false)
  const [entered, setEntered] = useState<SessionState | null>(null)
  const logins = state.demonstrationLogins
  const enter = (next: SessionState) => {
    // Each step takes over with an empty form; the password is not kept for the one after.
    setCredentials({ login: next.held?.login ?? credentials.login, password: '' })
    if (next.account !== null && next.account.roles.length > 1) return setEntered(next)
    enterSession(next)
    if (next.account !== null && wantsCode) goTo('/my-access')
  }
  if (entered?.account != null) return <ChooseRole account={entered.account} />
  if (state.stage === 'code' && state.held) return <CodeForm person={state.held.displayName} onEntered={enter} />
  if (state.stage === 'newPassword' && state.held) return <FirstPasswordForm held={state.held} onEntered={enter} />
  const fill = (account: (typeof logins)[number]) => {
    setCredentials({ login: account.login, password: account.password })
    announce(t('accounts.signIn.filled', { role: t(`accounts.roles.${account.role}`) }))
    document.getElementById('sign-in-password')?.focus()
  }
  const wantCode = () => {
    setWantsCode(true)
    tell('information', t('accesses.entrance.codeNext'))
    document.getElementById('sign-in-login')?.focus()
  }
  const sentence =
    state.office === null
      ? undefined
      : t('accounts.signIn.sentence', { office: state.office.name, academy: state.office.academyLabel })
  return (
    <Screen title={t('accounts.signIn.title')} sentence={sentence}>
      <p className="field-hint">{t('accesses.entrance.path')}</p>
      {state.entriesCloseOn !== null && (
        <p>{t('accounts.signIn.closing', { date: format.longDate(state.entriesCloseOn) })}</p>
      )}
      <div className="gate-columns">
        <SignInForm
          credentials={credentials}
          entrance={state.entrance}
          onChange={setCredentials}
          onEntered={enter}
          onWantCode={wantCode}
        />
        {logins.length > 0 && <DemonstrationAccounts logins={logins} onFill={fill} />}
        <EntranceInformation entrance={state.entrance} />
      </div>
    </Screen>
  )
}
