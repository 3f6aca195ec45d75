import { useMemo, useState } from 'react'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import {
  CommandButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  Screen,
  StatusTag,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { localMinute } from '../../data/rule-text.ts'
import { FacetButtons } from '../claims/facet-buttons.tsx'
import { useWord } from '../claims/words.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { AcceptClean } from './accept-clean.tsx'
import { type FacetId, facetIds, facetsOf, queueOrder, rememberOrder } from './queue-order.ts'

type ReviewRow = Awaited<ReturnType<typeof client.review.queue>>['rows'][number]

function ControlsTag({ row }: { row: ReviewRow }) {
  const t = useText()
  const waits = row.state === 'toReview' || row.state === 'waitingService'
  if (!waits) return null
  if (row.blocking > 0) return <StatusTag tone="error">{t('reviewScreen.blocked', { count: row.blocking })}</StatusTag>
  if (row.alerts > 0) return <StatusTag tone="warning">{t('reviewScreen.alerts', { count: row.alerts })}</StatusTag>
  return <StatusTag tone="success">{t('reviewScreen.clean')}</StatusTag>
}

function useColumns(): readonly GridColumn<ReviewRow>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const queue = useWord('review.queues')
  return useMemo(
    () => [
      {
        id: 'number',
        title: t('reviewScreen.columns.number'),
        value: (row) => row.number,
        rowHeader: true,
        width: 120,
      },
      { id: 'intervenant', title: t('reviewScreen.columns.intervenant'), value: (row) => row.intervenant, width: 200 },
      {
        id: 'controls',
        title: t('reviewScreen.columns.controls'),
        value: (row) => row.blocking * 100 + row.alerts,
        cell: (row) => <ControlsTag row={row} />,
        sortable: false,
        width: 150,
      },
      { id: 'exam', title: t('reviewScreen.columns.exam'), value: (row) => row.exam, lang: 'fr', width: 180 },
      {
        id: 'missionType',
        title: t('reviewScreen.columns.type'),
        value: missionTypeName,
        width: 160,
      },
      {
        id: 'firstDate',
        title: t('reviewScreen.columns.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
        width: 115,
      },
      {
        id: 'sentAt',
        title: t('reviewScreen.columns.sent'),
        value: (row) => row.sentAt,
        text: (row) => (row.sentAt === null ? '' : format.date(localMinute(row.sentAt).slice(0, 10))),
        width: 115,
      },
      {
        id: 'feeCents',
        title: t('reviewScreen.columns.fee'),
        value: (row) => row.feeCents,
        text: (row) => format.cents(row.feeCents),
        width: 150,
        align: 'end',
      },
      {
        id: 'travelCents',
        title: t('reviewScreen.columns.travel'),
        value: (row) => row.travelCents,
        text: (row) => format.cents(row.travelCents),
        width: 150,
        align: 'end',
      },
      {
        id: 'state',
        title: t('reviewScreen.columns.state'),
        value: (row) => row.state,
        text: (row) => queue(row.state),
        sortable: false,
        hidden: true,
        width: 180,
      },
    ],
    [t, format, queue, missionTypeName],
  )
}

export const ReviewHelp = () => <p>{useText()('reviewScreen.help')}</p>

/** The queue of claims of the office, by view; opening one starts the review in that order. */
export function ReviewScreen() {
  const t = useText()
  const revision = useRevision('review', 'claims', 'serviceStatements')
  const [facet, setFacet] = useState<FacetId>(() => queueOrder().facet)
  const [cleaning, setCleaning] = useState(false)
  const source = useMemo(() => {
    const ask = (input: PageInput, options: { signal: AbortSignal }) => {
      rememberOrder({ facet, filter: input.filter, sort: input.sort })
      return client.review.queue(input, options)
    }
    return pageSource<ReviewRow>(`review ${revision}`, ask, facetsOf[facet])
  }, [revision, facet])
  useCommands([
    {
      id: 'review.acceptClean',
      textKey: 'reviewScreen.acceptClean',
      group: 'screen',
      run: () => setCleaning(true),
    },
  ])
  const facets = facetIds.map((id) => ({ id, label: t(`reviewScreen.facets.${id}`) }))
  return (
    <Screen title={t('reviewScreen.title')} actions={<CommandButton id="review.acceptClean" />}>
      <FacetButtons label={t('reviewScreen.facets.label')} facets={facets} chosen={facet} onChoose={setFacet} />
      <DataGrid
        id="review"
        title={t(`reviewScreen.facets.${facet}`)}
        columns={useColumns()}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => goTo(`/review/${id}`)}
        empty={<EmptyState title={t('reviewScreen.empty')} sentence={t('reviewScreen.emptySentence')} />}
      />
      {cleaning && <AcceptClean filter={queueOrder().filter} onClose={() => setCleaning(false)} />}
    </Screen>
  )
}
