import type { Language } from '../../shared/text/catalogue.ts'
import { languageOf } from '../../shared/text/shell.ts'

/** Language of sentences printed before any page is open: the session's locale, as POSIX ranks its variables. */
export function sessionLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG
  if (named) return languageOf(named)
  return languageOf(process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined)
}
