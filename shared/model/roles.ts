/** The qualities in which one uses the application (F4); one person may have several. */
export const roles = ['administrator', 'manager', 'intervenant', 'schoolHead', 'centreHead'] as const

export type Role = (typeof roles)[number]

/** Roles that mean something in one school only: the one they head, or the centre. */
export const headRoles: readonly Role[] = ['schoolHead', 'centreHead']
