/**
 * What the QR code on the back of a convocation holds, for the kiosk of a centre: the mission and the person, nothing that
 * says who the person is (services.md 1.8).
 */
export const kioskCode = (missionNumber: string, intervenantNumber: string): string =>
  `IMAGIN/${missionNumber}/${intervenantNumber}`
