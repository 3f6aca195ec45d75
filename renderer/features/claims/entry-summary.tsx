import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import { candidatesOf } from '../../../shared/model/half-days.ts'
import { useFormat, useText } from '../../components/index.ts'
import { minutesOf } from './draft-days.ts'

function useLabelled(): (label: string, value: string) => string {
  const t = useText()
  return (label, value) => t('claimsScreen.labelled', { label, value })
}

/** What was declared for the fee, as one sentence. */
export function useEntrySentence(): (entry: ClaimEntry | null) => string {
  const t = useText()
  const format = useFormat()
  const labelled = useLabelled()
  const time = (minutes: number) =>
    t('claimsScreen.entry.total', {
      hours: format.number(Math.floor(minutes / 60)),
      minutes: String(minutes % 60).padStart(2, '0'),
    })
  return (entry) => {
    if (entry === null) return t('claimsScreen.entry.notYours')
    if ('copies' in entry) return labelled(t('claims.recap.copies'), format.number(entry.copies))
    if ('halfDays' in entry) {
      const days = entry.halfDays.map(({ date, ...counts }) =>
        t('claimWizard.halfDay', { date: format.longDate(date), ...counts }),
      )
      const total = labelled(t('claims.recap.candidates'), format.number(candidatesOf(entry.halfDays)))
      return [...days, total].join(' ; ')
    }
    if ('candidates' in entry) return labelled(t('claims.recap.candidates'), format.number(entry.candidates))
    if ('applications' in entry) return labelled(t('claims.recap.applications'), format.number(entry.applications))
    if ('hours' in entry) return time(entry.hours * 60 + entry.minutes)
    const slots = entry.slots.map(({ date, from, to }) =>
      t('claimsScreen.header.slot', { date: format.longDate(date), from, to }),
    )
    return [...slots, time(minutesOf(entry.slots))].join(' ; ')
  }
}

const counts = ['lunches', 'adminLunches', 'freeLunches', 'dinners', 'freeDinners', 'nights', 'freeNights'] as const

/** One journey as one sentence: places, means, trips, then meals, nights and other costs. */
export function useJourneySentence(): (journey: Journey) => string {
  const t = useText()
  const format = useFormat()
  const labelled = useLabelled()
  return (journey) => {
    const { fromTown: from, toTown: to, trips, oneWayKm: km } = journey
    const mode = t(`claims.modes.${journey.mode}`)
    const head =
      journey.mode === 'CAR'
        ? t('claimsScreen.recap.journeySentence', { from, to, mode, count: trips, km })
        : t('claimTravel.byTicket', { from, to, mode })
    const nature = journey.miscNature === '' ? '' : t(`claimTravel.detail.natures.${journey.miscNature}`)
    const explained = [nature, journey.miscComment].filter(Boolean).join(', ')
    const more = counts
      .filter((name) => journey[name] > 0)
      .map((name) => labelled(t(`claims.recap.${name}`), String(journey[name])))
    const tickets =
      journey.ticketsCents > 0 ? [labelled(t('claimsScreen.travel.tickets'), format.cents(journey.ticketsCents))] : []
    const misc =
      journey.miscCents > 0
        ? [labelled(t('claimsScreen.travel.misc'), `${format.cents(journey.miscCents)} (${explained})`)]
        : []
    return `${[head, ...tickets, ...more, ...misc].join(', ')}.`
  }
}

/** What was typed, in sentences. */
export function EntrySummary({ entry, journeys }: { entry: ClaimEntry | null; journeys: readonly Journey[] }) {
  const t = useText()
  const entrySentence = useEntrySentence()
  const journeySentence = useJourneySentence()
  return (
    <ul className="claim-sentences">
      <li>{entrySentence(entry)}</li>
      {journeys.map((journey, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: journeys have no id and are shown as a whole
        <li key={index}>{journeySentence(journey)}</li>
      ))}
      {journeys.length === 0 && <li>{t('claimsScreen.conflict.journeys', { count: 0 })}</li>}
    </ul>
  )
}
