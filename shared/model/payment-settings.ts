/** What an office decided of the files it hands over to finance. */
export type PaymentSettings = Readonly<{
  /** Version of the SEPA credit transfer message that the bank of the office takes. */
  transferVersion: '03' | '09'
  /** Whoever seals a batch may not hand it over: somebody else does (ux.md S17, prepare and sign). */
  twoPeople: boolean
  /** Content of the layout file of the fixed-width file, as the office gave it; null for the sample that is shipped. */
  layout: string | null
  /** Content of the layout file by which the fixed-width returns of finance are read; null until one was given. */
  returnLayout: string | null
}>

export const usualPaymentSettings: PaymentSettings = {
  transferVersion: '09',
  twoPeople: false,
  layout: null,
  returnLayout: null,
}
