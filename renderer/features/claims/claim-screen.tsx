import { useParams } from 'react-router'
import { Screen, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Wizard } from './wizard.tsx'

export const ClaimHelp = () => <p>{useText()('claimsScreen.helpOne')}</p>

/** One claim of the person signed in: four named steps, saved as they go, sent by one button. */
export function ClaimScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, retry } = useRead(queries.claims.get.queryOptions({ input: { id } }))
  if (data !== undefined) return <Wizard key={id} read={data} />
  return (
    <Screen title={t('claimsScreen.one')}>
      {problem ? (
        <Refusal problem={problem} title={t('claimsScreen.readFailed')} onRetry={retry} />
      ) : (
        <p aria-busy="true">{t('claimsScreen.loading')}</p>
      )}
    </Screen>
  )
}
