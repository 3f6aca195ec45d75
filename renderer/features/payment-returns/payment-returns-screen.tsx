import { useState } from 'react'
import { Screen, TabPanels, useCommands, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Reconciliation } from './reconciliation.tsx'
import { Rejects } from './rejects.tsx'
import { ReturnForm } from './return-form.tsx'
import { ReturnsList } from './returns-list.tsx'

export const PaymentReturnsHelp = () => <p>{useText()('paymentReturns.help')}</p>

/** What finance answers: the files received, the refused payments to deal with, the batches beside what was said of them. */
export function PaymentReturnsScreen() {
  const t = useText()
  const format = useFormat()
  const list = useRead(queries.paymentReturns.list.queryOptions({ input: {} }))
  const rejects = useRead(queries.paymentReturns.rejects.queryOptions({ input: {} }))
  const [adding, setAdding] = useState(false)
  const add = () => setAdding(true)
  useCommands([
    {
      id: 'paymentReturns.import',
      textKey: 'paymentReturns.import',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => !adding,
      run: add,
    },
  ])
  const waiting = rejects.data?.filter(({ state }) => state === 'waiting').length ?? 0
  const start = (
    <button type="button" className="button" data-variant="primary" onClick={add}>
      {t('paymentReturns.import')}
    </button>
  )
  return (
    <Screen title={t('paymentReturns.title')} sentence={t('paymentReturns.sentence')} actions={!adding && start}>
      <Refusal problem={list.problem} title={t('paymentReturns.failed')} onRetry={list.retry} />
      <Refusal problem={rejects.problem} title={t('paymentReturns.failed')} onRetry={rejects.retry} />
      {adding && <ReturnForm onEnd={() => setAdding(false)} />}
      {(list.loading || rejects.loading) && <p aria-busy="true">{t('paymentReturns.loading')}</p>}
      {!adding && list.data && rejects.data && (
        <TabPanels
          label={t('paymentReturns.tabs')}
          panels={[
            { id: 'files', title: t('paymentReturns.files'), content: <ReturnsList rows={list.data} /> },
            {
              id: 'rejects',
              title: t('paymentReturns.rejectsCount', { shown: format.number(waiting) }),
              content: <Rejects rows={rejects.data} />,
            },
            { id: 'reconciliation', title: t('paymentReturns.reconciliation'), content: <Reconciliation /> },
          ]}
        />
      )}
    </Screen>
  )
}
