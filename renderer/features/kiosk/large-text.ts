import { type KioskScreen, legiblePixels } from '../../../shared/model/kiosk-screen.ts'

/** Sizes of text that the page knows, in percent of the usual one. */
const sizes = [125, 150, 175, 200] as const

/** The size of most words of a kiosk when text is not enlarged (`kiosk.css`, 1.5rem). */
const wordPixels = 24

/** The smallest size of text with which the words of a kiosk are read from the declared distance (K7), or the largest there is. */
export const largeTextSize = (screen: KioskScreen, pixels: Readonly<{ width: number; height: number }>) =>
  sizes.find((size) => (wordPixels * size) / 100 >= legiblePixels(screen, pixels)) ?? 200
