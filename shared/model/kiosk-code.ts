/** Letters and digits of a personal code: none that is taken for another once printed (no I, L, O, U). */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Fifty bits: with the throttle of the kiosk, nobody finds one by trying (reliability.md T2). */
const kioskCodeLength = 10

/** What to type at a kiosk to show that one holds the convocation: the first bits of a fingerprint, written to be typed. */
export function personalCode(fingerprint: string): string {
  const bits = [...fingerprint].flatMap((digit) => [...Number.parseInt(digit, 16).toString(2).padStart(4, '0')])
  return Array.from({ length: kioskCodeLength }, (_, place) => {
    const five = bits.slice(place * 5, place * 5 + 5).join('')
    return symbols[Number.parseInt(five, 2)] ?? ''
  }).join('')
}

/** A code as it is printed, in two halves. */
export const printedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`

/** A code as it was typed, with the letters people read for digits put right. */
export const tidyCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

/**
 * What the QR code on the back of a convocation holds, for the kiosk of a centre: the mission, the person and their code,
 * nothing that says who the person is (services.md 1.8).
 */
export const kioskCode = (missionNumber: string, intervenantNumber: string, code: string): string =>
  `IMAGIN/${missionNumber}/${intervenantNumber}/${code}`

/** What a scanner typed, when it is a QR code of ours; it may come in small letters. */
export function readKioskCode(scanned: string): Readonly<{ number: string; code: string }> | null {
  const [, number, code] = /IMAGIN\/[^/]+\/([^/]+)\/([0-9A-Z]+)$/i.exec(scanned.trim()) ?? []
  return number === undefined || code === undefined ? null : { number, code: tidyCode(code) }
}
