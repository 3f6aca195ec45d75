import { useState } from 'react'
import { daysAfter } from '../../../shared/model/civil-days.ts'
import {
  ActionBar,
  CommandButton,
  EmptyState,
  Screen,
  TabPanels,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { AbsencesByDay, AbsencesByPerson } from './absence-lists.tsx'
import { AbsencesTable } from './absence-table.tsx'
import { PeriodForm } from './period-form.tsx'
import type { Period } from './words.ts'

export const AbsencesHelp = () => <p>{useText()('schoolAvailability.absences.help')}</p>

const week = 7

/** Who will be missing from classes because they serve at exams: for the timetable (pain 23). */
export function AbsencesScreen() {
  const t = useText()
  const format = useFormat()
  const [period, setPeriod] = useState<Period | null>(null)
  const { data, problem, loading, retry } = useRead(queries.schoolStaff.absences.queryOptions({ input: { period } }))
  const move = (days: number) => {
    const shown = data?.period ?? period
    if (shown !== null && shown !== undefined)
      setPeriod({ from: daysAfter(shown.from, days), to: daysAfter(shown.to, days) })
  }
  useCommands([
    {
      id: 'school.previousWeek',
      textKey: 'schoolAvailability.absences.previousWeek',
      group: 'screen',
      keys: ['K'],
      run: () => move(-week),
    },
    {
      id: 'school.nextWeek',
      textKey: 'schoolAvailability.absences.nextWeek',
      group: 'screen',
      keys: ['J'],
      run: () => move(week),
    },
    { id: 'school.print', textKey: 'schoolStaff.print', group: 'screen', run: () => window.print() },
  ])
  const sentence =
    data &&
    t('schoolAvailability.absences.sentence', {
      count: data.days.length,
      from: format.longDate(data.period.from),
      to: format.longDate(data.period.to),
    })
  return (
    <div className="school-zone" data-one-key>
      <Screen title={t('schoolAvailability.absences.title')} sentence={sentence}>
        <Refusal problem={problem} title={t('schoolAvailability.absences.failed')} onRetry={retry} />
        {loading && <p aria-busy="true">{t('schoolAvailability.absences.loading')}</p>}
        {data && (
          <>
            <PeriodForm key={`${data.period.from} ${data.period.to}`} period={data.period} onShow={setPeriod} />
            {data.absences.length === 0 ? (
              <EmptyState
                title={t('schoolAvailability.absences.empty')}
                sentence={t('schoolAvailability.absences.emptySentence')}
              />
            ) : (
              <TabPanels
                label={t('schoolAvailability.absences.views')}
                panels={[
                  {
                    id: 'day',
                    title: t('schoolAvailability.absences.byDay'),
                    content: <AbsencesByDay absences={data} />,
                  },
                  {
                    id: 'person',
                    title: t('schoolAvailability.absences.byPerson'),
                    content: <AbsencesByPerson absences={data} />,
                  },
                  {
                    id: 'table',
                    title: t('schoolAvailability.absences.table'),
                    content: <AbsencesTable absences={data} />,
                  },
                ]}
              />
            )}
          </>
        )}
        <ActionBar>
          <CommandButton id="school.previousWeek" />
          <CommandButton id="school.nextWeek" />
          <CommandButton id="school.print" />
        </ActionBar>
      </Screen>
    </div>
  )
}
