import { DateField, type Unreadable, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { BureauSelect } from '../bureaus/index.ts'
import { FacetSelect } from '../facet-select.tsx'

export type PlannerFilters = Readonly<{
  exam: string
  centreId: string
  from: string | Unreadable
  to: string | Unreadable
  /** `holes`, `conflicts`, `proposed`, or empty for every need. */
  only: string
}>

export const noFilters: PlannerFilters = { exam: '', centreId: '', from: '', to: '', only: '' }

/** The filters as facets of the core; what is empty or cannot be read restricts nothing. */
export function facetsOf(filters: PlannerFilters, missionId: string | null): Record<string, string> {
  const set = Object.entries(filters).filter(([, value]) => typeof value === 'string' && value !== '')
  return { ...(Object.fromEntries(set) as Record<string, string>), ...(missionId === null ? {} : { missionId }) }
}

type PlannerFiltersBarProps = Readonly<{
  filters: PlannerFilters
  onChange: (filters: PlannerFilters) => void
  /** False where one mission alone is on screen. */
  withBureau: boolean
  /** False where holes and conflicts are chosen otherwise. */
  withOnly: boolean
}>

/** Exam, centre, dates, only holes or only conflicts: they hold for every view of the planner. */
export function PlannerFiltersBar({ filters, onChange, withBureau, withOnly }: PlannerFiltersBarProps) {
  const t = useText()
  const { data } = useRead(queries.assignments.scope.queryOptions({ input: {} }))
  const set = (change: Partial<PlannerFilters>) => onChange({ ...filters, ...change })
  const isSet = Object.values(filters).some((value) => value !== '')
  return (
    <search className="planner-filters" aria-label={t('planner.filters.label')}>
      {withBureau && <BureauSelect />}
      <FacetSelect
        label={t('planner.filters.exam')}
        value={filters.exam}
        onChange={(exam) => set({ exam })}
        everything={t('planner.filters.everyExam')}
        options={(data?.exams ?? []).map((exam) => ({ value: exam, label: exam }))}
      />
      <FacetSelect
        label={t('planner.filters.centre')}
        value={filters.centreId}
        onChange={(centreId) => set({ centreId })}
        everything={t('planner.filters.everyCentre')}
        options={(data?.centres ?? []).map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` }))}
      />
      <DateField
        label={t('planner.filters.from')}
        hint={t('planner.filters.dateHint')}
        optional
        value={filters.from}
        onChange={(from) => set({ from })}
      />
      <DateField
        label={t('planner.filters.to')}
        hint={t('planner.filters.dateHint')}
        optional
        value={filters.to}
        onChange={(to) => set({ to })}
      />
      {withOnly && (
        <FacetSelect
          label={t('planner.filters.only')}
          value={filters.only}
          onChange={(only) => set({ only })}
          everything={t('planner.filters.everything')}
          options={[
            { value: 'holes', label: t('planner.filters.holes') },
            { value: 'conflicts', label: t('planner.filters.conflicts') },
            { value: 'proposed', label: t('planner.filters.proposed') },
          ]}
        />
      )}
      {isSet && (
        <button type="button" className="button" data-variant="small" onClick={() => onChange(noFilters)}>
          {t('planner.filters.clear')}
        </button>
      )}
    </search>
  )
}
