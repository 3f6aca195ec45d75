import { textsIn } from '../../../shared/text/catalogue.ts'
import { convocations } from '../../../shared/text/convocations.ts'
import type { InitialTrack } from '../../domain/claims/initial-track-state.ts'
import type { ConvocationModel, PayBasis } from '../../files/pdf/convocation-model.ts'
import type { OfficeRow } from '../../store/index.ts'
import { documentName } from '../person-name.ts'
import type { ToConvoke } from './select.ts'

const basisOf: Readonly<Record<string, PayBasis>> = {
  copies: 'perCopy',
  candidates: 'perHour',
  hours: 'perHour',
  slots: 'perHour',
  applications: 'flat',
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

type Rights = Readonly<{ fee: InitialTrack; travel: InitialTrack }>

/** The document's language is French, whatever the screen's. */
const words = textsIn(convocations, 'fr')

const reasonOf = (track: InitialTrack): string => words.rightReasons[track.cause ?? 'OPEN']

const isRole = (role: string): role is keyof typeof words.roles => Object.hasOwn(words.roles, role)

/**
 * The convocation of one assignment as the document shows it. `issueDate` is a civil date; the number is that of the
 * convocation, its version 1: a later version replaces it.
 */
export function convocationModel(
  row: ToConvoke,
  office: OfficeRow,
  rights: Rights,
  issued: Readonly<{ number: string; version: number; date: string }>,
): ConvocationModel {
  const authority =
    row.headerAuthority === 'ministry' ? words.ministry : words.academy.replace('{{name}}', office.academyLabel)
  const payable = rights.fee.isCreated && rights.fee.cause !== 'EXAM_WITHOUT_RATE'
  return {
    language: 'fr',
    effect: 'official',
    duplicateOn: null,
    number: issued.number,
    version: issued.version,
    issueDate: issued.date,
    replaces: null,
    issuer: {
      authority,
      office: office.name,
      bureau: office.bureau,
      addressLines: [office.address, `${office.postalCode} ${office.town}`],
    },
    recipient: {
      intervenantNumber: row.intervenantNumber,
      name: documentName(row),
      addressLines: [row.address, `${row.postalCode} ${row.town}`].filter((line) => line.trim() !== ''),
    },
    mission: {
      number: String(row.missionNumber),
      session: `${String(row.month).padStart(2, '0')}/${row.year}`,
      exam: row.exam,
      specialty: row.specialty === '' ? null : row.specialty,
      paper: row.paper,
      type: row.missionType,
      role: isRole(row.role) ? words.roles[row.role] : row.role,
      jury: row.commission === '' ? null : row.commission,
      reason: null,
    },
    slots: row.slots.map((slot) => ({
      date: slot.date,
      start: slot.startTime,
      end: slot.endTime,
      durationMinutes: minutes(slot.endTime) - minutes(slot.startTime),
      period: null,
    })),
    place: {
      centre: row.centre,
      uai: row.uai,
      addressLines: [row.centreAddress, `${row.centrePostalCode} ${row.centreTown}`].filter(
        (line) => line.trim() !== '',
      ),
      room: null,
      phone: null,
      distance: null,
    },
    toKnow: {
      observations: row.observations === '' ? [] : [row.observations],
      documentsToBring: [],
      digitalMarking: null,
    },
    rights: {
      pay: payable
        ? { open: true, basis: basisOf[row.entryForm] ?? 'flat' }
        : { open: false, reason: reasonOf(rights.fee) },
      travel: { open: rights.travel.isCreated, reason: reasonOf(rights.travel) },
      legalReferences: Object.values(words.legalReferences),
    },
    claimClosingDate: row.closingDate,
    contact: { name: office.bureau, phone: office.phone, email: office.email },
    signature: { place: office.town, name: office.name, capacity: office.bureau, image: null },
    back: {
      payFileDocuments: Object.values(words.payFileDocuments),
      privacyContact: office.email,
      legalNotes: [],
      kioskCode: null,
    },
  }
}
