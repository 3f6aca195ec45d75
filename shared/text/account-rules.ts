import type { Catalogue } from './catalogue.ts'

/** Why a sign-in or an act on an account is refused. */
export const accountRules = {
  wrongCredentials: [
    'Identifiant ou mot de passe incorrect. Vérifiez les majuscules ; après cinq essais le compte se repose un quart d’heure.',
    'Wrong identifier or password. Check the capitals; after five attempts the account rests for a quarter of an hour.',
  ],
  wrongCode: [
    'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant sur votre téléphone, ou donnez un code de secours.',
    'This is not the right code, or it was used already. Wait for the next one on your telephone, or give a recovery code.',
  ],
  resting: [
    'Trop d’essais : ce compte se repose jusqu’au {{until}}. Attendez, ou adressez-vous à l’administrateur du bureau.',
    'Too many attempts: this account rests until {{until}}. Wait, or ask the administrator of the office.',
  ],
  loginTaken: [
    'L’identifiant « {{login}} » est déjà pris, ou c’est le numéro de quelqu’un d’autre : choisissez-en un autre.',
    'The identifier “{{login}}” is already taken, or is the number of somebody else: choose another one.',
  ],
  alreadyOpen: [
    'Cette personne a déjà un accès, sous l’identifiant « {{login}} » : un accès est personnel, il n’y en a qu’un.',
    'This person already has an access, under the identifier “{{login}}”: an access is personal, there is only one.',
  ],
  numberOfAnother: [
    'L’identifiant « {{login}} » de ce compte est le numéro d’une autre personne : ouvrez un accès à celle que vous avez choisie.',
    'The identifier “{{login}}” of this account is the number of another person: open an access for the one you chose.',
  ],
  schoolNeeded: [
    'Un chef d’établissement ou de centre a un établissement : choisissez-le.',
    'A head of school or of centre has a school: choose it.',
  ],
  personNeeded: [
    'Le rôle d’intervenant ouvre les missions de quelqu’un : choisissez la personne.',
    'The role of intervenant opens the missions of somebody: choose the person.',
  ],
  personSetAside: [
    'Cette personne est écartée ou archivée : aucun accès ne lui est ouvert.',
    'This person is set aside or archived: no access is opened for them.',
  ],
  notOneself: [
    'Un administrateur ne change pas ainsi son propre compte : utilisez l’écran « Mon accès », ou demandez à un collègue.',
    'An administrator does not change their own account this way: use the “My access” screen, or ask a colleague.',
  ],
  lastAdministrator: [
    'Ce compte est celui du dernier administrateur : ouvrez-en un autre avant de le fermer ou de lui retirer ce rôle.',
    'This is the account of the last administrator: open another one before closing it or taking that role away.',
  ],
  codeActive: [
    'Un code à usage unique est déjà demandé pour ce compte : retirez-le avant d’en activer un autre.',
    'A one-time code is already asked for this account: take it away before activating another one.',
  ],
  password: {
    length: ['Le mot de passe a 12 caractères au moins.', 'The password has at least 12 characters.'],
    variety: [
      'Le mot de passe a au moins 5 caractères différents.',
      'The password has at least 5 different characters.',
    ],
    notIdentifier: [
      'Le mot de passe ne contient pas l’identifiant « {{login}} ».',
      'The password does not contain the identifier “{{login}}”.',
    ],
    notCurrent: [
      'Le nouveau mot de passe n’est pas celui d’avant : choisissez-en un que vous seul connaissez.',
      'The new password is not the one before: choose one that only you know.',
    ],
  },
} as const satisfies Catalogue

/** Acts on accounts, as the journal names them. */
export const accountActs = {
  accessLetters: ['Lettres d’accès faites', 'Letters of accesses made'],
  activateOneTimeCode: ['Code à usage unique activé', 'One-time code activated'],
  change: ['Compte modifié', 'Account changed'],
  changePassword: ['Mot de passe changé', 'Password changed'],
  close: ['Accès fermé', 'Access closed'],
  create: ['Compte créé', 'Account created'],
  createDemonstration: ['Comptes de démonstration créés', 'Demonstration accounts created'],
  openAccesses: ['Accès ouverts', 'Accesses opened'],
  proveCode: ['Code à usage unique donné', 'One-time code given'],
  release: ['Repos d’un compte levé', 'Rest of an account ended'],
  removeOneTimeCode: ['Code à usage unique retiré', 'One-time code taken away'],
  reopen: ['Accès rouvert', 'Access opened again'],
  reset: ['Mot de passe temporaire donné', 'Temporary password given'],
  setEntranceRules: ['Règles d’identifiant changées', 'Rules of identifiers changed'],
  signIn: ['Connexion', 'Sign-in'],
  signInRefused: ['Connexion refusée', 'Sign-in refused'],
  unlock: ['Fenêtre déverrouillée', 'Window unlocked'],
} as const satisfies Catalogue
