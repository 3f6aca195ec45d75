import { useMemo, useState } from 'react'
import type { RetentionRule } from '../../../shared/contract/retention.ts'
import type { RetentionKind } from '../../../shared/model/retention.ts'
import { type GridColumn, StatusTag, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { RuleDialog } from './rule-dialog.tsx'
import { useDuration } from './use-duration.ts'

const stateOf = ({ version, duration, proposed }: RetentionRule) => {
  if (duration !== null) return 'confirmed'
  return version === 0 && proposed !== null ? 'toConfirm' : 'empty'
}
const tones = { confirmed: 'success', toConfirm: 'warning', empty: 'neutral' } as const

function useColumns(decide: (kind: RetentionKind) => void): GridColumn<RetentionRule>[] {
  const t = useText()
  const format = useFormat()
  const duration = useDuration()
  return useMemo(() => {
    const kept = (rule: RetentionRule) => {
      const shown = rule.duration ?? (rule.version === 0 ? rule.proposed : null)
      return shown === null ? t('retention.rules.none') : duration(shown)
    }
    const source = ({ kind, source: given }: RetentionRule) => given || t(`retention.kinds.${kind}.source`)
    const answerable = ({ confirmedBy: who, confirmedOn: on }: RetentionRule) =>
      on === null ? '' : t('retention.rules.by', { who, on: format.longDate(on) })
    return [
      {
        id: 'kind',
        title: t('retention.rules.kind'),
        value: ({ kind }) => t(`retention.kinds.${kind}.name`),
        rowHeader: true,
        width: 220,
      },
      {
        id: 'what',
        title: t('retention.rules.what'),
        value: ({ kind }) => t(`retention.kinds.${kind}.what`),
        width: 320,
      },
      { id: 'duration', title: t('retention.rules.duration'), value: kept, width: 180 },
      { id: 'source', title: t('retention.rules.source'), value: source, width: 240 },
      {
        id: 'state',
        title: t('retention.rules.state'),
        value: (rule) => t(`retention.rules.${stateOf(rule)}`),
        cell: (rule) => (
          <>
            <StatusTag tone={tones[stateOf(rule)]}>{t(`retention.rules.${stateOf(rule)}`)}</StatusTag>{' '}
            {answerable(rule)}
          </>
        ),
        width: 180,
      },
      {
        id: 'acts',
        title: t('retention.rules.acts'),
        value: () => null,
        sortable: false,
        cell: ({ kind }) => (
          <RowButton
            text={t('retention.rules.change')}
            name={t('retention.rules.changeOf', { kind: t(`retention.kinds.${kind}.name`) })}
            run={() => decide(kind)}
          />
        ),
        width: 110,
      },
    ]
  }, [t, format, duration, decide])
}

/** How long each kind of data is kept, on which text, and who answers for it. */
export function RulesTab() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.retention.rules.queryOptions({ input: {} }))
  const [deciding, setDeciding] = useState<RetentionKind | null>(null)
  const columns = useColumns(setDeciding)
  const decided = data?.find(({ kind }) => kind === deciding)
  return (
    <div className="panel-part">
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('retention.loading')}</p>}
      {data && (
        <SheetTable
          id="retention.rules"
          title={t('retention.rules.title')}
          columns={columns}
          rows={data}
          rowId={({ kind }) => kind}
          empty={t('retention.rules.empty')}
        />
      )}
      <p className="prose">{t('retention.rules.apart')}</p>
      {decided !== undefined && <RuleDialog rule={decided} onClose={() => setDeciding(null)} />}
    </div>
  )
}
