import { useId } from 'react'
import type { ExclusionCriteria } from '../../../shared/contract/exclusions.ts'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** Whom a rule leaves out today, and the seats they already hold, which stay. */
export function Effect({ criteria }: { criteria: ExclusionCriteria }) {
  const t = useText()
  const format = useFormat()
  const heading = useId()
  const { data, problem, retry } = useRead(queries.exclusions.effect.queryOptions({ input: criteria }))
  const schoolOf = ({ name, number, school }: { name: string; number: string; school: string }) =>
    school === ''
      ? t('exclusions.effect.person', { name, number })
      : t('exclusions.effect.personAt', { name, number, school })
  return (
    <section aria-labelledby={heading} aria-live="polite">
      <h3 id={heading}>{t('exclusions.effect.title')}</h3>
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('exclusions.effect.working')}</p>}
      {data?.people === 0 && <p>{t('exclusions.effect.nobody')}</p>}
      {data !== undefined && data.people > 0 && (
        <div className="exclusion-effect">
          <div>
            <p>{t('exclusions.effect.people', { count: data.people, shown: format.number(data.people) })}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
            <ul tabIndex={0} aria-label={t('exclusions.effect.peopleList')}>
              {data.names.map((person) => (
                <li key={person.id}>
                  <a href={`#/intervenants/${person.id}`}>{schoolOf(person)}</a>
                </li>
              ))}
            </ul>
            {data.people > data.names.length && (
              <p className="field-hint">{t('exclusions.effect.more', { count: data.names.length })}</p>
            )}
          </div>
          <div>
            <p>
              {data.seats === 0
                ? t('exclusions.effect.noSeat')
                : t('exclusions.effect.seats', { count: data.seats, shown: format.number(data.seats) })}
            </p>
            {data.held.length > 0 && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard
              <ul tabIndex={0} aria-label={t('exclusions.effect.seatsList')}>
                {data.held.map(({ assignmentId, missionId, intervenant, missionNumber, exam, firstDate }) => (
                  <li key={assignmentId}>
                    <a href={`#/missions/${missionId}`}>
                      {t('exclusions.effect.held', {
                        name: intervenant,
                        number: missionNumber,
                        exam,
                        date: format.date(firstDate),
                      })}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {data.seats > data.held.length && (
              <p className="field-hint">{t('exclusions.effect.more', { count: data.held.length })}</p>
            )}
          </div>
        </div>
      )}
    </section>
  )
}
