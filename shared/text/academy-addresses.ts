import type { Catalogue } from './catalogue.ts'

/** Why an address is not one the application may open (F181). */
export const academyAddressRules = {
  unreadable: [
    'Ceci n’est pas une adresse. Copiez-la entière depuis le navigateur, par exemple https://imagin.ac-exemple.fr/.',
    'This is not an address. Copy the whole of it from the browser, for example https://imagin.ac-exemple.fr/.',
  ],
  notHttps: [
    'L’adresse doit commencer par https:// : une autre pourrait être lue ou changée en chemin.',
    'The address must begin with https://: another one could be read or changed on its way.',
  ],
  credentials: [
    'L’adresse contient un identifiant ou un mot de passe (avant « @ ») : retirez-les, chacun donne le sien.',
    'The address holds an identifier or a password (before “@”): take them out, everybody gives their own.',
  ],
  port: [
    'L’adresse nomme le port {{port}} : un site public n’en nomme pas. Retirez « :{{port}} ».',
    'The address names port {{port}}: a public site names none. Take out “:{{port}}”.',
  ],
  host: [
    '« {{host}} » n’est pas le nom d’un site public : copiez l’adresse du site lui-même.',
    '“{{host}}” is not the name of a public site: copy the address of the site itself.',
  ],
} as const satisfies Catalogue

/** Where the other academies are, kept by the administrator. */
export const academyAddresses = {
  title: ['Adresses des académies', 'Addresses of academies'],
  summary_one: ['{{count}} académie a une adresse.', '{{count}} academy has an address.'],
  summary_other: ['{{count}} académies ont une adresse.', '{{count}} academies have an address.'],
  help: [
    'Une personne convoquée par une autre académie y remplit ses états de frais. Donnez ici l’adresse du site de cette académie : un bouton l’ouvre depuis « Mes états de frais ». L’application n’ouvre aucune autre adresse.',
    'Somebody convoked by another academy completes their claims there. Give the address of that academy’s site here: a button opens it from “My claims”. The application opens no other address.',
  ],
  list: ['Autres académies', 'Other academies'],
  failed: ['Les adresses n’ont pas pu être lues.', 'The addresses could not be read.'],
  loading: ['Lecture des adresses…', 'Reading the addresses…'],
  empty: ['Aucune autre académie.', 'No other academy.'],
  columns: {
    academy: ['Académie', 'Academy'],
    address: ['Adresse', 'Address'],
    acts: ['Actions', 'Actions'],
  },
  none: ['Aucune : pas de bouton', 'None: no button'],
  edit: ['Modifier', 'Change'],
  named: ['Modifier l’adresse : {{academy}}', 'Change the address: {{academy}}'],
  saved: ['Adresse de l’académie de {{academy}} enregistrée.', 'Address of the academy of {{academy}} saved.'],
  taken: [
    'L’académie de {{academy}} n’a plus d’adresse : son bouton disparaît.',
    'The academy of {{academy}} has no address any more: its button goes.',
  ],
  form: {
    title: ['Adresse de l’académie de {{academy}}', 'Address of the academy of {{academy}}'],
    sentence: [
      'Laissez vide pour retirer le bouton. Seule une adresse https est admise.',
      'Leave empty to take the button away. Only an https address is taken.',
    ],
    address: ['Adresse', 'Address'],
    hint: ['Par exemple : https://imagin.ac-exemple.fr/', 'For example: https://imagin.ac-exemple.fr/'],
    save: ['Enregistrer', 'Save'],
  },
} as const satisfies Catalogue
