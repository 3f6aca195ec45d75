import type { Catalogue } from './catalogue.ts'

/** What is refused around the delay before locking. */
export const inactivityRules = {
  tooLong: [
    'Le bureau n’autorise pas plus de {{longest}} minutes avant verrouillage : votre délai n’a pas changé.',
    'The office allows no more than {{longest}} minutes before locking: your delay has not changed.',
  ],
} as const satisfies Catalogue

/** How long a window may stay untouched before it is locked. */
export const inactivity = {
  title: ['Délai avant verrouillage', 'Delay before locking'],
  sentence: [
    'Une fenêtre sans touche ni souris se verrouille ; ce qui est saisi est gardé. Chacun choisit son délai dans le panneau d’accessibilité (F8), jusqu’au plus long autorisé ici.',
    'A window without a key or a pointer is locked; what is typed is kept. Each person chooses their delay in the accessibility panel (F8), up to the longest allowed here.',
  ],
  help: [
    'Une demi-heure suffit d’ordinaire. Autorisez davantage pour qui a besoin de temps : un avertissement précède toujours le verrouillage de cinq minutes et se prolonge d’une touche. Réduire le délai vaut aussitôt pour les fenêtres ouvertes.',
    'Half an hour is usually enough. Allow more for those who need time: a warning always comes five minutes before locking and one key extends it. A shorter delay holds at once for open windows.',
  ],
  longest: ['Délai le plus long autorisé', 'Longest delay allowed'],
  minutes: { m30: ['30 minutes', '30 minutes'], m120: ['2 heures', '2 hours'], m300: ['5 heures', '5 hours'] },
  failed: ['Le délai n’a pas pu être lu.', 'The delay could not be read.'],
  loading: ['Lecture du délai', 'Reading the delay'],
  save: ['Enregistrer', 'Save'],
  saved: ['Délai le plus long autorisé : {{delay}}.', 'Longest delay allowed: {{delay}}.'],
  notSaved: ['Le délai n’est pas enregistré.', 'The delay is not saved.'],
  chosen: ['Votre délai avant verrouillage : {{delay}}.', 'Your delay before locking: {{delay}}.'],
  onlyUsual: ['Le bureau n’autorise pas de délai plus long.', 'The office allows no longer delay.'],
} as const satisfies Catalogue
