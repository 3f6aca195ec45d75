import type { Catalogue } from './catalogue.ts'

/** Who signs convocations, and the image of each signature. */
export const signatures = {
  title: ['Signatures', 'Signatures'],
  summary_one: ['{{count}} signataire.', '{{count}} signatory.'],
  summary_other: ['{{count}} signataires.', '{{count}} signatories.'],
  help: [
    'Une convocation est signée par le centre où elle a lieu s’il a un signataire ici, sinon par l’établissement de la personne, sinon par le bureau. L’image est une signature scannée (PNG ou JPEG) ; sans image, seuls le nom et la fonction s’impriment.',
    'A convocation is signed by the centre where it takes place if it has a signatory here, else by the person’s school, else by the office. The image is a scanned signature (PNG or JPEG); without one, only name and capacity are printed.',
  ],
  list: ['Signataires', 'Signatories'],
  empty: [
    'Aucun signataire : les convocations portent le nom du service, sans signature.',
    'No signatory: convocations carry the name of the office, without a signature.',
  ],
  kinds: {
    office: ['le bureau', 'the office'],
    centre: ['un centre, pour ses missions', 'a centre, for its missions'],
    school: ['un établissement, pour ses personnels', 'a school, for its staff'],
  },
  columns: {
    owner: ['Signe pour', 'Signs for'],
    school: ['Centre ou établissement', 'Centre or school'],
    name: ['Nom', 'Name'],
    capacity: ['Fonction', 'Capacity'],
    image: ['Image', 'Image'],
    acts: ['Actions', 'Actions'],
  },
  withImage: ['oui', 'yes'],
  withoutImage: ['non', 'no'],
  add: ['Ajouter un signataire', 'Add a signatory'],
  edit: ['Modifier', 'Change'],
  withdraw: ['Retirer', 'Withdraw'],
  named: ['{{act}} : {{name}}', '{{act}}: {{name}}'],
  saved: ['{{name}} signe désormais.', '{{name}} now signs.'],
  withdrawn: ['{{name}} ne signe plus.', '{{name}} no longer signs.'],
  form: {
    addTitle: ['Ajouter un signataire', 'Add a signatory'],
    editTitle: ['Signataire : {{name}}', 'Signatory: {{name}}'],
    save: ['Enregistrer', 'Save'],
    owner: ['Signe pour', 'Signs for'],
    school: ['Centre ou établissement', 'Centre or school'],
    schoolNeeded: ['Choisissez un centre ou un établissement.', 'Choose a centre or a school.'],
    name: ['Nom du signataire', 'Name of the signatory'],
    nameHint: ['Par exemple « Claire Modèle ».', 'For example “Claire Modèle”.'],
    nameNeeded: ['Écrivez le nom.', 'Write the name.'],
    capacity: ['Fonction', 'Capacity'],
    capacityHint: ['Par exemple « cheffe de centre ».', 'For example “cheffe de centre”.'],
    capacityNeeded: ['Écrivez la fonction.', 'Write the capacity.'],
    image: ['Image de la signature', 'Image of the signature'],
    imageHint: [
      'PNG ou JPEG, 300 ko au plus. Une image déjà enregistrée reste si vous n’en choisissez pas.',
      'PNG or JPEG, 300 kB at most. An image already there stays if you choose none.',
    ],
  },
} as const satisfies Catalogue

/** Why a signature is refused. */
export const signatureRules = {
  schoolNeeded: [
    'Le bureau signe sans établissement ; un centre ou un établissement doit être choisi.',
    'The office signs without a school; a centre or a school must be chosen.',
  ],
  imageType: ['Ce fichier n’est ni un PNG ni un JPEG.', 'This file is neither a PNG nor a JPEG.'],
  imageTooLarge: ['Cette image dépasse {{kilobytes}} ko.', 'This image is larger than {{kilobytes}} kB.'],
  imageTooWide: ['Cette image dépasse 3 000 points de côté.', 'This image is more than 3,000 pixels on one side.'],
  imageInterlaced: [
    'Ce PNG est entrelacé : enregistrez-le sans entrelacement.',
    'This PNG is interlaced: save it without interlacing.',
  ],
  imageUnreadable: ['Cette image est abîmée ou illisible.', 'This image is damaged or cannot be read.'],
} as const satisfies Catalogue
