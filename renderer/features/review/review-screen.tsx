import { useEffect, useMemo, useState } from 'react'
import type { ReviewView } from '../../../shared/contract/review.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import {
  CommandButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  type GridSelection,
  goTo,
  nothingSelected,
  Screen,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { BureauSelect, bureauFacet, useBureau } from '../bureaus/index.ts'
import { FacetButtons } from '../claims/facet-buttons.tsx'
import { useWord } from '../claims/words.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { AcceptClean } from './accept-clean.tsx'
import { ControlsTag } from './controls-tag.tsx'
import { closeDesk } from './desk.ts'
import { useUndoDecisions } from './done-decisions.ts'
import { type FacetId, facetIds, facetsOf, isFacet, queueOrder, rememberOrder } from './queue-order.ts'
import { SamplingSetting } from './sampling-setting.tsx'
import { SavedViews } from './saved-views.tsx'
import { useOccupations } from './use-occupation.ts'

type ReviewRow = Awaited<ReturnType<typeof client.review.queue>>['rows'][number]

/** The claims with a colleague's hand on them say whose. */
function HeldBy({ id }: { id: string }) {
  const t = useText()
  const holder = useOccupations().find(({ claimId, mine }) => claimId === id && !mine)
  return holder === undefined ? null : <span>{t('reviewScreen.occupiedBy', { by: holder.by })}</span>
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
        cell: (row) => (
          <>
            <ControlsTag row={row} /> <HeldBy id={row.id} />
          </>
        ),
        sortable: false,
        width: 170,
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

const numbered = ['toReview', 'clean', 'withAlerts', 'corrected', 'held', 'waitingService'] as const

/** The views of the queue, each with how many claims it holds where that is known. */
function useFacets(bureauId: string | null) {
  const t = useText()
  const { data } = useRead({
    ...queries.review.counts.queryOptions({ input: { bureauId } }),
    // Controls being worked out change nothing in the store: their numbers are asked for until they are there.
    refetchInterval: ({ state }) => (state.data?.clean === null ? 1_000 : false),
  })
  return facetIds.map((id) => {
    const label = t(`reviewScreen.facets.${id}`)
    const known = numbered.find((name) => name === id)
    const count = known === undefined ? null : (data?.[known] ?? null)
    return { id, label: count === null ? label : t('reviewScreen.facetCount', { label, count }) }
  })
}

/** The queue of claims of the office, by view; opening one starts the review in that order. */
export function ReviewScreen() {
  const t = useText()
  const revision = useRevision('review', 'claims', 'serviceStatements')
  const [facet, setFacet] = useState<FacetId>(() => queueOrder().facet)
  const { bureauId } = useBureau()
  const [view, setView] = useState<ReviewView | null>(null)
  const [asking, setAsking] = useState<'clean' | 'sampling' | null>(null)
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  useEffect(closeDesk, [])
  useUndoDecisions()
  const source = useMemo(() => {
    const ask = (input: PageInput, options: { signal: AbortSignal }) => {
      // A saved view brings its own words and order; what is typed or sorted afterwards stands above them.
      const asked = {
        ...input,
        filter: input.filter === '' ? (view?.filter ?? '') : input.filter,
        sort: input.sort ?? view?.sort ?? null,
      }
      rememberOrder({ facet, bureauId, filter: asked.filter, sort: asked.sort })
      return client.review.queue(asked, options)
    }
    return pageSource<ReviewRow>(`review ${revision} ${view?.id ?? ''}`, ask, {
      ...facetsOf[facet],
      ...bureauFacet(bureauId),
    })
  }, [revision, facet, bureauId, view])
  useCommands([
    {
      id: 'review.acceptClean',
      textKey: 'reviewScreen.acceptClean',
      group: 'screen',
      run: () => setAsking('clean'),
    },
    {
      id: 'review.acceptSelected',
      textKey: 'reviewScreen.acceptSelected',
      group: 'screen',
      keys: ['V'],
      when: () => facet === 'clean' && selection.mode === 'allExcept' && asking === null,
      run: () => setAsking('clean'),
    },
    {
      id: 'review.sampling',
      textKey: 'reviewScreen.sampling.title',
      group: 'screen',
      run: () => setAsking('sampling'),
    },
  ])
  const choose = (next: FacetId) => {
    setView(null)
    setFacet(next)
    setSelection(nothingSelected)
  }
  const openView = (next: ReviewView) => {
    if (isFacet(next.facet)) setFacet(next.facet)
    setView(next)
  }
  const close = () => setAsking(null)
  return (
    <Screen
      title={t('reviewScreen.title')}
      actions={
        <>
          <CommandButton id="review.acceptClean" />
          <CommandButton id="review.acceptSelected" variant="primary" />
          <CommandButton id="review.sampling" />
        </>
      }
    >
      <FacetButtons
        label={t('reviewScreen.facets.label')}
        facets={useFacets(bureauId)}
        chosen={facet}
        onChoose={choose}
      />
      <SavedViews order={queueOrder} onOpen={openView} />
      {view !== null && view.filter !== '' && (
        <p>
          {t('reviewScreen.views.filtered', { name: view.name, filter: view.filter })}{' '}
          <button type="button" className="button" onClick={() => setView(null)}>
            {t('reviewScreen.views.leave')}
          </button>
        </p>
      )}
      <DataGrid
        id="review"
        title={t(`reviewScreen.facets.${facet}`)}
        columns={useColumns()}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => goTo(`/review/${id}`)}
        selection={selection}
        onSelectionChange={setSelection}
        actions={<BureauSelect onChosen={() => setSelection(nothingSelected)} />}
        empty={<EmptyState title={t('reviewScreen.empty')} sentence={t('reviewScreen.emptySentence')} />}
      />
      {asking === 'clean' && (
        <AcceptClean
          filter={queueOrder().filter}
          except={selection.mode === 'allExcept' ? selection.ids : new Set()}
          onClose={close}
        />
      )}
      {asking === 'sampling' && <SamplingSetting onClose={close} />}
    </Screen>
  )
}
