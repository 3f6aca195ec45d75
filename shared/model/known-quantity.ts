/** Where a known quantity comes from: the copies handed out, the candidates convoked, or those who came. */
export const quantitySources = ['distributed', 'convoked', 'present'] as const

/** What the office knows of a quantity before its intervenant types it. */
export type KnownQuantity = Readonly<{ count: number; source: (typeof quantitySources)[number] }>

/** Beyond this share of the known number, what is typed is worth a second look (ux.md S7b). */
const tolerancePercent = 20

/** Whether a quantity is further from the known one than the tolerance; it is never a reason to refuse. */
export const isFarFrom = ({ count }: KnownQuantity, typed: number): boolean =>
  Math.abs(typed - count) * 100 > count * tolerancePercent
