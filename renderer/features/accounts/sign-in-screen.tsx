import { useState } from 'react'
import type { SessionState } from '../../../shared/contract/accounts.ts'
import { announce, Screen, useFormat, useText } from '../../components/index.ts'
import { ChooseRole } from './choose-role.tsx'
import { DemonstrationAccounts } from './demonstration-accounts.tsx'
import { type Credentials, SignInForm } from './sign-in-form.tsx'

/** Who is there. Somebody with several roles then says which one; in a demonstration the accounts are in sight. */
export function SignInScreen({ state }: { state: SessionState }) {
  const t = useText()
  const format = useFormat()
  const [credentials, setCredentials] = useState<Credentials>({ login: '', password: '' })
  const [entered, setEntered] = useState<SessionState | null>(null)
  const logins = state.demonstrationLogins
  if (entered?.account != null) return <ChooseRole account={entered.account} />
  const fill = (account: (typeof logins)[number]) => {
    setCredentials({ login: account.login, password: account.password })
    announce(t('accounts.signIn.filled', { role: t(`accounts.roles.${account.role}`) }))
    document.getElementById('sign-in-password')?.focus()
  }
  const sentence =
    state.office === null
      ? undefined
      : t('accounts.signIn.sentence', { office: state.office.name, academy: state.office.academyLabel })
  return (
    <Screen title={t('accounts.signIn.title')} sentence={sentence}>
      {state.entriesCloseOn !== null && (
        <p>{t('accounts.signIn.closing', { date: format.longDate(state.entriesCloseOn) })}</p>
      )}
      <div className="gate-columns">
        <SignInForm credentials={credentials} onChange={setCredentials} onSeveralRoles={setEntered} />
        {logins.length > 0 && <DemonstrationAccounts logins={logins} onFill={fill} />}
      </div>
    </Screen>
  )
}
