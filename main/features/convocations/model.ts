import { type Language, type Texts, textsIn } from '../../../shared/text/catalogue.ts'
import { convocations } from '../../../shared/text/convocations.ts'
import type { InitialTrack } from '../../domain/claims/initial-track-state.ts'
import type { ConvocationModel, PayBasis } from '../../files/pdf/convocation-model.ts'
import { fillText } from '../../files/pdf/fill-text.ts'
import type { StoredOffice } from '../../store/index.ts'
import { addressLines, filled } from '../address-lines.ts'
import type { BureauContact } from '../bureaus/index.ts'
import { documentName } from '../person-name.ts'
import type { ModelFacts } from './model-facts.ts'
import type { ToConvoke } from './select.ts'

const basisOf: Readonly<Record<string, PayBasis>> = {
  copies: 'perCopy',
  candidates: 'perHour',
  hours: 'perHour',
  slots: 'perHour',
  applications: 'flat',
}

/** `travelReason` carries the number of the mission that has the journeys of the day, after a colon. */
type Rights = Readonly<{ fee: InitialTrack; travel: InitialTrack; travelReason: string }>

/** What the run decides of a convocation. French, official and without an earlier version unless said. */
export type Issued = Readonly<{ number: string; version: number; date: string }> &
  Partial<Pick<ConvocationModel, 'language' | 'effect' | 'replaces'>>

/** What is printed beside the rows of the mission; the contact is the bureau in charge of the exam, or the office's own. */
type Facts = ModelFacts & Readonly<{ contact: BureauContact }>

type Words = Texts<typeof convocations>

const words: Readonly<Record<Language, Words>> = { fr: textsIn(convocations, 'fr'), en: textsIn(convocations, 'en') }

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const isRole = (role: string): role is keyof Words['roles'] => Object.hasOwn(words.fr.roles, role)

const reasonOf = ({ cause }: InitialTrack, { rightReasons }: Words): string => rightReasons[cause ?? 'OPEN']

function travelReasonOf({ travel, travelReason }: Rights, texts: Words): string {
  const mission = travelReason.split(':')[1]
  if (travel.cause !== 'FIRST_MISSION_OF_DAY' || mission === undefined) return reasonOf(travel, texts)
  return fillText(texts.journeysElsewhere, { mission })
}

/** Why this person, in one sentence: their competence, the distance, their load; nobody else is ever named. */
function chosenFor({ competence, distance, missionsOfSession }: ModelFacts, { chosen }: Words): string {
  const reasons = [
    chosen[competence ?? 'appointed'],
    ...(distance === null ? [] : [fillText(chosen.distance, { kilometres: Math.round(distance.kilometres) })]),
    missionsOfSession === 1 ? chosen.load_one : fillText(chosen.load_other, { count: missionsOfSession }),
  ]
  const sentence = reasons.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function signatureOf({ signatory, contact }: Facts, office: StoredOffice): ConvocationModel['signature'] {
  const { name, capacity, imageDocumentId } = signatory ?? {
    name: office.name,
    capacity: contact.bureau,
    imageDocumentId: null,
  }
  return { place: office.town, name, capacity, image: null, imageDocumentId }
}

/**
 * The convocation of one assignment as the document shows it, without the image of its signature nor the code for the kiosk
 * (`readyToPrint` puts them in). `issued.date` is a civil date; labels of exams stay in French in an English convocation.
 */
export function convocationModel(
  row: ToConvoke,
  facts: Facts,
  office: StoredOffice,
  rights: Rights,
  issued: Issued,
): ConvocationModel {
  const { number, version, date, language = 'fr', effect = 'official', replaces = null } = issued
  const texts = words[language]
  const authority =
    row.headerAuthority === 'ministry' ? texts.ministry : fillText(texts.academy, { name: office.academyLabel })
  const payable = rights.fee.isCreated && rights.fee.cause !== 'EXAM_WITHOUT_RATE'
  return {
    language,
    effect,
    duplicateOn: null,
    number,
    version,
    issueDate: date,
    replaces,
    issuer: {
      authority,
      office: office.name,
      bureau: facts.contact.bureau,
      addressLines: [office.address, `${office.postalCode} ${office.town}`],
    },
    recipient: {
      intervenantNumber: row.intervenantNumber,
      name: documentName(row),
      addressLines: addressLines(row),
    },
    mission: {
      number: String(row.missionNumber),
      session: `${String(row.month).padStart(2, '0')}/${row.year}`,
      exam: row.exam,
      specialty: row.specialty === '' ? null : row.specialty,
      paper: row.paper,
      type: language === 'en' ? facts.missionTypeEnglish : row.missionType,
      role: isRole(row.role) ? texts.roles[row.role] : row.role,
      jury: row.commission === '' ? null : row.commission,
      reason: chosenFor(facts, texts),
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
      addressLines: addressLines({
        address: row.centreAddress,
        postalCode: row.centrePostalCode,
        town: row.centreTown,
      }),
      room: facts.reportTo === '' ? null : facts.reportTo,
      phone: null,
      distance: facts.distance,
    },
    toKnow: {
      observations: filled([row.observations]),
      documentsToBring: facts.documentsToBring,
      digitalMarking: facts.digitalMarking,
    },
    rights: {
      pay: payable
        ? { open: true, basis: basisOf[row.entryForm] ?? 'flat' }
        : { open: false, reason: reasonOf(rights.fee, texts) },
      travel: { open: rights.travel.isCreated, reason: travelReasonOf(rights, texts) },
      legalReferences: Object.values(texts.legalReferences),
    },
    claimClosingDate: row.closingDate,
    contact: { name: facts.contact.bureau, phone: facts.contact.phone, email: facts.contact.email },
    signature: signatureOf(facts, office),
    back: {
      payFileDocuments: Object.values(texts.payFileDocuments),
      privacyContact: office.email,
      legalNotes: [],
      kiosk: null,
    },
  }
}
