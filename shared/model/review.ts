/** Why the office sanctions something else than what was declared: a short list (ux.md S16). */
export const correctionReasons = ['service', 'distance', 'proof', 'ceiling', 'typing', 'other'] as const
export type CorrectionReason = (typeof correctionReasons)[number]

/** What may be asked of an intervenant whose claim is given back; each has its sentence in `shared/text/review.ts`. */
export const returnReasons = [
  'quantity',
  'entry',
  'distance',
  'dates',
  'mode',
  'meals',
  'nights',
  'proof',
  'unreadable',
  'payFile',
  'duplicate',
  'other',
] as const
export type ReturnReason = (typeof returnReasons)[number]

/** The field of the claim that each reason is about; `journey` stands for the number of one of its journeys. */
export const fieldOfReason: Readonly<Record<ReturnReason, string>> = {
  quantity: 'entry',
  entry: 'entry',
  distance: 'journeys.{journey}.oneWayKm',
  dates: 'journeys.{journey}.departAt',
  mode: 'journeys.{journey}.mode',
  meals: 'journeys.{journey}.lunches',
  nights: 'journeys.{journey}.nights',
  proof: 'documents',
  unreadable: 'documents',
  payFile: 'account',
  duplicate: '',
  other: '',
}

/** What a claim may wait for when it is put aside: its document, or what the centre says of the service. */
export const awaitedEvents = ['document', 'service'] as const
export type AwaitedEvent = (typeof awaitedEvents)[number]
