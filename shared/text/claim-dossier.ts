import type { Catalogue } from './catalogue.ts'

/** Words of the dossier of a claim: its recap with every supporting document. */
export const claimDossier = {
  title: ['Dossier de l’état de frais n° {{number}}', 'Dossier of claim no. {{number}}'],
  recap: ['Récapitulatif', 'Summary'],
  document: ['Pièce {{index}} : {{name}}', 'Document {{index}}: {{name}}'],
  documentPage: [
    'Pièce {{index}} : {{name}}, page {{page}} sur {{total}}',
    'Document {{index}}: {{name}}, page {{page}} of {{total}}',
  ],
  files: {
    pay: ['Dossier de paie', 'Pay file'],
    travel: ['Déplacement', 'Travel'],
  },
  deposited: ['{{file}}, déposée le {{date}} par {{author}}.', '{{file}}, deposited on {{date}} by {{author}}.'],
  office: ['le bureau', 'the office'],
  intervenant: ['l’intervenant', 'the intervenant'],
  picture: ['Image de la pièce {{name}}', 'Picture of the document {{name}}'],
  picturePage: [
    'Image de la pièce {{name}}, page {{page}} sur {{total}}',
    'Picture of the document {{name}}, page {{page}} of {{total}}',
  ],
  unreadable: [
    'Cette pièce ne peut pas être reproduite ici : ouvrez le fichier {{name}} lui-même.',
    'This document cannot be reproduced here: open the file {{name}} itself.',
  ],
  footer: ['Dossier n° {{number}}', 'Dossier no. {{number}}'],
} as const satisfies Catalogue
