import { goTo, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivity } from '../activities/use-activity.ts'
import { FiguresTable } from './figures-table.tsx'
import { HomeReading } from './home-reading.tsx'
import { NextDatesList } from './next-dates-list.tsx'
import { useFirstAction } from './use-first-action.ts'

/** What waits for the head of a school, and how far the validation of competences is. */
export function SchoolHome() {
  const t = useText()
  const format = useFormat()
  const closesOn = useActivity('schoolCompetences')?.closesOn ?? null
  const { data, problem, retry } = useRead(queries.schoolStaff.summary.queryOptions({ input: {} }))
  useFirstAction(data !== undefined && data.progress.toValidate > 0 ? () => goTo('/school/competences') : null)
  if (data === undefined) return <HomeReading problem={problem} onRetry={retry} />
  const { progress } = data
  const until = closesOn === null ? '' : t('schoolStaff.competences.until', { date: format.longDate(closesOn) })
  const state =
    progress.toValidate === 0
      ? t('home.schoolHead.validated')
      : t('home.schoolHead.toValidate', {
          count: progress.toValidate,
          teachers: format.number(progress.teachers),
          validated: format.number(progress.validated),
        })
  return (
    <>
      <section aria-labelledby="home-school">
        <h2 id="home-school">{`${data.school}, ${data.town}`}</h2>
        <p>{[state, until].filter(Boolean).join(' - ')}</p>
        <FiguresTable
          title={t('home.toDo')}
          what={t('home.subject')}
          figures={[
            {
              id: 'competences',
              label: t('home.schoolHead.competences'),
              value: format.number(progress.toValidate),
              path: '/school/competences',
            },
            {
              id: 'absences',
              label: t('home.schoolHead.absences'),
              value: format.number(data.absences),
              path: '/school/absences',
            },
            {
              id: 'unavailabilities',
              label: t('home.schoolHead.unavailabilities'),
              value: format.number(data.unavailabilities),
              path: '/school/unavailabilities',
            },
            { id: 'staff', label: t('home.schoolHead.staff'), value: format.number(data.staff), path: '/school/staff' },
          ]}
        />
      </section>
      <NextDatesList audience="schoolHead" />
    </>
  )
}
