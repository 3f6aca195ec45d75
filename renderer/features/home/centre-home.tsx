import { Link } from 'react-router'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'

const shown = 8

/** The head of centre's missions that have begun and whose statement is not complete, oldest first. */
export function CentreHome() {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const today = useSessionState()?.today ?? ''
  const { data, problem, retry } = useRead(queries.serviceStatements.missions.queryOptions({ input: {} }))
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  const waiting = data
    .filter(({ firstDate, stated, convoked }) => firstDate <= today && stated < convoked)
    .toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))
  return (
    <section aria-labelledby="home-statements">
      <h2 id="home-statements">{t('home.toDo')}</h2>
      <p>{waiting.length === 0 ? t('home.centre.none') : t('home.centre.sentence', { count: waiting.length })}</p>
      {waiting.length > 0 && (
        <table className="figures">
          <caption className="visually-hidden">{t('home.toDo')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('home.intervenant.mission')}</th>
              <th scope="col">{t('home.intervenant.date')}</th>
              <th scope="col" className="figure">
                {t('home.centre.stated')}
              </th>
            </tr>
          </thead>
          <tbody>
            {waiting.slice(0, shown).map(({ missionId, number, exam, firstDate, stated, convoked, ...mission }) => (
              <tr key={missionId}>
                <th scope="row">{`${t('home.centre.mission', { number })} - ${missionTypeName(mission)}, ${exam}`}</th>
                <td>{format.longDate(firstDate)}</td>
                <td className="figure">
                  {t('home.centre.people', { stated: format.number(stated), convoked: format.number(convoked) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {waiting.length > shown && <p>{t('home.intervenant.more', { count: waiting.length - shown })}</p>}
      <p className="home-links">
        <Link to="/service-statements">{t('home.centre.open')}</Link>
      </p>
    </section>
  )
}
