import { brokenPasswordRules, type PasswordBearer, passwordRules } from '../../../shared/model/password-rules.ts'
import { Icon, PasswordField, useText } from '../../components/index.ts'

export type NewPassword = Readonly<{ next: string; again: string }>

export const emptyPassword: NewPassword = { next: '', again: '' }

/** Whether a new password may be sent: every rule met, and typed twice alike. */
export const isReady = ({ next, again }: NewPassword, bearer: PasswordBearer): boolean =>
  brokenPasswordRules(next, bearer).length === 0 && next === again

/** A new password typed twice, under its rules, each checked as it is typed: a shape and a word, not only a colour. */
export function NewPasswordFields({
  bearer,
  typed,
  tried,
  onChange,
}: {
  bearer: PasswordBearer
  typed: NewPassword
  tried: boolean
  onChange: (typed: NewPassword) => void
}) {
  const t = useText()
  const broken = brokenPasswordRules(typed.next, bearer)
  return (
    <>
      <div id="password-rules">
        <p>{t('accesses.password.rulesTitle')}</p>
        <ul className="login-list">
          {passwordRules.map((rule) => {
            const met = !broken.includes(rule)
            return (
              <li key={rule}>
                <span className="password-rule" data-met={met}>
                  <Icon name={met ? 'success' : 'neutral'} />
                  {`${t(`accesses.password.rules.${rule}`)} (${t(met ? 'accesses.password.met' : 'accesses.password.notMet')})`}
                </span>
              </li>
            )
          })}
        </ul>
      </div>
      <PasswordField
        id="new-password"
        label={t('accesses.password.next')}
        autoComplete="new-password"
        value={typed.next}
        error={tried && broken.length > 0 ? t('accesses.password.broken') : undefined}
        onChange={(next) => onChange({ ...typed, next })}
      />
      <PasswordField
        id="new-password-again"
        label={t('accesses.password.again')}
        autoComplete="new-password"
        value={typed.again}
        error={tried && typed.again !== typed.next ? t('accesses.password.different') : undefined}
        onChange={(again) => onChange({ ...typed, again })}
      />
    </>
  )
}
