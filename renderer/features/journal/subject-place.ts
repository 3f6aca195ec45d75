import type { Entry } from './journal-columns.ts'

/** Screens that show one object; the others are seen in their list. */
const screens: Readonly<Record<string, string>> = {
  import: '/imports',
  intervenant: '/intervenants',
  mission: '/missions',
  claim: '/review',
  paymentBatch: '/liquidation',
  paymentReturn: '/payment-returns',
}

/** Where the object of an entry is shown; null where no screen shows one of its kind. */
export function subjectPlace({ subjectKind, subjectId }: Pick<Entry, 'subjectKind' | 'subjectId'>): string | null {
  const screen = subjectKind === null ? undefined : screens[subjectKind]
  return screen === undefined || subjectId === null ? null : `${screen}/${encodeURIComponent(subjectId)}`
}
