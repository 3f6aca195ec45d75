import { passwordLength } from '../../../shared/model/password-rules.ts'
import { Icon, useText } from '../../components/index.ts'

export const passwordIsLongEnough = (password: string): boolean => password.length >= passwordLength

/** The rule of a new password, checked as it is typed: a shape and a word, not only a colour. */
export function PasswordRule({ password }: { password: string }) {
  const t = useText()
  const met = passwordIsLongEnough(password)
  const missing = passwordLength - password.length
  return (
    <span className="password-rule" data-met={met}>
      <Icon name={met ? 'success' : 'neutral'} />
      {`${t('accounts.password.length')} (${met ? t('accounts.password.met') : t('accounts.password.missing', { count: missing })}). ${t('accounts.password.advice')}`}
    </span>
  )
}
