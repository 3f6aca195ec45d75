import type { Catalogue } from './catalogue.ts'

/** Sign-in and accounts. */
export const accounts = {
  roles: {
    administrator: ['Administrateur', 'Administrator'],
    manager: ['Gestionnaire', 'Manager'],
    intervenant: ['Intervenant', 'Intervenant'],
    schoolHead: ['Chef d’établissement', 'Head of school'],
    centreHead: ['Chef de centre', 'Head of centre'],
  },
} as const satisfies Catalogue
