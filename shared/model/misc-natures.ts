/** What miscellaneous costs of a car may be (F251); each office says which ones it refunds (decision X5). */
export const miscNatures = ['parking', 'toll', 'other'] as const

export type MiscNature = (typeof miscNatures)[number]
