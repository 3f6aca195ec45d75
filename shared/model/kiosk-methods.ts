/**
 * All that a kiosk may ask of the core, whoever is at it (ux.md S24; reliability.md T2): every other method is refused to its
 * window and logged. Nothing here shows another person, a bank account or a file.
 */
export const kioskMethods: readonly string[] = [
  'activities.list',
  'claimDocuments.panel',
  'claims.get',
  'claims.keepDraft',
  'claims.mine',
  'claims.save',
  'claims.send',
  'claimTravel.aids',
  'competences.state',
  'kiosk.competences',
  'kiosk.declareScreen',
  'kiosk.drawCode',
  'kiosk.end',
  'kiosk.identify',
  'kiosk.leave',
  'kiosk.staff',
  'kiosk.staffCode',
  'kiosk.staffMenu',
  'kiosk.start',
  'ownMissions.list',
  'termsOfUse.accept',
  'termsOfUse.standing',
]

/** Whether a kiosk may call a method, by its whole name. */
export const kioskMayCall = (method: string): boolean => kioskMethods.includes(method)
