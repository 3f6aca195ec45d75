import { useMemo } from 'react'
import { useParams } from 'react-router'
import {
  ActionBar,
  CommandButton,
  DescriptionList,
  type GridColumn,
  goTo,
  Screen,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { useMissionColumns } from './mission-columns.ts'
import { situationText } from './staff-words.ts'
import { useAuthorWord, useReasonWord } from './unavailability-words.ts'
import { nameOf, type StaffPerson } from './words.ts'

type Teaching = StaffPerson['teachings'][number]
type Away = StaffPerson['unavailabilities'][number]

function useTeachingColumns(): readonly GridColumn<Teaching>[] {
  const t = useText()
  return useMemo(
    () => [
      {
        id: 'subject',
        title: t('schoolStaff.staff.subject'),
        value: ({ subject }) => subject,
        lang: 'fr',
        rowHeader: true,
      },
      { id: 'mef', title: t('schoolStaff.staff.mef'), value: ({ mef }) => mef, lang: 'fr' },
      { id: 'divisions', title: t('schoolStaff.staff.divisions'), value: ({ divisions }) => divisions },
      { id: 'year', title: t('schoolStaff.staff.year'), value: ({ schoolYear }) => schoolYear },
    ],
    [t],
  )
}

function useAwayColumns(): readonly GridColumn<Away>[] {
  const t = useText()
  const format = useFormat()
  const reason = useReasonWord()
  const author = useAuthorWord()
  return useMemo(
    () => [
      {
        id: 'from',
        title: t('schoolAvailability.unavailabilities.columns.from'),
        value: ({ from }) => from,
        text: ({ from }) => format.longDate(from),
        rowHeader: true,
      },
      {
        id: 'to',
        title: t('schoolAvailability.unavailabilities.columns.to'),
        value: ({ to }) => to,
        text: ({ to }) => format.longDate(to),
      },
      { id: 'reason', title: t('schoolAvailability.unavailabilities.columns.reason'), value: reason },
      { id: 'author', title: t('schoolAvailability.unavailabilities.columns.author'), value: author },
    ],
    [t, format, reason, author],
  )
}

function Sheet({ person }: { person: StaffPerson }) {
  const t = useText()
  const format = useFormat()
  const teachings = useTeachingColumns()
  const away = useAwayColumns()
  const missions = useMissionColumns()
  const postings = person.postings.map(({ school, town, kind, discipline, from }) => ({
    term: t(`schoolStaff.staff.postings.${kind === 'principal' ? 'principal' : 'secondary'}`),
    value: `${school}, ${town}, ${discipline} (${t('schoolStaff.staff.since')} ${format.date(from)})`,
    lang: 'fr' as const,
  }))
  return (
    <>
      <DescriptionList
        items={[
          { term: t('schoolStaff.staff.columns.state'), value: situationText(person, t, format) },
          { term: t('schoolStaff.staff.columns.number'), value: person.number },
          ...postings,
        ]}
      />
      <SheetTable
        id="school-person-missions"
        title={t('schoolStaff.staff.columns.missions')}
        columns={missions}
        rows={person.missions}
        rowId={({ assignmentId, date, startTime }) => `${assignmentId} ${date} ${startTime}`}
        empty={t('schoolStaff.staff.noMission')}
      />
      <SheetTable
        id="school-person-unavailabilities"
        title={t('schoolStaff.staff.columns.unavailabilities')}
        columns={away}
        rows={person.unavailabilities}
        rowId={({ id }) => id}
        empty={t('schoolStaff.staff.noUnavailability')}
      />
      <SheetTable
        id="school-person-teachings"
        title={t('schoolStaff.staff.teachings')}
        columns={teachings}
        rows={person.teachings}
        rowId={({ id }) => id}
        empty={t('schoolStaff.staff.noTeaching')}
      />
    </>
  )
}

/** One person of the school: situation, missions, unavailabilities, teachings; nothing private. */
export function StaffPersonScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, loading, retry } = useRead(queries.schoolStaff.person.queryOptions({ input: { id } }))
  useCommands([
    { id: 'school.print', textKey: 'schoolStaff.print', group: 'screen', run: () => window.print() },
    { id: 'school.back', textKey: 'schoolStaff.staff.back', group: 'screen', run: () => goTo('/school/staff') },
  ])
  const person = data === undefined ? {} : { context: nameOf(data), sentence: data.discipline }
  return (
    <Screen title={data === undefined ? t('schoolStaff.staff.person') : nameOf(data)} {...person}>
      <Refusal problem={problem} title={t('schoolStaff.staff.failed')} onRetry={retry} />
      {loading && <p aria-busy="true">{t('schoolStaff.staff.loading')}</p>}
      {data && <Sheet person={data} />}
      <ActionBar>
        <CommandButton id="school.back" />
        <CommandButton id="school.print" />
      </ActionBar>
    </Screen>
  )
}
