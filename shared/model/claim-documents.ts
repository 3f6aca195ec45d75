/** The two files a supporting document goes to: the pay file of the person, or the travel of the claim (F286). */
export const documentFiles = ['pay', 'travel'] as const
export type DocumentFile = (typeof documentFiles)[number]

/** What a claim may call for (F280-F284), in the order of its lists. */
export const requiredDocuments = ['bankDetails', 'healthCard', 'hotelInvoices', 'tickets', 'miscProof'] as const
export type RequiredDocument = (typeof requiredDocuments)[number]

/** Which file each document is asked for in. */
export const fileOfRequired = {
  bankDetails: 'pay',
  healthCard: 'pay',
  hotelInvoices: 'travel',
  tickets: 'travel',
  miscProof: 'travel',
} as const satisfies Record<RequiredDocument, DocumentFile>

/** What was done to a document before it was kept, for the person to be told. */
export const documentChanges = ['renamed', 'converted', 'resized', 'neutralised', 'unlocked', 'joined'] as const
export type DocumentChange = (typeof documentChanges)[number]

/** Limits of a supporting document (F289-F292). A megabyte is a million bytes, as on the screens of file systems. */
export const documentLimits = {
  bytes: 5_000_000,
  nameLength: 50,
  perFile: 20,
  /** Photographs that become one PDF at a time. */
  joined: 6,
  pages: 60,
  /** A page of paper scanned at 400 points an inch; read in the header, before anything is unpacked. */
  megapixels: 16,
} as const
