import type { OwnMissionRow, OwnMissionSheet } from '../../../shared/contract/own-missions.ts'

/** Exam, specialty and paper in one cell (F125). */
export const examWords = ({ exam, specialty, paper }: Pick<OwnMissionRow, 'exam' | 'specialty' | 'paper'>): string =>
  [exam, specialty, paper].filter(Boolean).join(' - ')

/**
 * The centre with its UAI in brackets, an asterisk before one of another academy; nothing where a mission has no centre
 * (F126, F127).
 */
export function centreWords({
  centre,
  centreUai,
  outside,
}: Pick<OwnMissionRow, 'centre' | 'centreUai' | 'outside'>): string {
  if (centre === '') return ''
  return [outside ? '*' : '', centre, centreUai && `(${centreUai})`].filter(Boolean).join(' ')
}

/** The centre of the detail, with the way to it (F133). */
export const centreAndAddress = (sheet: OwnMissionSheet): string =>
  [centreWords(sheet), sheet.centreAddress, `${sheet.centrePostalCode} ${sheet.centreTown}`.trim()]
    .filter(Boolean)
    .join(', ')

/** Whom to call about a mission, in one line. */
export const contactWords = ({ service, bureau, phone, email }: OwnMissionSheet['contact']): string =>
  [service, bureau, phone, email].filter(Boolean).join(', ')
