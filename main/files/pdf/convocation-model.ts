import type { Language } from '../../../shared/text/catalogue.ts'

/** One day of a mission as the convocation shows it. Times are local `HH:MM`. */
export type ConvocationSlot = Readonly<{
  date: string
  start: string | null
  end: string | null
  durationMinutes: number | null
  /** `null` lets the document tell it from the times. */
  period: 'morning' | 'afternoon' | 'day' | null
}>

/** How a paid mission is paid; the rate itself belongs to the claim. */
export type PayBasis = 'perCopy' | 'perCandidate' | 'perHour' | 'perHalfDay' | 'flat'

/** Kilometres one way, with what they rest on: typed by the office for this pair, or reckoned on the map. */
export type ConvocationDistance = Readonly<{
  kilometres: number
  basis: 'office' | 'greatCircleTimesRoadFactor'
  from: 'work' | 'home'
}>

/**
 * Everything a convocation prints (services.md 1.8), already worded where the office words it. Dates are civil dates.
 * Lists may be empty and `null` values are left out of the document.
 */
export type ConvocationModel = Readonly<{
  /** An English convocation says that it is a translation: the mission order is in French. */
  language: Language
  /** `preview` is a control print: it says that it has no effect. */
  effect: 'official' | 'preview'
  /** Day on which a duplicate was asked for; `null` on the first print. */
  duplicateOn: string | null
  number: string
  version: number
  issueDate: string
  /** The version this one cancels, with what changed since, one sentence each. */
  replaces: Readonly<{ version: number; issueDate: string; changes: readonly string[] }> | null
  issuer: Readonly<{ authority: string; office: string; bureau: string; addressLines: readonly string[] }>
  recipient: Readonly<{ intervenantNumber: string; name: string; addressLines: readonly string[] }>
  mission: Readonly<{
    number: string
    session: string
    exam: string
    specialty: string | null
    paper: string | null
    type: string
    role: string
    jury: string | null
    /** Why this person was chosen. */
    reason: string | null
  }>
  slots: readonly ConvocationSlot[]
  place: Readonly<{
    centre: string
    uai: string | null
    addressLines: readonly string[]
    room: string | null
    phone: string | null
    distance: ConvocationDistance | null
  }>
  toKnow: Readonly<{
    observations: readonly string[]
    documentsToBring: readonly string[]
    /** `null` when the mission has nothing to mark. */
    digitalMarking: boolean | null
  }>
  rights: Readonly<{
    pay: Readonly<{ open: true; basis: PayBasis }> | Readonly<{ open: false; reason: string }>
    travel: Readonly<{ open: boolean; reason: string }>
    /** Legal texts the rights rest on, as the office cites them. */
    legalReferences: readonly string[]
  }>
  claimClosingDate: string | null
  contact: Readonly<{ name: string; phone: string; email: string }>
  signature: Readonly<{
    place: string
    name: string
    capacity: string
    /** PNG or JPEG bytes. */
    image: Uint8Array | null
    /** The document that holds the image, for whoever keeps the model without it. */
    imageDocumentId: string | null
  }>
  back: Readonly<{
    payFileDocuments: readonly string[]
    /** Whom to write to about personal data. */
    privacyContact: string
    /** Extra legal notes of the office. */
    legalNotes: readonly string[]
    /**
     * For the centre's kiosk: the code to type, and what the QR code holds (`shared/model/kiosk-code.ts`); `null` leaves them
     * out. Convocations are kept without.
     */
    kiosk: Readonly<{ code: string; scanned: string }> | null
  }>
}>
