import { useMemo } from 'react'
import type { Purge } from '../../../shared/contract/retention.ts'
import { type GridColumn, StatusTag, tell, useFormat, usePreferences, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { downloadMade } from '../../data/files.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'

const formats = ['csv', 'pdf'] as const
const tones = { running: 'information', done: 'success', interrupted: 'warning' } as const

/** The purges that were made, each with what it erased and its proof to save. */
export function ProofsTab() {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const { data, problem, retry } = useRead(queries.retention.purges.queryOptions({ input: {} }))
  const proving = useCommand(client.retention.proofFile)
  const { send } = proving
  const columns = useMemo<GridColumn<Purge>[]>(() => {
    const moment = ({ startedAt }: Purge) => format.dateTime(localMinute(startedAt))
    const save = async (id: string, file: (typeof formats)[number]) => {
      const made = await send({ id, format: file, language })
      if (made !== null) tell('success', t('retention.proofs.saved', { name: await downloadMade(made) }))
    }
    const erased = ({ counts }: Purge) =>
      format.list(
        counts.map(({ kind, count }) =>
          t('retention.plan.keptReason', { reason: t(`retention.kinds.${kind}.name`), shown: format.number(count) }),
        ),
      )
    return [
      {
        id: 'started',
        title: t('retention.proofs.started'),
        value: ({ startedAt }) => startedAt,
        text: moment,
        rowHeader: true,
        width: 170,
      },
      { id: 'by', title: t('retention.proofs.by'), value: ({ startedBy }) => startedBy, width: 160 },
      {
        id: 'state',
        title: t('retention.proofs.state'),
        value: ({ state }) => t(`retention.states.${state}`),
        cell: ({ state, sound, compacted }) => (
          <>
            <StatusTag tone={tones[state]}>{t(`retention.states.${state}`)}</StatusTag>
            {!sound && <p role="alert">{t('retention.proofs.altered')}</p>}
            {state !== 'running' && !compacted && <p>{t('retention.proofs.notCompacted')}</p>}
          </>
        ),
        width: 180,
      },
      { id: 'erased', title: t('retention.proofs.erased'), value: erased, width: 280 },
      {
        id: 'digest',
        title: t('retention.proofs.digest'),
        value: ({ digest }) => digest,
        cell: ({ digest }) => <span className="retention-digest">{digest}</span>,
        width: 260,
      },
      {
        id: 'acts',
        title: t('retention.proofs.acts'),
        value: () => null,
        sortable: false,
        cell: (purge) =>
          purge.digest !== null && (
            <div className="claim-buttons">
              {formats.map((file) => (
                <RowButton
                  key={file}
                  text={t(`retention.proofs.${file}`)}
                  name={t('retention.proofs.of', { file: t(`retention.proofs.${file}`), at: moment(purge) })}
                  run={() => void save(purge.id, file)}
                />
              ))}
            </div>
          ),
        width: 200,
      },
    ]
  }, [t, format, language, send])
  return (
    <div className="panel-part">
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={proving.problem} />
      {data === undefined && problem === null && <p aria-busy="true">{t('retention.loading')}</p>}
      {data && (
        <SheetTable
          id="retention.proofs"
          title={t('retention.proofs.title')}
          columns={columns}
          rows={data}
          rowId={({ id }) => id}
          empty={t('retention.proofs.none')}
        />
      )}
    </div>
  )
}
