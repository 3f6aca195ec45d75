import type { ClaimRecapModel } from '../../../../main/files/pdf/claim-recap.ts'
import type { ConvocationModel } from '../../../../main/files/pdf/convocation-model.ts'
import type { PaymentOrderModel } from '../../../../main/files/pdf/payment-order.ts'
import { kioskCode } from '../../../../shared/model/kiosk-code.ts'

/** An invented convocation: no person, place or number of it exists. */
export const convocation: ConvocationModel = {
  language: 'fr',
  effect: 'official',
  duplicateOn: null,
  number: 'CV-2026-004812',
  version: 1,
  issueDate: '2026-05-04',
  replaces: null,
  issuer: {
    authority: 'Académie d’Exemple',
    office: 'Division des examens et concours',
    bureau: 'Bureau DEC 3, baccalauréat général',
    addressLines: ['1 place de l’Invention', '99999 EXEMPLE-VILLE CEDEX'],
  },
  recipient: {
    intervenantNumber: '004812',
    name: 'Mme Chloé FABRIQUÉ-ŒUVRARD',
    addressLines: ['12 bis allée des Données', '99120 SAINT-FICTIF'],
  },
  mission: {
    number: 'M-2026-00731',
    session: 'Juin 2026',
    exam: 'Baccalauréat général',
    specialty: 'Toutes séries',
    paper: 'Philosophie, écrit',
    type: 'Correction des épreuves écrites',
    role: 'Examinateur',
    jury: 'Commission 12',
    reason: 'Compétence confirmée par votre établissement, centre à 14 km, disponible les trois jours.',
  },
  slots: [
    { date: '2026-06-17', start: '14:00', end: '18:00', durationMinutes: null, period: 'afternoon' },
    { date: '2026-06-15', start: '08:00', end: null, durationMinutes: 240, period: 'morning' },
    { date: '2026-06-16', start: null, end: null, durationMinutes: null, period: 'day' },
  ],
  place: {
    centre: 'Lycée Général de la Fiction',
    uai: '9990001A',
    addressLines: ['45 rue du Modèle', '99000 EXEMPLE-VILLE'],
    room: 'Accueil du bâtiment B, salle B204',
    phone: '01 99 00 00 00',
    distance: { kilometres: 14, basis: 'office', from: 'work' },
  },
  toKnow: {
    observations: ['Réunion d’entente le premier jour à 8 h.'],
    documentsToBring: ['pièce d’identité', 'cette convocation'],
    digitalMarking: true,
  },
  rights: {
    pay: { open: true, basis: 'perCopy' },
    travel: {
      open: true,
      reason: 'centre hors de vos communes de résidence et de travail',
    },
    legalReferences: ['arrêté du 13 avril 2012 (indemnités)', 'décret 2006-781 du 3 juillet 2006 (déplacements)'],
  },
  claimClosingDate: '2026-09-30',
  contact: { name: 'M. Basile ESSAI', phone: '01 99 00 00 01', email: 'dec3@exemple.invalid' },
  signature: {
    place: 'Exemple-Ville',
    name: 'Irène MODÈLE',
    capacity: 'cheffe de la division',
    image: null,
    imageDocumentId: null,
  },
  back: {
    payFileDocuments: ['relevé d’identité bancaire à votre nom', 'copie de la carte Vitale ou attestation de droits'],
    privacyContact: 'dpd@exemple.invalid',
    legalNotes: [],
    kiosk: { code: '7K3QXM9D2B', scanned: kioskCode('M-2026-00731', '004812', '7K3QXM9D2B') },
  },
}

/** The same in English, with the words the office would have in English. */
export const englishConvocation: ConvocationModel = {
  ...convocation,
  language: 'en',
  mission: {
    ...convocation.mission,
    session: 'June 2026',
    type: 'Marking of written papers',
    role: 'examiner',
    reason: 'Competence confirmed by your school; centre 14 km away.',
  },
  place: { ...convocation.place, distance: { kilometres: 14.2, basis: 'greatCircleTimesRoadFactor', from: 'home' } },
  toKnow: { observations: [], documentsToBring: ['identity document', 'this convocation'], digitalMarking: true },
  rights: {
    ...convocation.rights,
    travel: { open: true, reason: 'the centre is outside the communes where you live and work' },
    legalReferences: ['order of 13 April 2012', 'decree no. 2006-781 of 3 July 2006'],
  },
  back: { ...convocation.back, payFileDocuments: ['bank details in your name', 'a copy of your social-security card'] },
}

