import type { Role } from '../../../shared/model/roles.ts'

/** Accounts of the demonstration office, shown on its sign-in screen. A real office never has them. */
export const demonstrationLogins: readonly { login: string; password: string; role: Role }[] = [
  { login: 'gestionnaire', password: 'Demonstration-2026', role: 'manager' },
  { login: 'administrateur', password: 'Demonstration-2026', role: 'administrator' },
  { login: 'intervenant', password: 'Demonstration-2026', role: 'intervenant' },
  { login: 'chef-etablissement', password: 'Demonstration-2026', role: 'schoolHead' },
  { login: 'chef-centre', password: 'Demonstration-2026', role: 'centreHead' },
]
