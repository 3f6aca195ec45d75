import type { PortalApplication, PortalKind } from '../../../shared/model/mission-portals.ts'

/** What a type of mission says of the work. */
export type PortalType = Readonly<{
  code: string
  entryForm: string
  enteredBy: string
  dematerialised: boolean
}>

const kinds: Readonly<Record<string, PortalKind>> = {
  LECTURE_MEMOIRE: 'fileReading',
  REUNION_HARMONISATION: 'harmonisation',
  CONFORMITE: 'conformity',
  COMPOSITION_EN_LIGNE: 'composition',
  NUMERISATION: 'digitisation',
  COMMISSION_EPS: 'sportCommission',
}

/**
 * The kind of work of a mission that an external application holds, or null for a mission of the portal's no concern: marking
 * of papers, reading of files, harmonisation, conformity (CCONF), online composition (COMPO), digitisation (F321), academic
 * commissions of sport (F322). A type that the office made itself is marking where copies are counted or where the work is
 * done on screen.
 */
export function portalKindOf({ code, entryForm, enteredBy, dematerialised }: PortalType): PortalKind | null {
  const known = kinds[code]
  if (known !== undefined) return known
  return entryForm === 'copies' || enteredBy === 'santorin' || dematerialised ? 'marking' : null
}

/** Where the work of a kind is done: commissions of sport in CYCLADES, everything else in SANTORIN (F318, F322). */
export const applicationOf = (kind: PortalKind): PortalApplication =>
  kind === 'sportCommission' ? 'cyclades' : 'santorin'
