import { useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { FacetSelect } from '../facet-select.tsx'
import { needStates } from './state-text.ts'

/** `state` may also be `absent`: needs that the last file no longer has. */
export type Facets = Readonly<{ sessionId: string; state: string; origin: string }>

export const noFacets: Facets = { sessionId: '', state: '', origin: '' }

/** The facets as the core takes them. */
export function wantedFacets({ sessionId, state, origin }: Facets): Readonly<Record<string, string>> {
  return {
    ...(sessionId === '' ? {} : { sessionId }),
    ...(origin === '' ? {} : { origin }),
    ...(state === '' ? {} : state === 'absent' ? { absent: 'yes' } : { state }),
  }
}

type NeedFacetsProps = Readonly<{
  facets: Facets
  counts: Readonly<{ states: Readonly<Record<string, number>>; absent: number }> | undefined
  onFacets: (facets: Facets) => void
}>

export function NeedFacets({ facets, counts, onFacets }: NeedFacetsProps) {
  const t = useText()
  const sessions = useRead(queries.missions.sessions.queryOptions({ input: {} }))
  const states = needStates.map((state) => ({
    value: state as string,
    label: t('needs.stateCount', { state: t(`needs.stateNames.${state}`), count: counts?.states[state] ?? 0 }),
  }))
  const absent = {
    value: 'absent',
    label: t('needs.stateCount', { state: t('needs.absentNames'), count: counts?.absent ?? 0 }),
  }
  return (
    <>
      <FacetSelect
        label={t('needs.facets.session')}
        value={facets.sessionId}
        onChange={(sessionId) => onFacets({ ...facets, sessionId })}
        everything={t('needs.facets.everySession')}
        options={(sessions.data ?? []).map(({ id, examCode, year, month }) => ({
          value: id,
          label: t('missions.sessionName', { exam: examCode, month: String(month).padStart(2, '0'), year }),
        }))}
      />
      <FacetSelect
        label={t('needs.facets.state')}
        value={facets.state}
        onChange={(state) => onFacets({ ...facets, state })}
        everything={t('needs.facets.everyState')}
        options={[...states, absent]}
      />
      <FacetSelect
        label={t('needs.facets.origin')}
        value={facets.origin}
        onChange={(origin) => onFacets({ ...facets, origin })}
        everything={t('needs.facets.everyOrigin')}
        options={(['cyclades', 'local'] as const).map((value) => ({ value, label: t(`needs.origins.${value}`) }))}
      />
    </>
  )
}
