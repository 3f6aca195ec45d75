import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { halfDaysOf } from '../../../shared/model/half-days.ts'
import {
  DescriptionList,
  type Format,
  preferences,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { StateTag } from './state-tag.tsx'

/** The name of the day of a date, in letters. */
const weekdayOf = (format: Format, date: string): string => format.weekday(date).split(' ')[0] ?? ''

/** What the mission was, above the steps (F196-F198); the person may fold it away, and finds it so the next time (F199). */
export function MissionHeader({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const { missionHeader: shown } = usePreferences()
  const slots = Map.groupBy(sheet.slots, ({ date }) => date)
  const days = [...slots].map(([date, times]) => ({
    date,
    text: t('claimWizard.header.day', {
      weekday: weekdayOf(format, date),
      date: format.date(date),
      times: times
        .map(({ startTime, endTime }) => t('claimWizard.header.times', { from: startTime, to: endTime }))
        .join(', '),
    }),
  }))
  return (
    <section className="claim-header">
      <button
        type="button"
        className="button"
        aria-expanded={shown}
        onClick={() => preferences.change({ missionHeader: !shown })}
      >
        {t('claimsScreen.header.show')}
      </button>
      {shown && (
        <DescriptionList
          items={[
            { term: t('claimsScreen.header.mission'), value: String(sheet.missionNumber) },
            {
              term: t('claimsScreen.header.exam'),
              value: t('claimWizard.header.examSession', { exam: sheet.exam, session: sheet.session }),
              lang: 'fr',
            },
            { term: t('claimsScreen.header.specialty'), value: sheet.specialty, lang: 'fr' },
            { term: t('claimsScreen.header.paper'), value: sheet.paper, lang: 'fr' },
            { term: t('claimsScreen.header.type'), value: missionTypeName(sheet) },
            {
              term: t('claimsScreen.header.centre'),
              value: [sheet.centre, sheet.centreTown].filter(Boolean).join(', '),
              lang: 'fr',
            },
            {
              term: t('claimWizard.header.dates'),
              value: (
                <ul>
                  {days.map(({ date, text }) => (
                    <li key={date}>{text}</li>
                  ))}
                </ul>
              ),
            },
            { term: t('claimWizard.header.start'), value: sheet.slots[0]?.startTime },
            {
              term: t('claimWizard.header.duration'),
              value: t('claimWizard.header.halfDays', { count: halfDaysOf(sheet.slots) }),
            },
            { term: t('claimsScreen.header.fee'), value: <StateTag state={sheet.feeState} reader="intervenant" /> },
            {
              term: t('claimsScreen.header.travel'),
              value: <StateTag state={sheet.travelState} reader="intervenant" />,
            },
          ]}
        />
      )}
    </section>
  )
}
