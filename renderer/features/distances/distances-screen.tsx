import { useMemo, useRef, useState } from 'react'
import type { StatedDistance } from '../../../shared/contract/distances.ts'
import { civilDay } from '../../../shared/model/civil-days.ts'
import {
  ActionBar,
  CommandButton,
  type GridColumn,
  Screen,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { DistanceDialog } from './distance-dialog.tsx'
import { useDistanceActs } from './use-distance-acts.ts'

/** Distances that the office states between two communes, beside the estimate each replaces. */
export function DistancesScreen() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.distances.stated.queryOptions({ input: {} }))
  const acts = useDistanceActs()
  const latest = useRef(acts)
  latest.current = acts
  const [asked, setAsked] = useState<StatedDistance | 'add' | null>(null)
  useCommands([
    {
      id: 'distances.add',
      textKey: 'distances.add',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setAsked('add'),
    },
  ])
  const columns = useMemo<GridColumn<StatedDistance>[]>(() => {
    const km = (metres: number) => t('distances.kilometres', { km: format.number(Math.round(metres / 100) / 10) })
    const pair = ({ first, second }: StatedDistance) => t('distances.pair', { first, second })
    const button = (row: StatedDistance, act: 'edit' | 'withdraw', run: () => void) => (
      <RowButton
        text={t(`distances.${act}`)}
        name={t('distances.named', { act: t(`distances.${act}`), pair: pair(row) })}
        run={run}
      />
    )
    return [
      { id: 'between', title: t('distances.columns.between'), value: pair, rowHeader: true, lang: 'fr' },
      {
        id: 'stated',
        title: t('distances.columns.stated'),
        value: ({ metres }) => metres,
        text: ({ metres }) => km(metres),
        align: 'end',
      },
      {
        id: 'estimated',
        title: t('distances.columns.estimated'),
        value: ({ estimatedMetres }) => estimatedMetres,
        text: ({ estimatedMetres }) => (estimatedMetres === null ? t('distances.unknown') : km(estimatedMetres)),
        align: 'end',
      },
      { id: 'reason', title: t('distances.columns.reason'), value: ({ reason }) => reason, lang: 'fr' },
      { id: 'author', title: t('distances.columns.author'), value: ({ author }) => author },
      {
        id: 'date',
        title: t('distances.columns.date'),
        value: ({ statedAt }) => statedAt,
        text: ({ statedAt }) => format.date(civilDay(statedAt)),
      },
      {
        id: 'acts',
        title: t('distances.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <span className="row-buttons">
            {button(row, 'edit', () => setAsked(row))}
            {button(row, 'withdraw', () => void latest.current.withdraw(row))}
          </span>
        ),
      },
    ]
  }, [t, format])
  return (
    <Screen title={t('distances.title')} sentence={data && t('distances.summary', { count: data.length })}>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={acts.withdrawal} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && (
        <SheetTable
          id="distances"
          title={t('distances.list')}
          columns={columns}
          rows={data}
          rowId={({ firstCode, secondCode }) => `${firstCode} ${secondCode}`}
          empty={t('distances.empty')}
        />
      )}
      <ActionBar>
        <CommandButton id="distances.add" variant="primary" />
      </ActionBar>
      {asked !== null && (
        <DistanceDialog changing={asked === 'add' ? null : asked} acts={acts} onClose={() => setAsked(null)} />
      )}
    </Screen>
  )
}
