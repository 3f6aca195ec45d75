import { useMemo, useState } from 'react'
import { ConfirmDialog, type GridColumn, StatusTag, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { ConvocationsList } from './convocations-list.tsx'

export type Run = Awaited<ReturnType<typeof client.convocations.runs>>[number]

/** The runs sent, each of which can be cancelled while none of its claims has left, and their convocations. */
export function RunsStep({ runs }: { runs: readonly Run[] }) {
  const t = useText()
  const format = useFormat()
  const [cancelling, setCancelling] = useState<Run | null>(null)
  const cancel = useCommand(client.convocations.cancelRun)
  const columns = useMemo<GridColumn<Run>[]>(
    () => [
      {
        id: 'number',
        title: t('convocations.screen.runs.number'),
        value: (row) => row.number,
        text: (row) => t('convocations.screen.runs.name', { number: row.number }),
        rowHeader: true,
      },
      {
        id: 'at',
        title: t('convocations.screen.runs.at'),
        value: (row) => row.createdAt,
        text: (row) => format.dateTime(localMinute(row.createdAt)),
      },
      {
        id: 'convocations',
        title: t('convocations.screen.runs.convocations'),
        value: (row) => row.convocations,
        text: (row) => format.number(row.convocations),
        align: 'end',
      },
      {
        id: 'claims',
        title: t('convocations.screen.runs.claims'),
        value: (row) => row.claims,
        text: (row) => format.number(row.claims),
        align: 'end',
      },
      {
        id: 'state',
        title: t('convocations.screen.runs.state'),
        value: (row) => t(`convocations.screen.runStates.${row.state}`),
        cell: (row) => (
          <StatusTag tone={row.state === 'official' ? 'success' : 'stopped'}>
            {t(`convocations.screen.runStates.${row.state}`)}
          </StatusTag>
        ),
      },
      {
        id: 'act',
        title: t('convocations.screen.runs.act'),
        value: () => null,
        sortable: false,
        cell: (row) =>
          row.state === 'cancelled' ? null : (
            <button
              type="button"
              className="button"
              data-variant="small"
              aria-label={t('convocations.screen.runs.cancelNamed', { number: row.number })}
              onClick={() => setCancelling(row)}
            >
              {t('convocations.screen.runs.cancel')}
            </button>
          ),
      },
    ],
    [t, format],
  )
  const confirmCancel = async () => {
    if (cancelling === null) return
    const done = await cancel.send({ runId: cancelling.id })
    setCancelling(null)
    if (done === null) return
    tell(
      'success',
      t('convocations.screen.runs.cancelled', {
        number: cancelling.number,
        convocations: format.number(done.convocations),
        claims: format.number(done.claims),
      }),
    )
  }
  return (
    <>
      <SheetTable
        id="convocation-runs"
        title={t('convocations.screen.runs.title')}
        columns={columns}
        rows={runs}
        rowId={({ id }) => id}
        empty={t('convocations.screen.runs.empty')}
      />
      <Refusal problem={cancel.problem} />
      <ConvocationsList runs={runs} />
      <ConfirmDialog
        opened={cancelling !== null}
        definitive
        title={t('convocations.screen.runs.askTitle', { number: cancelling?.number ?? 0 })}
        sentence={t('convocations.screen.runs.askSentence', {
          convocations: format.number(cancelling?.convocations ?? 0),
          claims: format.number(cancelling?.claims ?? 0),
        })}
        confirmLabel={t('convocations.screen.runs.cancel')}
        busy={cancel.busy}
        onConfirm={() => void confirmCancel()}
        onCancel={() => setCancelling(null)}
      />
    </>
  )
}
