import type { Catalogue } from './catalogue.ts'

/** The letter that gives somebody their first credentials. */
export const accessLetterTexts = {
  academy: ['Académie de {{name}}', 'Académie de {{name}}'],
  sender: ['{{town}}, le {{date}}', '{{town}}, {{date}}'],
  title: ['Votre accès à Imagin', 'Your access to Imagin'],
  lead: [
    'Un accès est ouvert à votre nom : vous y trouvez vos missions et vos convocations, vos compétences et vos états de frais.',
    'An access is open in your name: it holds your missions and convocations, your competences and your claims.',
  ],
  credentials: ['Pour entrer', 'To enter'],
  number: ['Numéro d’intervenant', 'Intervenant number'],
  login: ['Identifiant', 'Identifier'],
  password: ['Premier mot de passe', 'First password'],
  numen: ['Votre NUMEN', 'Your NUMEN'],
  steps: ['À la première connexion', 'At the first sign-in'],
  enter: [
    'Donnez votre identifiant, puis ce mot de passe, lettre pour lettre : les majuscules et les minuscules comptent.',
    'Give your identifier, then this password, letter by letter: capitals and small letters differ.',
  ],
  choose: [
    'Choisissez alors votre propre mot de passe : 12 caractères au moins, dont 5 différents, sans votre identifiant. Le premier ne sert plus.',
    'Then choose a password of your own: at least 12 characters, 5 of them different, without your identifier. The first one is of no use any longer.',
  ],
  destroy: [
    'Détruisez cette lettre. Le bureau ne connaît pas votre mot de passe et ne vous le demande jamais ; si vous le perdez, il vous en donne un nouveau.',
    'Destroy this letter. The office does not know your password and never asks for it; if you lose it, you are given a new one.',
  ],
  contact: ['Une question ?', 'A question?'],
  footer: ['Personnel et confidentiel', 'Personal and confidential'],
  fileName: ['acces-{{date}}.pdf', 'accesses-{{date}}.pdf'],
} as const satisfies Catalogue
