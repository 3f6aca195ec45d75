import { StatusTag, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { VerdictList } from '../verdict-list.tsx'

export type CandidateRow = Awaited<ReturnType<typeof client.assignments.candidates>>['candidates'][number]

type CandidateProps = Readonly<{
  candidate: CandidateRow
  rank: number
  /** Null where the person cannot be put on the seat now. */
  onAssign: (() => void) | null
  /** Null where nothing is to be forced, or nothing may be. */
  onForce: (() => void) | null
}>

/** One person for one seat: how far, how much they already hold, and every rule as a sentence. */
export function Candidate({ candidate, rank, onAssign, onForce }: CandidateProps) {
  const t = useText()
  const format = useFormat()
  const { name, verdicts, eligible, distanceKm } = candidate
  const broken = verdicts.filter(({ satisfied }) => !satisfied)
  const met = verdicts.filter(({ satisfied }) => satisfied)
  const facts = [
    candidate.school,
    distanceKm === null
      ? t('assignments.panel.distanceUnknown')
      : t('assignments.panel.distance', { km: format.number(distanceKm) }),
    t('assignments.panel.held', { count: candidate.seats }),
    ...new Set(candidate.wishes.map((wish) => t(`assignments.panel.wished.${wish}`))),
  ]
  return (
    <li className="candidate">
      <div className="candidate-head">
        <a className="candidate-name" href={`#/intervenants/${candidate.intervenantId}`}>
          {t('assignments.panel.rank', { rank, name })}
        </a>
        <StatusTag tone={eligible ? 'success' : 'stopped'}>
          {t(eligible ? 'assignments.panel.eligible' : 'assignments.panel.excluded')}
        </StatusTag>
      </div>
      <p className="candidate-facts">{facts.filter(Boolean).join(' - ')}</p>
      {broken.length > 0 && <VerdictList verdicts={broken} />}
      <div className="candidate-head">
        <details>
          <summary aria-label={t('assignments.panel.whyNamed', { name })}>{t('assignments.panel.why')}</summary>
          <VerdictList verdicts={met} />
        </details>
        {onAssign && (
          <button
            type="button"
            className="button"
            data-variant="primary"
            data-assign
            aria-label={t('assignments.panel.assignNamed', { name })}
            onClick={onAssign}
          >
            {t('assignments.panel.assign')}
          </button>
        )}
        {onForce && (
          <button
            type="button"
            className="button"
            aria-label={t('assignments.panel.forceNamed', { name })}
            onClick={onForce}
          >
            {t('assignments.panel.force')}
          </button>
        )}
      </div>
    </li>
  )
}