/** An invented claim with a journey by car, as its recap prints it. */
export const recap: ClaimRecapModel = {
  language: 'fr',
  fileNumber: '12025-12024',
  orderNumber: '12025-12024',
  enteredBy: 'Chloé FABRIQUÉ-ŒUVRARD',
  validatedOn: '2026-07-02',
  bureau: { name: 'Bureau DEC 3', addressLines: ['1 place de l’Invention', '99999 EXEMPLE-VILLE CEDEX'] },
  intervenant: {
    number: '004812',
    name: 'Chloé FABRIQUÉ-ŒUVRARD',
    addressLines: ['12 bis allée des Données', '99120 SAINT-FICTIF'],
  },
  mainSchool: 'Lycée Imaginaire, Saint-Fictif (9990002B)',
  mission: {
    number: 'M-2026-00731',
    type: 'Correction des épreuves écrites',
    exam: 'Baccalauréat général',
    specialty: 'Toutes séries',
    paper: 'Philosophie, écrit',
    place: 'Lycée Général de la Fiction, 99000 EXEMPLE-VILLE',
    from: '2026-06-15T08:00',
    to: '2026-06-17T18:30',
  },
  fees: [
    { label: 'Copies corrigées', quantity: 124, cents: 62_000 },
    { label: 'Réunions, demi-journées', quantity: 1.5, cents: null },
  ],
  journeys: [
    {
      departure: { town: 'SAINT-FICTIF', postcode: '99120', at: '2026-06-15T07:15' },
      destination: { town: 'EXEMPLE-VILLE', postcode: '99000', at: '2026-06-15T18:40' },
      mode: 'Automobile',
      car: { regime: 'Autorisé par le bureau', decision: 'accord du 4 mai 2026' },
      dailyDays: 3,
      distanceKilometres: 14.5,
      trips: 6,
      counts: [
        { label: 'Déjeuners à rembourser', count: 2 },
        { label: 'Déjeuners gratuits', count: 1 },
      ],
      ticketsCents: null,
      stay: { town: 'EXEMPLE-VILLE', nightCents: 8_500 },
      misc: { cents: 1250, nature: 'Péage', comment: 'autoroute' },
      cents: 5310,
    },
  ],
  documents: {
    required: ['Justificatif de péage', 'Copie de la carte grise'],
    information: 'Seuls les fichiers PDF lisibles sont acceptés.',
    provided: ['peage-juin.pdf', 'carte-grise.pdf'],
  },
}

/** The same in English, with the words the office would have in English. */
export const englishRecap: ClaimRecapModel = {
  ...recap,
  language: 'en',
  mission: { ...recap.mission, type: 'Marking of written papers' },
  fees: [{ label: 'Papers marked', quantity: 124, cents: 62_000 }],
  journeys: recap.journeys.map((journey) => ({
    ...journey,
    mode: 'Car',
    counts: [{ label: 'Lunches to refund', count: 2 }],
    car: { regime: 'Authorised by the office', decision: 'agreement of 4 May 2026' },
    misc: { cents: 1250, nature: 'Toll', comment: 'motorway' },
  })),
  documents: { ...recap.documents, required: ['Proof of the other costs'], information: 'Legible PDF files only.' },
}

/** An invented payment order with as many lines as asked for, so that its table can be made to cross pages. */
export const paymentOrder = (count: number): PaymentOrderModel => ({
  batchNumber: 'IND-2026-0007',
  circuit: 'fees',
  office: 'Division des examens et concours, Académie d’Exemple',
  sealedOn: '2026-07-20',
  executionDate: '2026-07-27',
  debtor: { name: 'Rectorat d’Exemple', accountEnd: '0001', identifier: '99999999900019' },
  count,
  cents: count * 12_345,
  files: [{ name: 'IND-2026-0007.xml', format: 'pain.001.001.09', sha256: '0123456789abcdef'.repeat(4) }],
  lines: Array.from({ length: count }, (_, index) => ({
    lineNumber: index + 1,
    claimNumber: `12025-${12_000 + index}`,
    name: `FABRIQUE Prénom ${index + 1}`,
    accountEnd: String(1000 + index),
    missionNumber: `M-2026-${10_000 + index}`,
    cents: 12_345,
  })),
  signatory: { name: 'Irène MODÈLE', capacity: 'cheffe de la division' },
})
