import { useMemo, useState } from 'react'
import { type GridColumn, StatusTag, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { CancelRunDialog } from './cancel-run-dialog.tsx'
import { RunDialog } from './run-dialog.tsx'

export type Run = Awaited<ReturnType<typeof client.convocations.runs>>[number]

/** The journal of runs: what was sent, by whom, with what was waived; each can be opened, and cancelled. */
export function RunsTab({ runs }: { runs: readonly Run[] }) {
  const t = useText()
  const format = useFormat()
  const [opened, setOpened] = useState<Run | null>(null)
  const [cancelling, setCancelling] = useState<Run | null>(null)
  const columns = useMemo<GridColumn<Run>[]>(
    () => [
      {
        id: 'number',
        title: t('convocationsScreen.runs.number'),
        value: (row) => row.number,
        text: (row) => t('convocationsScreen.runs.name', { number: row.number }),
        rowHeader: true,
      },
      {
        id: 'at',
        title: t('convocationsScreen.runs.at'),
        value: (row) => row.createdAt,
        text: (row) => format.dateTime(localMinute(row.createdAt)),
      },
      {
        id: 'kind',
        title: t('convocationsScreen.runs.kind'),
        value: (row) => t(`convocationsScreen.runKinds.${row.kind}`),
      },
      { id: 'author', title: t('convocationsScreen.runs.author'), value: (row) => row.author },
      {
        id: 'convocations',
        title: t('convocationsScreen.runs.convocations'),
        value: (row) => row.convocations,
        text: (row) => format.number(row.convocations),
        align: 'end',
      },
      {
        id: 'claims',
        title: t('convocationsScreen.runs.claims'),
        value: (row) => row.claims,
        text: (row) => format.number(row.claims),
        align: 'end',
      },
      {
        id: 'state',
        title: t('convocationsScreen.runs.state'),
        value: (row) => t(`convocationsScreen.runStates.${row.state}`),
        cell: (row) => (
          <StatusTag tone={row.state === 'official' ? 'success' : 'stopped'}>
            {t(`convocationsScreen.runStates.${row.state}`)}
          </StatusTag>
        ),
      },
      {
        id: 'act',
        title: t('convocationsScreen.runs.act'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <span className="finding-acts">
            <RowButton
              text={t('convocationsScreen.runs.open')}
              name={t('convocationsScreen.runs.openNamed', { number: row.number })}
              run={() => setOpened(row)}
            />
            {row.state === 'official' && (
              <RowButton
                text={t('convocationsScreen.runs.cancel')}
                name={t('convocationsScreen.runs.cancelNamed', { number: row.number })}
                run={() => setCancelling(row)}
              />
            )}
          </span>
        ),
      },
    ],
    [t, format],
  )
  return (
    <>
      <SheetTable
        id="convocation-runs"
        title={t('convocationsScreen.runs.title')}
        columns={columns}
        rows={runs}
        rowId={({ id }) => id}
        empty={t('convocationsScreen.runs.empty')}
      />
      {opened !== null && <RunDialog run={opened} onClose={() => setOpened(null)} />}
      {cancelling !== null && <CancelRunDialog run={cancelling} onClose={() => setCancelling(null)} />}
    </>
  )
}
