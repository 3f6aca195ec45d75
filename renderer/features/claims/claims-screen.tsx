import { useMemo, useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  Screen,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { FacetButtons } from './facet-buttons.tsx'
import { StateTag } from './state-tag.tsx'
import { useWord } from './words.ts'

type ClaimRow = Pick<
  ClaimSheet,
  | 'id'
  | 'number'
  | 'missionNumber'
  | 'exam'
  | 'missionType'
  | 'missionTypeEnglish'
  | 'firstDate'
  | 'centre'
  | 'feeState'
  | 'travelState'
  | 'feeCents'
  | 'travelCents'
  | 'next'
>

const facetIds = ['todo', 'office', 'paid', 'all'] as const
type FacetId = (typeof facetIds)[number]

/** Next steps that a view shows, in the order in which they matter to the person. */
const todo = ['correct', 'complete', 'start']
const office = ['officeReview', 'officeEntry', 'payment', 'elsewhere']

const isIn = ({ next }: ClaimRow, facet: FacetId): boolean => {
  if (facet === 'all') return true
  if (facet === 'paid') return next === 'paid'
  return (facet === 'todo' ? todo : office).includes(next)
}

const urgency = ({ next }: ClaimRow): number => {
  const place = todo.indexOf(next)
  return place < 0 ? todo.length : place
}

function useColumns(): readonly GridColumn<ClaimRow>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const next = useWord('claims.next')
  const state = useWord('claims.states')
  return useMemo(
    () => [
      {
        id: 'next',
        title: t('claimsScreen.columns.next'),
        value: (claim) => `${urgency(claim)} ${next(claim.next)}`,
        text: (claim) => next(claim.next),
        cell: (claim) => (
          <>
            {next(claim.next)}
            <span className="visually-hidden"> ({claim.missionNumber})</span>
          </>
        ),
        rowHeader: true,
        width: 215,
      },
      {
        id: 'mission',
        title: t('claimsScreen.columns.mission'),
        value: (claim) => claim.missionNumber,
        text: (claim) => String(claim.missionNumber),
        width: 115,
        align: 'end',
      },
      {
        id: 'firstDate',
        title: t('claimsScreen.columns.date'),
        value: (claim) => claim.firstDate,
        text: (claim) => format.date(claim.firstDate),
        width: 115,
      },
      {
        id: 'fee',
        title: t('claimsScreen.columns.fee'),
        value: (claim) => claim.feeState,
        text: (claim) => state(claim.feeState),
        cell: (claim) => <StateTag state={claim.feeState} reader="intervenant" />,
        width: 215,
      },
      {
        id: 'travel',
        title: t('claimsScreen.columns.travel'),
        value: (claim) => claim.travelState,
        text: (claim) => state(claim.travelState),
        cell: (claim) => <StateTag state={claim.travelState} reader="intervenant" />,
        width: 215,
      },
      {
        id: 'amount',
        title: t('claimsScreen.columns.amount'),
        value: (claim) => claim.feeCents + claim.travelCents,
        text: (claim) =>
          claim.feeCents + claim.travelCents === 0 ? '' : format.cents(claim.feeCents + claim.travelCents),
        width: 120,
        align: 'end',
      },
      { id: 'exam', title: t('claimsScreen.columns.exam'), value: (claim) => claim.exam, lang: 'fr', width: 200 },
      {
        id: 'type',
        title: t('claimsScreen.columns.type'),
        value: missionTypeName,
        width: 170,
      },
      { id: 'centre', title: t('claimsScreen.columns.centre'), value: (claim) => claim.centre, lang: 'fr', width: 190 },
      {
        id: 'number',
        title: t('claimsScreen.columns.number'),
        value: (claim) => claim.number,
        width: 150,
        hidden: true,
      },
    ],
    [t, format, next, state, missionTypeName],
  )
}

export const ClaimsHelp = () => <p>{useText()('claimsScreen.help')}</p>

/** The claims of the person signed in: what is left to do comes first. */
export function ClaimsScreen() {
  const t = useText()
  const { data: claims, problem, retry } = useRead(queries.claims.mine.queryOptions({ input: {} }))
  const [facet, setFacet] = useState<FacetId | null>(null)
  const all = claims ?? []
  const countOf = (id: FacetId) => all.filter((claim) => isIn(claim, id)).length
  const chosen: FacetId = facet ?? (countOf('todo') > 0 ? 'todo' : 'all')
  const source = useMemo(() => memoryRows((claims ?? []).filter((claim) => isIn(claim, chosen))), [claims, chosen])
  const columns = useColumns()
  const counted = (next: readonly string[]) => all.filter((claim) => next.includes(claim.next)).length
  const sentence =
    claims &&
    t('claimsScreen.sentence', {
      todo: counted(['complete', 'start']),
      returned: counted(['correct']),
      office: countOf('office'),
      paid: countOf('paid'),
    })
  const facets = facetIds.map((id) => ({
    id,
    label: t('claimsScreen.facets.withCount', { name: t(`claimsScreen.facets.${id}`), count: countOf(id) }),
  }))
  return (
    <Screen title={t('claimsScreen.title')} sentence={sentence}>
      <Refusal problem={problem} title={t('claimsScreen.listFailed')} onRetry={retry} />
      {claims === undefined && !problem && <p aria-busy="true">{t('claimsScreen.loading')}</p>}
      {claims && (
        <>
          <FacetButtons label={t('claimsScreen.facets.label')} facets={facets} chosen={chosen} onChoose={setFacet} />
          <DataGrid
            id="claims"
            title={t('claimsScreen.title')}
            columns={columns}
            source={source}
            rowId={({ id }) => id}
            onOpen={({ id }) => goTo(`/claims/${id}`)}
            initialSort={{ columnId: 'next', direction: 'ascending' }}
            empty={
              all.length === 0 ? (
                <EmptyState title={t('claimsScreen.emptyTitle')} sentence={t('claimsScreen.emptySentence')} />
              ) : (
                <EmptyState title={t('claimsScreen.emptyFacet')} />
              )
            }
          />
          <p className="claim-small">{t('claimsScreen.fourYears')}</p>
        </>
      )}
    </Screen>
  )
}
