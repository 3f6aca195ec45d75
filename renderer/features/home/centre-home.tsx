import { Link } from 'react-router'
import { goTo, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { ClosedNote } from '../service-statements/closing.tsx'
import { HomeReading } from './home-reading.tsx'
import { NextDatesList } from './next-dates-list.tsx'
import { useFirstAction } from './use-first-action.ts'

const shown = 8

/** The head of centre's missions that have begun and whose statement is not complete, oldest first. */
export function CentreHome() {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const today = useSessionState()?.today ?? ''
  const { data, problem, retry } = useRead(queries.serviceStatements.missions.queryOptions({ input: {} }))
  const waiting = (data ?? [])
    .filter(({ firstDate, stated, convoked }) => firstDate <= today && stated < convoked)
    .toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))
  const [first] = waiting
  useFirstAction(first === undefined ? null : () => goTo(`/service-statements/${first.missionId}`))
  if (data === undefined) return <HomeReading problem={problem} onRetry={retry} />
  const [coming] = data
    .filter(({ firstDate }) => firstDate > today)
    .toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))
  return (
    <>
      <section aria-labelledby="home-statements">
        <h2 id="home-statements">{t('home.toDo')}</h2>
        <ClosedNote />
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
                  <th scope="row">
                    <Link to={`/service-statements/${missionId}`}>
                      {`${t('home.centre.mission', { number })} - ${missionTypeName(mission)}, ${exam}`}
                    </Link>
                  </th>
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
        {coming && (
          <p>
            {t('home.centre.coming', {
              date: format.weekday(coming.firstDate),
              mission: `${missionTypeName(coming)}, ${coming.exam}`,
            })}
          </p>
        )}
        <p className="home-links">
          <Link to="/service-statements">{t('home.centre.open')}</Link>
        </p>
      </section>
      <NextDatesList audience="centreHead" />
    </>
  )
}
