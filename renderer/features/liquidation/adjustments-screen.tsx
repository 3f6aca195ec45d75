import { useMemo, useState } from 'react'
import {
  ActionBar,
  CommandButton,
  type GridColumn,
  goTo,
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
import { ReasonDialog } from '../reason-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { GrantAdvanceDialog } from './grant-advance-dialog.tsx'

export type Adjustments = Awaited<ReturnType<typeof client.liquidation.adjustments>>
type Advance = Adjustments['advances'][number]
type Reversal = Adjustments['reversals'][number]

function useAdvanceColumns(withdraw: (advance: Advance) => void): readonly GridColumn<Advance>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'name', title: t('liquidationScreen.intervenant'), value: (row) => row.intervenant, rowHeader: true },
      { id: 'claim', title: t('liquidationScreen.claim'), value: (row) => row.claimNumber },
      {
        id: 'estimate',
        title: t('liquidationScreen.estimate'),
        value: (row) => row.estimateCents,
        text: (row) => format.cents(row.estimateCents),
        align: 'end',
      },
      {
        id: 'cents',
        title: t('liquidationScreen.advance'),
        value: (row) => row.cents,
        text: (row) => format.cents(row.cents),
        align: 'end',
      },
      { id: 'reason', title: t('liquidationScreen.reason'), value: (row) => row.reason },
      {
        id: 'state',
        title: t('liquidationScreen.columns.state'),
        value: (row) => t(`liquidation.advanceStates.${row.state}`),
        cell: (row) => (
          <StatusTag tone={row.state === 'waiting' ? 'warning' : 'information'}>
            {t(`liquidation.advanceStates.${row.state}`)}
          </StatusTag>
        ),
      },
      {
        id: 'withdraw',
        title: t('liquidationScreen.action'),
        value: () => '',
        cell: (row) =>
          ['waiting', 'lapsed', 'refused'].includes(row.state) ? (
            <RowButton
              text={t('liquidationScreen.withdraw')}
              name={t('liquidationScreen.withdrawAdvance', { name: row.intervenant })}
              run={() => withdraw(row)}
            />
          ) : null,
      },
    ],
    [t, format, withdraw],
  )
}

function useReversalColumns(
  withdraw: (reversal: Reversal) => void,
  recover: (reversal: Reversal) => void,
): readonly GridColumn<Reversal>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'name', title: t('liquidationScreen.intervenant'), value: (row) => row.intervenant, rowHeader: true },
      { id: 'claim', title: t('liquidationScreen.claim'), value: (row) => row.claimNumber },
      {
        id: 'line',
        title: t('liquidationScreen.reversedLine'),
        value: (row) => t('liquidationScreen.batchLine', { batch: row.batch, line: row.lineNumber }),
      },
      {
        id: 'cents',
        title: t('liquidationScreen.amount'),
        value: (row) => -row.cents,
        text: (row) => format.cents(-row.cents),
        align: 'end',
      },
      { id: 'reason', title: t('liquidationScreen.reason'), value: (row) => row.reason },
      {
        id: 'state',
        title: t('liquidationScreen.columns.state'),
        value: (row) => t(`liquidation.reversalStates.${row.state}`),
        cell: (row) => (
          <StatusTag tone={row.state === 'waiting' ? 'warning' : 'success'}>
            {t(`liquidation.reversalStates.${row.state}`)}
          </StatusTag>
        ),
      },
      {
        id: 'actions',
        title: t('liquidationScreen.action'),
        value: () => '',
        cell: (row) =>
          row.state === 'waiting' ? (
            <span className="claim-buttons">
              <RowButton
                text={t('liquidationScreen.withdraw')}
                name={t('liquidationScreen.withdrawReversal', { name: row.intervenant })}
                run={() => withdraw(row)}
              />
              <RowButton
                text={t('liquidationScreen.recover')}
                name={t('liquidationScreen.recoverNamed', { name: row.intervenant })}
                run={() => recover(row)}
              />
            </span>
          ) : null,
      },
    ],
    [t, format, withdraw, recover],
  )
}

/** Advances on travel, and lines that the office takes back: what each became, and what can still be undone. */
export function AdjustmentsScreen() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.liquidation.adjustments.queryOptions({ input: {} }))
  const advance = useCommand(client.liquidation.withdrawAdvance)
  const reversal = useCommand(client.liquidation.withdrawReversal)
  const recovery = useCommand(client.liquidation.recoverOtherwise)
  const [granting, setGranting] = useState(false)
  const [recovering, setRecovering] = useState<Reversal | null>(null)
  const withdrawAdvance = async ({ id, intervenant }: Advance) => {
    if ((await advance.send({ id })) !== null)
      tell('success', t('liquidationScreen.advanceWithdrawn', { name: intervenant }))
  }
  const withdrawReversal = async ({ id, intervenant }: Reversal) => {
    if ((await reversal.send({ id })) !== null)
      tell('success', t('liquidationScreen.reversalWithdrawn', { name: intervenant }))
  }
  const recover = async (reason: string) => {
    if (recovering === null || (await recovery.send({ id: recovering.id, reason })) === null) return
    tell('success', t('liquidationScreen.recovered', { name: recovering.intervenant }))
    setRecovering(null)
  }
  const advanceColumns = useAdvanceColumns((row) => void withdrawAdvance(row))
  const reversalColumns = useReversalColumns((row) => void withdrawReversal(row), setRecovering)
  useCommands([
    {
      id: 'liquidation.grant',
      textKey: 'liquidationScreen.grant',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setGranting(true),
    },
    { id: 'liquidation.back', textKey: 'liquidationScreen.back', group: 'screen', run: () => goTo('/liquidation') },
  ])
  return (
    <Screen
      title={t('liquidationScreen.adjustments')}
      context={t('liquidationScreen.title')}
      sentence={t('liquidationScreen.adjustmentsSentence')}
    >
      <Refusal problem={problem} title={t('liquidationScreen.adjustmentsFailed')} onRetry={retry} />
      <Refusal problem={advance.problem ?? reversal.problem} title={t('liquidationScreen.nothingChanged')} />
      {data === undefined && problem === null && <p aria-busy="true">{t('liquidationScreen.loading')}</p>}
      {data && (
        <>
          <SheetTable
            id="advances"
            title={t('liquidationScreen.advances')}
            columns={advanceColumns}
            rows={data.advances}
            rowId={({ id }) => id}
            empty={t('liquidationScreen.noAdvance')}
          />
          <SheetTable
            id="reversals"
            title={t('liquidationScreen.reversals')}
            columns={reversalColumns}
            rows={data.reversals}
            rowId={({ id }) => id}
            empty={t('liquidationScreen.noReversal')}
          />
        </>
      )}
      <ActionBar>
        <CommandButton id="liquidation.grant" variant="primary" />
        <CommandButton id="liquidation.back" />
      </ActionBar>
      {granting && <GrantAdvanceDialog onClose={() => setGranting(false)} />}
      {recovering !== null && (
        <ReasonDialog
          title={t('liquidationScreen.recoverTitle', { name: recovering.intervenant })}
          sentence={t('liquidationScreen.recoverSentence', { amount: format.cents(recovering.cents) })}
          confirmLabel={t('liquidationScreen.recoverConfirm')}
          ready={[t('liquidationScreen.recoverReasons.order'), t('liquidationScreen.recoverReasons.cheque')]}
          busy={recovery.busy}
          problem={recovery.problem}
          onConfirm={(reason) => void recover(reason)}
          onClose={() => setRecovering(null)}
        />
      )}
    </Screen>
  )
}
