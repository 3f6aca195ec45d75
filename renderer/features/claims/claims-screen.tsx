import { useMemo, useState } from 'react'
import {
  DataGrid,
  EmptyState,
  goTo,
  memoryRows,
  Screen,
  TabPanels,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { OutsideButtons } from '../academy-addresses/index.tsx'
import { DeclarationsButton } from '../claim-recaps/index.tsx'
import { Refusal } from '../refusal.tsx'
import { TermsButton } from '../terms-of-use/terms-button.tsx'
import { type ClaimRow, useClaimColumns } from './claim-columns.tsx'
import { isInView, nextClosing, type ViewId, viewIds } from './claim-views.ts'
import { ClosedNote } from './closed-note.tsx'
import { FacetButtons } from './facet-buttons.tsx'
import { JuryEntriesLink } from './jury-entries-link.tsx'
import { OutsidePanel } from './outside-panel.tsx'

export const ClaimsHelp = () => <p>{useText()('claimsScreen.help')}</p>

/** What is saved and not sent, and what is too late: said above the list, never left to be found (pains-and-peers 32). */
function Reminders({ claims, onDrafts }: { claims: readonly ClaimRow[]; onDrafts: () => void }) {
  const t = useText()
  const drafts = claims.filter(({ unsent }) => unsent).length
  const late = claims.filter(({ next }) => next === 'late').length
  return (
    <>
      {drafts > 0 && (
        <p className="claim-note">
          {t('claimList.drafts', { count: drafts })}{' '}
          <button type="button" className="link-button" onClick={onDrafts}>
            {t('claimList.showDrafts')}
          </button>
        </p>
      )}
      {late > 0 && <p className="claim-note">{t('claimList.late', { count: late })}</p>}
    </>
  )
}

/** The claims of the office itself, one view at a time. */
function OwnClaims({ claims, academy }: { claims: readonly ClaimRow[]; academy: string }) {
  const t = useText()
  const [view, setView] = useState<ViewId | null>(null)
  const countOf = (id: ViewId) => claims.filter((claim) => isInView(claim, id)).length
  const wanted: ViewId = view ?? (countOf('todo') > 0 ? 'todo' : 'all')
  const chosen = wanted === 'drafts' && countOf('drafts') === 0 ? 'all' : wanted
  const source = useMemo(() => memoryRows(claims.filter((claim) => isInView(claim, chosen))), [claims, chosen])
  const columns = useClaimColumns()
  const nameOf = (id: ViewId) => (id === 'drafts' ? t('claimList.draftFacet') : t(`claimsScreen.facets.${id}`))
  const facets = viewIds
    .filter((id) => id !== 'drafts' || countOf(id) > 0)
    .map((id) => ({ id, label: t('claimsScreen.facets.withCount', { name: nameOf(id), count: countOf(id) }) }))
  return (
    <>
      <Reminders claims={claims} onDrafts={() => setView('drafts')} />
      <FacetButtons label={t('claimsScreen.facets.label')} facets={facets} chosen={chosen} onChoose={setView} />
      <DataGrid
        id="claims"
        title={t('claimList.title', { name: academy })}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => goTo(`/claims/${id}`)}
        initialSort={{ columnId: 'next', direction: 'ascending' }}
        empty={
          claims.length === 0 ? (
            <EmptyState title={t('claimsScreen.emptyTitle')} sentence={t('claimsScreen.emptySentence')} />
          ) : (
            <EmptyState title={t('claimsScreen.emptyFacet')} />
          )
        }
      />
      <p className="claim-small">{t('claimsScreen.fourYears')}</p>
    </>
  )
}

/** How many claims are where, and until when the person may still send. */
function useSentence(claims: readonly ClaimRow[] | undefined): string | undefined {
  const t = useText()
  const format = useFormat()
  const today = useSessionState()?.today ?? ''
  if (claims === undefined) return undefined
  const counted = (next: readonly string[]) => claims.filter((claim) => next.includes(claim.next)).length
  const counts = t('claimsScreen.sentence', {
    todo: counted(['complete', 'start']),
    returned: counted(['correct']),
    office: claims.filter((claim) => isInView(claim, 'office')).length,
    paid: counted(['paid']),
  })
  const closing = nextClosing(claims, today)
  if (closing === null) return counts
  const limit =
    closing.days === 0
      ? t('claimList.closesToday')
      : t('claimList.closes', { date: format.longDate(closing.date), count: closing.days })
  return `${counts}. ${limit}`
}

/** The claims of the person signed in: what is left to do comes first; each other academy has its own tab (F179, F180). */
export function ClaimsScreen() {
  const t = useText()
  const academy = useSessionState()?.office?.academyLabel ?? ''
  const { data: claims, problem, retry } = useRead(queries.claims.mine.queryOptions({ input: {} }))
  const outside = useRead(queries.ownMissions.outside.queryOptions({ input: {} }))
  const sentence = useSentence(claims)
  const own = claims && <OwnClaims claims={claims} academy={academy} />
  const panels = (outside.data ?? []).map((other) => ({
    id: other.academyCode,
    title: t('claimList.academy', { name: other.academyLabel, count: other.missions.length }),
    content: <OutsidePanel academy={other} />,
  }))
  return (
    <Screen
      title={t('claimsScreen.title')}
      sentence={sentence}
      actions={
        <>
          <DeclarationsButton />
          <TermsButton />
        </>
      }
    >
      <Refusal problem={problem} title={t('claimsScreen.listFailed')} onRetry={retry} />
      {claims === undefined && !problem && <p aria-busy="true">{t('claimsScreen.loading')}</p>}
      <ClosedNote />
      <JuryEntriesLink />
      {own && panels.length === 0 && own}
      {own && panels.length > 0 && (
        <>
          <p>{t('claimList.outsideHere')}</p>
          <OutsideButtons academies={outside.data ?? []} />
          <TabPanels
            label={t('claimList.academies')}
            panels={[
              {
                id: 'own',
                title: t('claimList.academy', { name: academy, count: claims?.length ?? 0 }),
                content: <div className="claim-panel">{own}</div>,
              },
              ...panels,
            ]}
          />
        </>
      )}
    </Screen>
  )
}
