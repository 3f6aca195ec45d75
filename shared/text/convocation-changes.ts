import type { Catalogue } from './catalogue.ts'

/** What changed since the version before, on the convocation and on screen; keys are `ChangeKind`s. */
export const convocationChanges = {
  name: ['Nom : {{to}} au lieu de {{from}}.', 'Name: {{to}} instead of {{from}}.'],
  exam: ['Examen : {{to}} au lieu de {{from}}.', 'Exam: {{to}} instead of {{from}}.'],
  specialty: ['Spécialité : {{to}} au lieu de {{from}}.', 'Specialty: {{to}} instead of {{from}}.'],
  paper: ['Épreuve : {{to}} au lieu de {{from}}.', 'Paper: {{to}} instead of {{from}}.'],
  type: ['Nature : {{to}} au lieu de {{from}}.', 'Type: {{to}} instead of {{from}}.'],
  role: ['Qualité : {{to}} au lieu de {{from}}.', 'Role: {{to}} instead of {{from}}.'],
  jury: ['Jury : {{to}} au lieu de {{from}}.', 'Jury: {{to}} instead of {{from}}.'],
  centre: ['Lieu : {{to}} au lieu de {{from}}.', 'Place: {{to}} instead of {{from}}.'],
  address: ['Adresse : {{to}} au lieu de {{from}}.', 'Address: {{to}} instead of {{from}}.'],
  room: ['Salle : {{to}} au lieu de {{from}}.', 'Room: {{to}} instead of {{from}}.'],
  slotAdded: ['Ajouté : le {{date}}, de {{start}} à {{end}}.', 'Added: {{date}}, from {{start}} to {{end}}.'],
  slotRemoved: ['Supprimé : le {{date}}, de {{start}} à {{end}}.', 'Removed: {{date}}, from {{start}} to {{end}}.'],
  slotMoved: [
    'Horaire du {{date}} : de {{start}} à {{end}} au lieu de {{formerStart}} à {{formerEnd}}.',
    'Times of {{date}}: from {{start}} to {{end}} instead of {{formerStart}} to {{formerEnd}}.',
  ],
  observations: ['Observations : {{to}} (avant : {{from}}).', 'Observations: {{to}} (before: {{from}}).'],
  documentsToBring: ['À apporter : {{to}} (avant : {{from}}).', 'To bring: {{to}} (before: {{from}}).'],
  payOpened: ['La mission est désormais rémunérée.', 'The mission is now paid.'],
  payClosed: ['La mission n’est plus rémunérée.', 'The mission is no longer paid.'],
  travelOpened: ['Le déplacement est désormais remboursé.', 'Travel is now refunded.'],
  travelClosed: ['Le déplacement n’est plus remboursé.', 'Travel is no longer refunded.'],
} as const satisfies Catalogue
