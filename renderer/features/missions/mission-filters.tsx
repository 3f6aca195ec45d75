import { usePreferences, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { FacetSelect } from '../facet-select.tsx'

export type Facets = Readonly<{
  sessionId: string
  missionType: string
  centreId: string
  origin: string
  coverage: string
}>

export const noFacet: Facets = { sessionId: '', missionType: '', centreId: '', origin: '', coverage: '' }

/** The facets that restrict something. */
export const wantedFacets = (facets: Facets): Record<string, string> =>
  Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== ''))

/** Restricts the list of missions by session, type, centre, source and coverage. */
export function MissionFilters({ facets, onChange }: { facets: Facets; onChange: (facets: Facets) => void }) {
  const t = useText()
  const { language } = usePreferences()
  const { data } = useRead(queries.missions.choices.queryOptions({ input: {} }))
  const put = (part: Partial<Facets>) => onChange({ ...facets, ...part })
  return (
    <>
      <FacetSelect
        label={t('missions.session')}
        value={facets.sessionId}
        onChange={(sessionId) => put({ sessionId })}
        everything={t('missions.everySession')}
        options={(data?.sessions ?? []).map(({ id, label }) => ({ value: id, label }))}
      />
      <FacetSelect
        label={t('missionEditing.filters.type')}
        value={facets.missionType}
        onChange={(missionType) => put({ missionType })}
        everything={t('missionEditing.filters.everyType')}
        options={(data?.types ?? []).map(({ code, label, labelEnglish }) => ({
          value: code,
          label: language === 'fr' ? label : labelEnglish,
        }))}
      />
      <FacetSelect
        label={t('missionEditing.filters.centre')}
        value={facets.centreId}
        onChange={(centreId) => put({ centreId })}
        everything={t('missionEditing.filters.everyCentre')}
        options={(data?.centres ?? []).map(({ id, label }) => ({ value: id, label }))}
      />
      <FacetSelect
        label={t('missionEditing.filters.origin')}
        value={facets.origin}
        onChange={(origin) => put({ origin })}
        everything={t('missionEditing.filters.everyOrigin')}
        options={(['cyclades', 'local', 'regularisation'] as const).map((value) => ({
          value,
          label: t(`missions.origins.${value}`),
        }))}
      />
      <FacetSelect
        label={t('missionEditing.filters.coverage')}
        value={facets.coverage}
        onChange={(coverage) => put({ coverage })}
        everything={t('missionEditing.filters.everyCoverage')}
        options={(['lacking', 'complete', 'empty'] as const).map((value) => ({
          value,
          label: t(`missionEditing.filters.${value}`),
        }))}
      />
    </>
  )
}
