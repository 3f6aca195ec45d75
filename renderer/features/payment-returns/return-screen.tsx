import { useState } from 'react'
import { useParams } from 'react-router'
import {
  BusyButton,
  ConfirmDialog,
  DescriptionList,
  goTo,
  Icon,
  Screen,
  StatusTag,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ReturnLines, type ReturnSheet } from './return-lines.tsx'
import { partText, stateTones } from './return-words.ts'

/** What one file brings in figures, then line by line; applied or taken back as a whole. */
function Sheet({ sheet }: { sheet: ReturnSheet }) {
  const t = useText()
  const format = useFormat()
  const apply = useCommand(client.paymentReturns.apply)
  const undo = useCommand(client.paymentReturns.undo)
  const [undoing, setUndoing] = useState(false)
  const { id, fileName, state, paid, rejected, changed, accepted, known, toSee } = sheet
  const news = paid.lines + rejected.lines
  const open = state === 'previewed' && news > 0
  const run = async () => {
    const done = await apply.send({ id })
    if (done === null) return
    const values = { paid: format.number(done.paid.lines), rejected: format.number(done.rejected.lines) }
    tell('success', t('paymentReturns.applied', { file: fileName, ...values }))
  }
  const takeBack = async () => {
    if ((await undo.send({ id })) === null) return
    tell('success', t('paymentReturns.undone', { file: fileName }))
    setUndoing(false)
  }
  useCommands([
    {
      id: 'paymentReturns.apply',
      textKey: 'paymentReturns.apply',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => open,
      run: () => void run(),
    },
    {
      id: 'paymentReturns.undo',
      textKey: 'paymentReturns.undo',
      group: 'screen',
      when: () => state === 'applied',
      run: () => setUndoing(true),
    },
  ])
  return (
    <>
      <Refusal problem={apply.problem} title={t('paymentReturns.notApplied')} />
      <p>
        <StatusTag tone={stateTones[state]}>{t(`paymentReturns.states.${state}`)}</StatusTag>
      </p>
      <h2>{t('paymentReturns.totals')}</h2>
      <DescriptionList
        items={[
          { term: t('paymentReturns.columns.paid'), value: partText(t, format, paid) },
          { term: t('paymentReturns.columns.rejected'), value: partText(t, format, rejected) },
          { term: t('paymentReturns.columns.changed'), value: partText(t, format, changed) },
          { term: t('paymentReturns.columns.accepted'), value: format.number(accepted) },
          { term: t('paymentReturns.columns.known'), value: format.number(known) },
          { term: t('paymentReturns.columns.toSee'), value: format.number(toSee) },
        ]}
      />
      <div className="screen-actions">
        {open && (
          <BusyButton variant="primary" busy={apply.busy} onClick={() => void run()}>
            {t('paymentReturns.applyNews', { count: news, shown: format.number(news) })}
          </BusyButton>
        )}
        {state === 'previewed' && news === 0 && <p>{t('paymentReturns.nothingNew')}</p>}
        {state === 'applied' && (
          <button type="button" className="button" onClick={() => setUndoing(true)}>
            {t('paymentReturns.undo')}
          </button>
        )}
      </div>
      <ReturnLines lines={sheet.lines} />
      <ConfirmDialog
        opened={undoing}
        title={t('paymentReturns.undoTitle')}
        sentence={t('paymentReturns.undoSentence', { file: fileName })}
        confirmLabel={t('paymentReturns.undo')}
        busy={undo.busy}
        onConfirm={() => void takeBack()}
        onCancel={() => setUndoing(false)}
      >
        <Refusal problem={undo.problem} title={t('paymentReturns.notUndone')} />
      </ConfirmDialog>
    </>
  )
}

export function ReturnScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, retry } = useRead(queries.paymentReturns.get.queryOptions({ input: { id } }))
  return (
    <Screen
      title={data?.fileName ?? t('paymentReturns.one')}
      context={t('paymentReturns.title')}
      actions={
        <button type="button" className="button" onClick={() => goTo('/payment-returns')}>
          <Icon name="back" />
          {t('paymentReturns.back')}
        </button>
      }
    >
      <Refusal problem={problem} title={t('paymentReturns.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('paymentReturns.loading')}</p>}
      {data && <Sheet sheet={data} />}
    </Screen>
  )
}
