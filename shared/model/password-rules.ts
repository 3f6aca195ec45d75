/** What a new password must satisfy; the page checks them as it is typed, the core again. */
export const passwordRules = ['length', 'variety', 'notIdentifier', 'notCurrent'] as const
export type PasswordRule = (typeof passwordRules)[number]

export const passwordLength = 12
const distinctCharacters = 5

/** Who the password is for: their identifier, and the password they leave where it is known in clear. */
export type PasswordBearer = Readonly<{ login: string; current: string }>

/**
 * The rules a new password does not satisfy yet: twelve characters, five different ones, without the identifier in it, and
 * not the one before (ANSSI and CNIL: length before composition).
 */
export function brokenPasswordRules(password: string, { login, current }: PasswordBearer): PasswordRule[] {
  const typed = password.normalize('NFC')
  const holdsLogin = login.length >= 3 && typed.toLowerCase().includes(login.toLowerCase())
  const broken: Readonly<Record<PasswordRule, boolean>> = {
    length: typed.length < passwordLength,
    variety: new Set(typed).size < distinctCharacters,
    notIdentifier: typed === '' || holdsLogin,
    notCurrent: typed === '' || typed === current.normalize('NFC'),
  }
  return passwordRules.filter((rule) => broken[rule])
}
