import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { type Absence, type Absences, nameOf } from './words.ts'

type Line = Readonly<{ absence: Absence; head: string }>

export const halfDayOf = ({ morning, afternoon }: Absence): 'day' | 'morning' | 'afternoon' =>
  morning && afternoon ? 'day' : morning ? 'morning' : 'afternoon'

/** Absences as a table whose first column names what the group does not. */
function AbsenceTable({ caption, head, lines }: { caption: string; head: string; lines: readonly Line[] }) {
  const t = useText()
  const missionTypeName = useMissionTypeName()
  const columns = ['halfDay', 'hours', 'mission', 'centre', 'state'] as const
  return (
    <div className="plain-scroll">
      <table className="plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`schoolAvailability.absences.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ absence, head: name }) =>
            absence.missions.map((mission, index) => (
              <tr key={`${absence.intervenantId} ${absence.date} ${mission.assignmentId} ${mission.startTime}`}>
                <th scope="row">{name}</th>
                <td>{index === 0 ? t(`schoolAvailability.absences.halfDays.${halfDayOf(absence)}`) : ''}</td>
                <td className="school-hours">
                  {t('schoolAvailability.absences.hours', { start: mission.startTime, end: mission.endTime })}
                </td>
                <td>
                  {missionTypeName(mission)}, <span lang="fr">{mission.exam}</span>
                </td>
                <td lang="fr">
                  {t('schoolAvailability.absences.place', { centre: mission.centre, town: mission.town })}
                </td>
                <td>
                  <StatusTag tone={mission.provisional ? 'pending' : 'success'}>
                    {t(`schoolAvailability.absences.states.${mission.provisional ? 'provisional' : 'convoked'}`)}
                  </StatusTag>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}

/** Day after day: how many people are missing, and who. */
export function AbsencesByDay({ absences: { days, absences } }: { absences: Absences }) {
  const t = useText()
  const format = useFormat()
  const byDay = Map.groupBy(absences, ({ date }) => date)
  return (
    <div className="school-groups">
      {days.map(({ date, people, mornings, afternoons, provisional }) => (
        <section key={date} aria-labelledby={`day-${date}`}>
          <h2 id={`day-${date}`}>{format.weekday(date)}</h2>
          <p className="school-small">
            {[
              t('schoolAvailability.absences.dayCount', { count: people, mornings, afternoons }),
              provisional > 0 ? t('schoolAvailability.absences.provisionalCount', { count: provisional }) : '',
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          <AbsenceTable
            caption={format.weekday(date)}
            head={t('schoolAvailability.absences.columns.name')}
            lines={(byDay.get(date) ?? []).map((absence) => ({ absence, head: nameOf(absence) }))}
          />
        </section>
      ))}
    </div>
  )
}

/** Person after person: the days on which they are missing. */
export function AbsencesByPerson({ absences: { absences } }: { absences: Absences }) {
  const t = useText()
  const format = useFormat()
  const byPerson = [...Map.groupBy(absences, ({ intervenantId }) => intervenantId)].toSorted(([, one], [, other]) =>
    nameOf(one[0] ?? noName).localeCompare(nameOf(other[0] ?? noName), 'fr'),
  )
  return (
    <div className="school-groups">
      {byPerson.map(([id, own]) => {
        const name = nameOf(own[0] ?? noName)
        return (
          <section key={id} aria-labelledby={`person-${id}`}>
            <h2 id={`person-${id}`}>{name}</h2>
            <p className="school-small">
              {`${own[0]?.discipline ?? ''} - ${t('schoolAvailability.absences.personCount', { count: own.length })}`}
            </p>
            <AbsenceTable
              caption={name}
              head={t('schoolAvailability.absences.columns.date')}
              lines={own.map((absence) => ({ absence, head: format.weekday(absence.date) }))}
            />
          </section>
        )
      })}
    </div>
  )
}

const noName = { lastName: '', firstName: '' }
