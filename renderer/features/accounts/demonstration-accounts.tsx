import type { SessionState } from '../../../shared/contract/accounts.ts'
import { useText } from '../../components/index.ts'

type Login = SessionState['demonstrationLogins'][number]

/** The accounts of a demonstration office: one button a role fills the form in. */
export function DemonstrationAccounts({
  logins,
  onFill,
}: {
  logins: readonly Login[]
  onFill: (login: Login) => void
}) {
  const t = useText()
  return (
    <section className="gate-aside" aria-labelledby="demonstration-accounts">
      <h2 id="demonstration-accounts">{t('accounts.signIn.demonstrationTitle')}</h2>
      <p>{t('accounts.signIn.demonstrationSentence')}</p>
      <ul className="login-list">
        {logins.map((login) => (
          <li key={login.login}>
            <span>
              {t(`accounts.roles.${login.role}`)}
              <small>{login.login}</small>
            </span>
            <button type="button" className="button" data-variant="small" onClick={() => onFill(login)}>
              {t('accounts.signIn.fillAs', { role: t(`accounts.roles.${login.role}`) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
