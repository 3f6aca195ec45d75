import { Screen, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { DelegationsSection } from '../delegations/index.tsx'
import { Refusal } from '../refusal.tsx'
import { OneTimeCodeSection } from './one-time-code-section.tsx'
import { PasswordSection } from './password-section.tsx'

/** One's own way in: the identifier, the password, the code beside it. */
export function OwnAccessScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.accounts.own.queryOptions({ input: {} }))
  return (
    <Screen title={t('accesses.own.menu')} sentence={data && t('accesses.own.sentence', { login: data.login })}>
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && <PasswordSection login={data.login} />}
      {data && <DelegationsSection />}
      {data && <OneTimeCodeSection active={data.oneTimeCode} recoveryCodesLeft={data.recoveryCodesLeft} />}
    </Screen>
  )
}
