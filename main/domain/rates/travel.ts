import { carTransport } from './car.ts'
import { dateOf, dateOfDay, dayNumber } from './civil-time.ts'
import { isInOwnCommune } from './communes.ts'
import { mealsOf } from './meals.ts'
import { nightsOf } from './nights.ts'
import type { RateMission, TravelLine } from './rate-document.ts'
import { nothing, type Outcome, outcome, together } from './rate-result.ts'
import { travelRate } from './rate-tables.ts'
import { missing, note, refused } from './refusals.ts'
import type { MissionWithCentre, TravelContext } from './travel-context.ts'
import { absences, type Journey, type Window } from './travel-window.ts'

const TICKETS = 'Arrêté du 20 décembre 2013 (NOR MENG1328579A), art. 4 à 7'

/** Why a journey cannot be used at all, or null. */
function faultOf(mission: RateMission, line: TravelLine): { fr: string; en: string } | null {
  const { departAt, returnAt } = line
  if (departAt !== null && returnAt !== null && returnAt <= departAt)
    return { fr: 'Le retour doit suivre le départ.', en: 'The return must follow the departure.' }
  const dayBefore = dateOfDay(dayNumber(dateOf(mission.start)) - 1)
  const dayAfter = dateOfDay(dayNumber(dateOf(mission.end)) + 1)
  const outside =
    (departAt !== null && dateOf(departAt) > dayAfter) || (returnAt !== null && dateOf(returnAt) < dayBefore)
  return outside ? { fr: 'Ces dates sont loin de la mission.', en: 'These dates are far from the mission.' } : null
}

/** Tickets as paid; a voucher is paid by the State; miscellaneous costs belong to the car alone (regulation.md 2.7). */
function transportOf(mission: MissionWithCentre, { line, index }: Journey, context: TravelContext): Outcome {
  const item = `travel[${index}]`
  if (line.mode === 'CAR') {
    const car = carTransport(mission, item, line, context)
    if (line.ticketsCents === 0) return car
    const detail = { fr: 'Un billet se saisit sur une ligne à part.', en: 'A ticket is entered on a line of its own.' }
    return together([car, refused(mission.id, 'BAD_INPUT', `${item}.ticketsCents`, detail)])
  }
  const onlyCar = {
    fr: 'Les frais divers ne valent que pour la voiture.',
    en: 'Miscellaneous costs go with a car only.',
  }
  const misc = line.miscCents > 0 ? refused(mission.id, 'BAD_INPUT', `${item}.miscCents`, onlyCar) : nothing
  if (line.ticketsCents === 0) return misc
  if (line.mode === 'VOUCHER')
    return together([outcome({ notes: [note(mission.id, 'VOUCHER_PAID_BY_STATE', `${item}.ticketsCents`)] }), misc])
  const ticket = {
    code: `TICKET.${line.mode}`,
    quantity: '1',
    unit: 'AS_PAID',
    rate: (line.ticketsCents / 100).toFixed(2),
    cents: line.ticketsCents,
    validFrom: null,
    source: TICKETS,
  }
  return together([outcome({ lines: [ticket] }), misc])
}

/** The September 2023 change speaks of missions: an absence over such a night is ambiguous and must be looked at. */
function rateChangeNote(mission: MissionWithCentre, window: Window, index: number, context: TravelContext): Outcome {
  const [first, last] = [dateOfDay(Math.floor(window.start / 1440)), dateOfDay(Math.floor(window.end / 1440))]
  const changed = [
    ['MEAL', 'METRO'],
    ['NIGHT', 'BASE'],
  ].some(
    ([code = '', zone = '']) =>
      travelRate(context.tables, code, zone, first) !== travelRate(context.tables, code, zone, last),
  )
  return changed ? outcome({ notes: [note(mission.id, 'RATE_CHANGE', `travel[${index}]`)] }) : nothing
}

function absenceOf(
  mission: MissionWithCentre,
  windows: readonly Window[],
  journeys: readonly Journey[],
  context: TravelContext,
): Outcome {
  const stay = together([mealsOf(mission, windows, journeys, context), nightsOf(mission, windows, journeys, context)])
  const away = { start: windows[0]?.start ?? 0, end: windows.at(-1)?.end ?? 0 }
  const flagged = windows.length > 0 && stay.lines.length > 0
  return together([stay, flagged ? rateChangeNote(mission, away, journeys[0]?.index ?? 0, context) : nothing])
}

function journeysOf(mission: MissionWithCentre, all: readonly Journey[], context: TravelContext): Outcome {
  const judged = all.map((journey) => ({ journey, fault: faultOf(mission, journey.line) }))
  const usable = judged.filter(({ fault }) => fault === null).map(({ journey }) => journey)
  return together([
    ...judged.flatMap(({ journey, fault }) =>
      fault ? [refused(mission.id, 'BAD_INPUT', `travel[${journey.index}]`, fault)] : [],
    ),
    ...usable.map((journey) => transportOf(mission, journey, context)),
    ...absences(usable).map(({ windows, journeys }) => absenceOf(mission, windows, journeys, context)),
  ])
}

/** Whether a mission lies away from both residences, so that travel can be due at all. */
export const givesTravel = (mission: RateMission, context: TravelContext): boolean =>
  mission.centreCommune !== null &&
  !isInOwnCommune([context.person.homeCommune, context.person.workCommune], mission.centreCommune, context.adjoining)

/**
 * The travel of one mission in cents. `firstOfDay` is the earlier mission of the same first day that carries the journeys of
 * that day (F192, F267), or null; journeys of later days stay on this one.
 */
export function computeTravel(mission: RateMission, firstOfDay: string | null, context: TravelContext): Outcome {
  if (mission.travel.length === 0) return nothing
  const { centreCommune } = mission
  if (centreCommune === null)
    return missing(mission.id, 'travel', {
      fr: 'La commune du centre manque.',
      en: 'The commune of the centre is missing.',
    })
  if (!givesTravel(mission, context)) return refused(mission.id, 'SAME_COMMUNE', 'travel')
  const journeys = mission.travel.map((line, index) => ({ line, index }))
  const elsewhere = ({ line }: Journey): boolean =>
    firstOfDay !== null && dateOf(line.departAt ?? mission.start) <= dateOf(mission.start)
  const kept = journeys.filter((journey) => !elsewhere(journey))
  const own = journeysOf({ ...mission, centreCommune }, kept, context)
  if (kept.length === journeys.length) return own
  const detail = { fr: `Première mission : ${firstOfDay}.`, en: `First mission: ${firstOfDay}.` }
  return together([own, refused(mission.id, 'FIRST_MISSION_OF_DAY', 'travel', detail)])
}
