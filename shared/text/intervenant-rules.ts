import type { Catalogue } from './catalogue.ts'

/** Why something is refused about a person, and what is wrong in each field of an identity. */
export const intervenantRules = {
  identity: {
    lastNameNeeded: ['Indiquez le nom.', 'Give the last name.'],
    firstNameNeeded: ['Indiquez le prénom.', 'Give the first name.'],
    birthDateNeeded: [
      'Indiquez la date de naissance, par exemple 14/03/1975.',
      'Give the date of birth, for example 14/03/1975.',
    ],
    birthDateImpossible: [
      'La date de naissance doit être passée et postérieure à 1900.',
      'The date of birth must be in the past and after 1900.',
    ],
    emailShape: [
      'Un courriel s’écrit nom@domaine.fr : il manque une partie.',
      'An e-mail is written name@domain.fr: a part is missing.',
    ],
    phoneShape: [
      'Un téléphone n’a que des chiffres, par exemple 02 99 00 00 00 ou +33 2 99 00 00 00.',
      'A telephone number has digits only, for example 02 99 00 00 00 or +33 2 99 00 00 00.',
    ],
    postalCodeShape: [
      'Un code postal a cinq chiffres, par exemple 35000.',
      'A postal code has five digits, for example 35000.',
    ],
    professionNeeded: [
      'Indiquez la profession : c’est à ce titre que ce professionnel est appelé.',
      'Give the profession: this professional is called for it.',
    ],
    companyNeeded: ['Indiquez l’entreprise de ce professionnel.', 'Give the company of this professional.'],
    partTimeRange: [
      'La quotité de travail est un nombre entier de 1 à 100.',
      'The working time is a whole number from 1 to 100.',
    ],
    vehicleRange: [
      'La puissance du véhicule est un nombre entier de 1 à 50.',
      'The vehicle tax power is a whole number from 1 to 50.',
    ],
  },
  intervenants: {
    reasonNeeded: [
      'Un motif est obligatoire pour mettre une personne à part.',
      'A reason is required to set a person aside.',
    ],
    datesReversed: ['La fin précède le début.', 'The end comes before the start.'],
    unknownCommune: [
      'Cette commune n’est pas dans le référentiel : choisissez-la dans la liste.',
      'This commune is not in the reference list: choose it in the list.',
    ],
    numenHeld: [
      'Ce NUMEN est celui de la personne n° {{number}} : ouvrez sa fiche au lieu d’en créer une autre.',
      'This NUMEN is that of person no. {{number}}: open that sheet instead of creating another.',
    ],
    duplicatesFound: [
      'Des personnes déjà connues lui ressemblent ({{count}}) : dites pourquoi en créer une autre.',
      'People already known look alike ({{count}}): say why another should be created.',
    ],
    comesFromFeed: [
      'Cette personne vient d’un import : elle ne se supprime pas. Écartez-la ou archivez-la.',
      'This person comes from an import: they cannot be deleted. Set them aside or archive them.',
    ],
    missionsAhead: [
      'Cette personne a des missions en cours ou à venir ({{count}}) : écartez-la ou archivez-la d’abord.',
      'This person has current or future missions ({{count}}): set them aside or archive them first.',
    ],
    hasServed: [
      'Cette personne a déjà été affectée ou a un état de frais : elle ne se supprime pas. Archivez-la.',
      'This person was already assigned or has a claim: they cannot be deleted. Archive them.',
    ],
    postingKnown: ['Cette affectation est déjà enregistrée.', 'This posting is already recorded.'],
    principalHeld: [
      'Cette personne a déjà une affectation principale : retirez-la d’abord, ou ajoutez un complément.',
      'This person already has a principal posting: remove it first, or add a secondary one.',
    ],
    principalFromFeed: [
      'L’affectation principale de cette personne vient des imports : ajoutez un complément.',
      'The principal posting of this person comes from imports: add a secondary one.',
    ],
    postingFromFeed: [
      'Cette affectation vient d’un import : elle ne se retire pas à la main.',
      'This posting comes from an import: it is not removed by hand.',
    ],
    holderNeeded: ['Indiquez le titulaire du compte.', 'Give the account holder.'],
    ibanNeeded: ['Indiquez l’IBAN du compte.', 'Give the IBAN of the account.'],
    validFromAhead: [
      'Un dossier financier ne peut pas être valable à partir d’une date à venir.',
      'A pay file cannot be valid from a day to come.',
    ],
    nirHeld: [
      'Ce numéro de sécurité sociale est déjà dans le dossier d’une autre personne : cherchez le doublon avant d’enregistrer.',
      'This social security number is already in the file of another person: look for the duplicate before saving.',
    ],
    titleNeeded: ['Donnez un titre au document.', 'Give the document a title.'],
    documentKnown: [
      'Le même document est déjà sur la fiche : {{name}}.',
      'The same document is already on the sheet: {{name}}.',
    ],
    documentOfClaim: [
      'Ce document est la pièce d’un état de frais : il se supprime depuis ce dossier.',
      'This document belongs to a claim: it is deleted from that claim.',
    ],
    documentProduced: [
      'L’application a produit ce document : il ne se supprime pas.',
      'The application produced this document: it cannot be deleted.',
    ],
  },
} as const satisfies Catalogue
