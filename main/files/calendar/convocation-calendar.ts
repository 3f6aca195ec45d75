import { textsIn } from '../../../shared/text/catalogue.ts'
import { convocationMessages } from '../../../shared/text/convocation-messages.ts'
import type { ConvocationModel, ConvocationSlot } from '../pdf/convocation-model.ts'
import { fillText } from '../pdf/fill-text.ts'
import { slotsInOrder } from '../pdf/slots-in-order.ts'
import { writeCalendar } from './calendar-file.ts'
import { timeZoneOf } from './time-zones.ts'

export type ConvocationCalendar = Readonly<{
  model: ConvocationModel
  academyCode: string
  /** Instant of writing. */
  stamp: string
  /** The convocation no longer stands: its entries are taken out of the calendar. */
  cancelled: boolean
  /** Slots of the version before; those this one no longer has are taken out of the calendar. */
  previousSlots: readonly ConvocationSlot[]
}>

/**
 * The calendar of one convocation: an entry per slot, in the time of the academy. The entry of the nth slot keeps its
 * identifier from version to version, with a higher sequence, so that a calendar moves it rather than doubling it.
 */
export function writeConvocationCalendar({
  model,
  academyCode,
  stamp,
  cancelled,
  previousSlots,
}: ConvocationCalendar): string {
  const texts = textsIn(convocationMessages, model.language).calendar
  const { mission, place, contact, number, version } = model
  const dropped = slotsInOrder(previousSlots).slice(model.slots.length)
  const slots = [...slotsInOrder(model.slots), ...dropped]
  const about = [
    fillText(texts.convocation, { number, version }),
    fillText(texts.mission, { mission: mission.number, exam: mission.exam }),
    ...(place.room === null ? [] : [fillText(texts.room, { room: place.room })]),
    fillText(texts.contact, contact),
  ]
  return writeCalendar({
    method: cancelled ? 'CANCEL' : 'PUBLISH',
    zone: timeZoneOf(academyCode),
    stamp,
    language: model.language,
    organizer: { name: model.issuer.office, email: contact.email },
    events: slots.map((slot, index) => ({
      uid: `convocation-${number}-${index + 1}@academie-${academyCode}.imagin.invalid`,
      sequence: version - 1,
      cancelled: index >= model.slots.length,
      ...slot,
      summary: fillText(texts.summary, { type: mission.type, exam: mission.exam }),
      location: [place.centre, ...place.addressLines].join(', '),
      description: about.join('\n'),
    })),
  })
}
