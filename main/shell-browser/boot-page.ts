import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../shared/text/catalogue.ts'
import { type BootTokens, bootTokenLifetime } from './boot-tokens.ts'
import { passingPage } from './small-pages.ts'

export type BootPage = Readonly<{
  path: string
  /** The window is in: no token is in force any more, unless windows are opened by hand. */
  used(): void
  remove(): void
}>

export type BootPageOptions = Readonly<{
  folder: string
  language: Language
  tokens: BootTokens
  entrance(token: string): string
  /** Windows are opened by hand: keep a fresh token in the page for the next one. */
  byHand: boolean
}>

/**
 * The token reaches the browser through a file only its owner can read, because a command line is there for every
 * user of the machine to see. Until it is used, the token in the file is renewed before it expires.
 */
export function openBootPage({ folder, language, tokens, entrance, byHand }: BootPageOptions): BootPage {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'open-imagin.html')
  const write = (): void => {
    const draft = `${path}.tmp`
    rmSync(draft, { force: true })
    writeFileSync(draft, passingPage(language, entrance(tokens.issue())), { mode: 0o600, flag: 'wx' })
    renameSync(draft, path)
  }
  const remove = (): void => {
    clearInterval(renewal)
    rmSync(path, { force: true })
  }
  const renewal = setInterval(write, (bootTokenLifetime * 2) / 3)
  write()
  return {
    path,
    used: () => (byHand ? write() : remove()),
    remove,
  }
}
