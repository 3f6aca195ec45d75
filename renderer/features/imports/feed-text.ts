import type { Translate } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

/** Name of a feed on screen; the core writes `sts-web`, the catalogue `stsWeb`. */
export function feedText(t: Translate, feed: string): string {
  const key = `imports.feeds.${feed.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())}`
  return isTextKey(key) ? t(key) : feed
}
