import { useMemo } from 'react'
import type { OwnMissionSheet } from '../../../shared/contract/own-missions.ts'
import { DescriptionList, type GridColumn, useFormat, useText } from '../../components/index.ts'
import { wordOf } from '../claims/words.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { SheetTable } from '../sheet-table.tsx'
import { centreAndAddress, contactWords } from './own-mission-words.ts'

type Slot = OwnMissionSheet['slots'][number]

/** The particulars of a mission (F132-F138), then its dates in a list of their own (F139). */
export function OwnMissionDetail({ mission }: { mission: OwnMissionSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const columns = useMemo<GridColumn<Slot>[]>(
    () => [
      {
        id: 'date',
        title: t('ownMissions.detail.date'),
        value: ({ date }) => date,
        text: ({ date }) => format.weekday(date),
        rowHeader: true,
      },
      {
        id: 'times',
        title: t('ownMissions.detail.times'),
        value: ({ startTime, endTime }) => t('ownMissions.detail.fromTo', { start: startTime, end: endTime }),
      },
    ],
    [t, format],
  )
  const { quality, jury } = mission
  const role = wordOf(t, 'missions.roles', mission.role)
  const state = t(mission.state === 'official' ? 'ownMissions.detail.convoked' : 'ownMissions.cancelled')
  return (
    <>
      {mission.changes.length > 0 && (
        <section className="own-mission-changes" aria-labelledby="own-mission-changes">
          <h3 id="own-mission-changes">
            {t('ownMissions.detail.changed', { version: mission.version, date: format.date(mission.issuedOn) })}
          </h3>
          <ul lang="fr">
            {mission.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      )}
      <DescriptionList
        items={[
          { term: t('ownMissions.detail.exam'), value: mission.exam, lang: 'fr' },
          { term: t('ownMissions.detail.specialty'), value: mission.specialty, lang: 'fr' },
          { term: t('ownMissions.detail.paper'), value: mission.paper, lang: 'fr' },
          { term: t('ownMissions.columns.session'), value: format.month(mission.session) },
          { term: t('ownMissions.columns.centre'), value: centreAndAddress(mission), lang: 'fr' },
          { term: t('ownMissions.columns.number'), value: String(mission.number) },
          { term: t('ownMissions.columns.type'), value: missionTypeName(mission) },
          {
            term: t('ownMissions.columns.quality'),
            value: quality === null ? '' : t(`ownMissions.qualities.${quality}`),
          },
          {
            term: t('ownMissions.detail.jury'),
            value: jury === '' ? '' : t('ownMissions.detail.juryWithRole', { role, jury }),
          },
          { term: t('ownMissions.detail.reportTo'), value: mission.reportTo, lang: 'fr' },
          { term: t('ownMissions.detail.documentsToBring'), value: mission.documentsToBring, lang: 'fr' },
          { term: t('ownMissions.detail.observations'), value: mission.observations, lang: 'fr' },
          { term: t('ownMissions.detail.state'), value: state },
          { term: t('ownMissions.detail.contact'), value: contactWords(mission.contact), lang: 'fr' },
        ]}
      />
      <SheetTable
        id="own-mission-dates"
        title={t('ownMissions.detail.dates')}
        columns={columns}
        rows={mission.slots}
        rowId={({ date, startTime }) => `${date} ${startTime}`}
        empty={t('ownMissions.detail.noDates')}
      />
    </>
  )
}
