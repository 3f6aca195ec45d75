import { ruleName } from '../../../shared/text/verdict-sentence.ts'
import { useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { useKilometres } from './kilometres.ts'
import type { SeatRow } from './seat-row.ts'

export type CandidateRow = Awaited<ReturnType<typeof client.assignments.candidates>>['candidates'][number]

type CandidateProps = Readonly<{
  candidate: CandidateRow
  rank: number
  seat: SeatRow
  mode: 'assign' | 'replace' | 'read'
  explained: boolean
  onFocus: () => void
  onChoose: () => void
  onForce: () => void
  onExplain: () => void
}>

/** One person for one seat: how far, how much they already hold, what stands against them, and the way to seat them. */
export function Candidate({ candidate, rank, seat, mode, explained, ...acts }: CandidateProps) {
  const t = useText()
  const format = useFormat()
  const kilometres = useKilometres()
  const { name, verdicts, eligible, forceable, intervenantId } = candidate
  const competence = verdicts.find(({ rule }) => rule === 'competence')
  const competenceWord =
    competence?.facts.wanted === false
      ? t('planner.candidates.notWanted')
      : competence?.satisfied !== true
        ? t('planner.candidates.noCompetence')
        : t(competence.facts.confirmed === true ? 'planner.candidates.confirmed' : 'planner.candidates.deduced')
  const remarks = eligible
    ? [...new Set(candidate.wishes)].map((wish) => t(`assignments.panel.wished.${wish}`))
    : verdicts.filter(({ satisfied }) => !satisfied).map(({ rule }) => ruleName(rule, t))
  const words =
    mode === 'replace'
      ? t('planner.candidates.replaceNamed', { holder: seat.intervenant ?? '', name })
      : t('assignments.panel.assignNamed', { name })
  return (
    <tr data-person={intervenantId} data-excluded={!eligible} onFocus={acts.onFocus}>
      <td className="candidate-number">{format.number(rank)}</td>
      <th scope="row">
        <a href={`#/intervenants/${intervenantId}`}>{name}</a>
        <span className="candidate-school" lang="fr">
          {candidate.school}
        </span>
      </th>
      <td>{kilometres(candidate.distanceKm)}</td>
      <td>
        {t('planner.candidates.loadOf', {
          load: format.number(candidate.load),
          most: format.number(candidate.maxLoad),
        })}
      </td>
      <td>{competenceWord}</td>
      <td>{eligible ? remarks.join(', ') : t('planner.candidates.excluded', { why: remarks.join(', ') })}</td>
      <td className="candidate-action">
        <span className="candidate-acts">
          {mode !== 'read' && eligible && (
            <button
              type="button"
              className="button"
              data-variant="primary"
              data-assign
              aria-label={words}
              onClick={acts.onChoose}
            >
              {t(mode === 'replace' ? 'planner.candidates.replace' : 'assignments.panel.assign')}
            </button>
          )}
          {mode !== 'read' && forceable && (
            <button
              type="button"
              className="button"
              aria-label={t('assignments.panel.forceNamed', { name })}
              onClick={acts.onForce}
            >
              {t('assignments.panel.force')}
            </button>
          )}
          <button
            type="button"
            className="button"
            data-variant="quiet"
            aria-expanded={explained}
            aria-label={t('assignments.panel.whyNamed', { name })}
            onClick={acts.onExplain}
          >
            {t('assignments.panel.why')}
          </button>
        </span>
      </td>
    </tr>
  )
}
