import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import { candidatesOf } from '../../../shared/model/half-days.ts'
import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { claimTravel } from '../../../shared/text/claim-travel.ts'
import { claims as claimTexts } from '../../../shared/text/claims.ts'
import { claimsScreen } from '../../../shared/text/claims-screen.ts'
import type { ClaimRecapModel, RecapJourney } from '../../files/pdf/claim-recap.ts'
import type { Readable } from '../../store/index.ts'
import { addressLines } from '../address-lines.ts'
import { documentName } from '../person-name.ts'
import type { ClaimFacts } from './facts.ts'
import { type Estimate, missionDays } from './rate-input.ts'
import { documentsRequired } from './required-documents.ts'
import { personName } from './select-claims.ts'
import { missionEnd, missionStart } from './transitions.ts'

const textsOf = (language: Language) => ({
  ...textsIn(claimTexts, language),
  regimes: textsIn(claimsScreen, language).travel.regimes,
  natures: textsIn(claimTravel, language).detail.natures,
})
type Words = ReturnType<typeof textsOf>

export type Bureau = ClaimRecapModel['bureau']

/** The bureau in charge, as the head of every document names it. */
export async function loadBureau(read: Readable): Promise<Bureau> {
  const office = await read.selectFrom('office').selectAll().executeTakeFirst()
  if (office === undefined) return { name: '', addressLines: [] }
  return {
    name: [office.name, office.bureau].filter((part) => part !== '').join(', '),
    addressLines: addressLines(office),
  }
}

function feesOf(entry: ClaimEntry | null, cents: number, { recap }: Words): ClaimRecapModel['fees'] {
  if (entry === null) return []
  if ('copies' in entry) return [{ label: recap.copies, quantity: entry.copies, cents }]
  if ('halfDays' in entry) return [{ label: recap.candidates, quantity: candidatesOf(entry.halfDays), cents }]
  if ('candidates' in entry) return [{ label: recap.candidates, quantity: entry.candidates, cents }]
  if ('applications' in entry) return [{ label: recap.applications, quantity: entry.applications, cents }]
  if ('hours' in entry) return [{ label: recap.hours, quantity: entry.hours + entry.minutes / 60, cents }]
  return [{ label: recap.slots, quantity: entry.slots.length, cents }]
}

const countNames = [
  'lunches',
  'adminLunches',
  'freeLunches',
  'dinners',
  'freeDinners',
  'nights',
  'freeNights',
] as const satisfies readonly (keyof Journey)[]

/** What a car asks for beside any other means: its regime and decision, the distance and the trips that are paid. */
const carOf = ({ mode, carRegime, carDecision, oneWayKm, trips }: Journey, { regimes }: Words) =>
  mode === 'CAR'
    ? {
        car: { regime: regimes[carRegime], decision: carRegime === 'AUTHORISED' ? carDecision : null },
        distanceKilometres: oneWayKm,
        trips,
      }
    : { car: null, distanceKilometres: null, trips: null }

/** `days`: those of the mission, on each of which a daily journey is made. `cents`: what it is worth where that is known. */
const journeyOf = (journey: Journey, days: number, cents: number | null, texts: Words): RecapJourney => ({
  departure: { town: journey.fromTown, postcode: journey.fromPostalCode, at: journey.departAt },
  destination: { town: journey.toTown, postcode: journey.toPostalCode, at: journey.returnAt },
  mode: texts.modes[journey.mode],
  ...carOf(journey, texts),
  dailyDays: journey.daily ? days : null,
  counts: countNames
    .filter((name) => journey[name] > 0)
    .map((name) => ({ label: texts.recap[name], count: journey[name] })),
  ticketsCents: journey.ticketsCents > 0 ? journey.ticketsCents : null,
  stay:
    journey.nights + journey.freeNights > 0 && journey.nightTown !== ''
      ? { town: journey.nightTown, nightCents: journey.nightCents > 0 ? journey.nightCents : null }
      : null,
  misc:
    journey.miscCents > 0
      ? {
          cents: journey.miscCents,
          nature: journey.miscNature === '' ? null : texts.natures[journey.miscNature],
          comment: journey.miscComment,
        }
      : null,
  cents,
})

/** What was declared for the fee, in words and numbers of a language. */
export const declaredQuantities = (
  { entry, feeState }: ClaimFacts,
  language: Language,
): readonly Readonly<{ label: string; quantity: number }>[] =>
  feeState === 'NONE' ? [] : feesOf(entry, 0, textsOf(language)).map(({ label, quantity }) => ({ label, quantity }))

/** The bureau in charge, and the line it adds under the documents to provide (F304, F313). */
export async function loadRecapOffice(
  read: Readable,
): Promise<Readonly<{ bureau: Bureau; information: string | null }>> {
  const settings = await read.selectFrom('documentSettings').select('message').executeTakeFirst()
  const message = settings?.message ?? ''
  return { bureau: await loadBureau(read), information: message === '' ? null : message }
}

/** What goes on a recap beside the claim itself. `validatedOn` is a civil date; `information` is the office's own line. */
export type RecapSetting = Readonly<{
  language: Language
  bureau: Bureau
  enteredBy: string
  validatedOn: string
  information: string | null
}>

/**
 * The recap of a claim as it is being sent (F302-F315). The amount of a journey is shown when there is one journey only:
 * meals of a day are counted over all its journeys together.
 */
export function recapModel(claim: ClaimFacts, estimate: Estimate, setting: RecapSetting): ClaimRecapModel {
  const { language, bureau, enteredBy, validatedOn, information } = setting
  const texts = textsOf(language)
  const name = documentName({ ...claim, title: claim.personTitle })
  const journeyCents = claim.journeys.length === 1 ? estimate.travelCents : null
  const days = missionDays(claim).length
  return {
    language,
    fileNumber: claim.number,
    orderNumber: claim.number,
    enteredBy,
    validatedOn,
    bureau,
    intervenant: {
      number: claim.intervenantNumber,
      name: name === '' ? personName(claim) : name,
      addressLines: [claim.homeAddress, `${claim.homePostalCode} ${claim.homeTown}`].filter(
        (line) => line.trim() !== '',
      ),
    },
    mainSchool: claim.mainSchool,
    mission: {
      number: String(claim.missionNumber),
      type: language === 'en' && claim.missionTypeEnglish !== '' ? claim.missionTypeEnglish : claim.missionType,
      exam: claim.exam,
      specialty: claim.specialty === '' ? null : claim.specialty,
      paper: claim.paper === '' ? null : claim.paper,
      place: [claim.centre, claim.centreAddress, `${claim.centrePostalCode} ${claim.centreTown}`]
        .filter((part) => part.trim() !== '')
        .join(', '),
      from: missionStart(claim),
      to: missionEnd(claim),
    },
    fees: claim.feeState === 'NONE' ? [] : feesOf(claim.entry, estimate.feeCents, texts),
    journeys:
      claim.travelState === 'NONE'
        ? []
        : claim.journeys.map((journey) => journeyOf(journey, days, journeyCents, texts)),
    ...(claim.travelState === 'NONE' ? {} : { travelCents: estimate.travelCents }),
    documents: {
      required: documentsRequired(claim).map((document) => texts.documents[document]),
      information,
      provided: claim.documents.map(({ name }) => name),
    },
  }
}

/** Name of the recap's file: at most 50 characters, letters, digits, hyphens (F289). */
export const recapName = (claim: Pick<ClaimFacts, 'number'>): string => `recapitulatif-${claim.number}.pdf`
