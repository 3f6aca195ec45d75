/** What is declared of the screen of a kiosk: its diagonal, and how far from it people stand. */
export type KioskScreen = Readonly<{ diagonalInches: number; distanceMillimetres: number }>

/** What is supposed of a screen nobody declared: a common one, seen from the distance of an arm. */
export const usualKioskScreen: KioskScreen = { diagonalInches: 21.5, distanceMillimetres: 600 }

export const kioskScreenBounds = {
  diagonalInches: { least: 7, most: 100 },
  distanceMillimetres: { least: 250, most: 2_000 },
} as const

/** The angle under which capitals must be seen where the platform cannot enlarge them (EN 301 549 5.1.4). */
const degrees = 0.7

/** Height of capitals in a font of size 1 (ux.md 1.2). */
const capitalHeight = 0.716

const millimetresPerInch = 25.4

/** The smallest font size, in pixels of a screen that is so many pixels wide and high, that is read from its distance (K7). */
export function legiblePixels(
  { diagonalInches, distanceMillimetres }: KioskScreen,
  { width, height }: Readonly<{ width: number; height: number }>,
): number {
  const capitals = distanceMillimetres * Math.tan((degrees * Math.PI) / 180)
  const pixel = (diagonalInches * millimetresPerInch) / Math.hypot(width, height)
  return capitals / capitalHeight / pixel
}
