import type { ReactNode } from 'react'
import { BusyButton, useText } from '../../components/index.ts'
import { client, queries, queryClient } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { TermsText } from '../terms-of-use/terms-text.tsx'
import { KioskStep } from './kiosk-step.tsx'

/** The terms of use, where the person has not accepted those that stand (F174): the button itself says that they do. */
export function KioskTerms({ children }: { children: ReactNode }) {
  const t = useText()
  const accept = useCommand(client.termsOfUse.accept)
  const options = queries.termsOfUse.standing.queryOptions({ input: {} })
  const { data, problem, retry } = useRead(options)
  if (data === null || data?.accepted === true) return children
  if (data === undefined)
    return (
      <KioskStep title={t('kiosk.wait')}>
        <Refusal problem={problem} onRetry={retry} />
      </KioskStep>
    )
  const send = async () => {
    await accept.send({ version: data.version })
    await queryClient.invalidateQueries(options)
  }
  return (
    <KioskStep
      key={data.version}
      title={t('termsOfUse.title')}
      sentence={t('kiosk.terms.sentence')}
      actions={
        <BusyButton variant="primary" busy={accept.busy} onClick={() => void send()}>
          {t('kiosk.terms.accept')}
        </BusyButton>
      }
    >
      <Refusal problem={accept.problem} title={t('termsOfUse.notAccepted')} />
      <TermsText text={data.text} under={1} />
    </KioskStep>
  )
}
