import type { SessionState } from '../../../shared/contract/accounts.ts'
import { useText } from '../../components/index.ts'

type Entrance = SessionState['entrance']

/** Read before sign-in: what the application does, how one enters the first time, what is needed (F29, F31, F39, F46). */
export function EntranceInformation({ entrance }: { entrance: Entrance }) {
  const t = useText()
  const isOneRule = entrance.staff === entrance.outsiders
  return (
    <section className="gate-aside" aria-labelledby="entrance-first">
      <h2 id="entrance-first">{t('accesses.entrance.first')}</h2>
      <h3>{t(isOneRule ? 'accesses.entrance.everybody' : 'accesses.entrance.staff')}</h3>
      <p>{t(`accesses.entrance.rules.${entrance.staff}`)}</p>
      {entrance.pointer !== '' && <p>{entrance.pointer}</p>}
      {!isOneRule && <h3>{t('accesses.entrance.outsiders')}</h3>}
      {!isOneRule && <p>{t(`accesses.entrance.rules.${entrance.outsiders}`)}</p>}
      <p>{t('accesses.entrance.alias')}</p>
      <p>{t('accesses.entrance.notOpened')}</p>
      <h2>{t('accesses.entrance.about')}</h2>
      <p>{t('accesses.entrance.aboutText')}</p>
      <h2>{t('accesses.entrance.needed')}</h2>
      <p>{t('frame.validatedWindows')}</p>
    </section>
  )
}
