import type { ConvocationModel } from '../../../../main/files/pdf/convocation-model.ts'

/** An invented convocation: no person, place or number of it exists. */
export const convocation: ConvocationModel = {
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
    distanceKilometres: 14,
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
      reason: 'la commune du centre n’est ni celle de votre domicile ni celle de votre établissement',
    },
    legalReferences: ['arrêté du 13 avril 2012 (indemnités)', 'décret 2006-781 du 3 juillet 2006 (déplacements)'],
  },
  claimClosingDate: '2026-09-30',
  contact: { name: 'M. Basile ESSAI', phone: '01 99 00 00 01', email: 'dec3@exemple.invalid' },
  signature: { place: 'Exemple-Ville', name: 'Irène MODÈLE', capacity: 'cheffe de la division', image: null },
  back: {
    payFileDocuments: ['relevé d’identité bancaire à votre nom', 'copie de la carte Vitale ou attestation de droits'],
    privacyContact: 'dpd@exemple.invalid',
    legalNotes: [],
    kioskCode: 'M-2026-00731',
  },
}
