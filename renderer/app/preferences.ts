import type { Language } from '../../shared/text/catalogue.ts'
import { readLocal, writeLocal } from './local-record.ts'
import { createValueStore, useStored } from './value-store.ts'

/** What one person changed in one list: pixel widths at 100 % text size, and hidden columns, by column id. */
export type GridLayout = Readonly<{ widths: Readonly<Record<string, number>>; hidden: readonly string[] }>

/** Settings of the accessibility panel (ux 1.4), the language, and the layout of lists. */
export type Preferences = Readonly<{
  language: Language
  contrast: 'system' | 'light' | 'strong' | 'dark'
  textSize: 100 | 125 | 150 | 175 | 200
  /** The face of texts; the usual one is that of the theme. */
  font: 'usual' | 'hyperlegible' | 'dyslexic'
  lineSpacing: 1.5 | 1.75 | 2
  justified: boolean
  density: 'comfortable' | 'compact'
  tables: 'grid' | 'plain'
  motion: 'system' | 'reduced'
  oneKeyShortcuts: boolean
  /** Whether the unshifted top row of an AZERTY keyboard types digits in fields of digits. */
  digitsWithoutShift: boolean
  grids: Readonly<Record<string, GridLayout>>
  /** Whether a claim shows what its mission was, above its steps (F199). */
  missionHeader: boolean
  /** The bureau that lists are kept to, by account; none: of them all. */
  bureaus: Readonly<Record<string, string>>
  /** Whether a decision on a claim leaves that claim on screen instead of showing the next one (ux.md S16). */
  reviewStays: boolean
}>

const defaultPreferences: Preferences = {
  language: 'fr',
  contrast: 'system',
  textSize: 100,
  font: 'usual',
  lineSpacing: 1.5,
  justified: false,
  density: 'comfortable',
  tables: 'grid',
  motion: 'system',
  oneKeyShortcuts: true,
  digitsWithoutShift: false,
  grids: {},
  missionHeader: true,
  bureaus: {},
  reviewStays: false,
}

/** Where preferences live: this computer's before anybody signs in, those of an account once its person has. */
export type PreferenceStorage = Readonly<{
  read(): Partial<Preferences> | null
  write(preferences: Preferences): void
  /** Calls back when another window has changed what is kept; the answer stops that. */
  follow(changed: () => void): () => void
}>

const storageKey = 'imagin.preferences'

/** Storage of this computer, under a name. */
function storageAt(key: string): PreferenceStorage {
  return {
    read: () => readLocal<Partial<Preferences>>(key),
    write: (preferences) => writeLocal(key, preferences),
    follow(changed) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key) changed()
      }
      addEventListener('storage', onStorage)
      return () => removeEventListener('storage', onStorage)
    },
  }
}

/** The preferences of this computer: those of whoever has not signed in. */
export const localPreferenceStorage: PreferenceStorage = storageAt(storageKey)

/** The preferences of one account on this computer; until it changes one, they are those of the computer. */
export function accountPreferenceStorage(accountId: string): PreferenceStorage {
  const own = storageAt(`${storageKey}.${accountId}`)
  return {
    read: () => own.read() ?? localPreferenceStorage.read(),
    write: own.write,
    follow(changed) {
      const ends = [own.follow(changed), localPreferenceStorage.follow(changed)]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}

const store = createValueStore<Preferences>(defaultPreferences)
let storage: PreferenceStorage | null = null
let unfollow = () => {}

/** The preferences in force. Reading is free; every change is written at once. */
export const preferences = {
  get: store.get,
  subscribe: store.subscribe,
  /** Takes the preferences kept in `next`, follows what other windows change there, and writes later changes there. */
  attach(next: PreferenceStorage) {
    const take = () => store.set({ ...defaultPreferences, ...next.read() })
    unfollow()
    storage = next
    unfollow = next.follow(take)
    take()
  },
  change(part: Partial<Preferences>) {
    store.set({ ...store.get(), ...part })
    storage?.write(store.get())
  },
  /** Back to the defaults of the accessibility panel; what the panel does not show stays. */
  reset() {
    const { language, grids, missionHeader, bureaus, reviewStays } = store.get()
    this.change({ ...defaultPreferences, language, grids, missionHeader, bureaus, reviewStays })
  },
}

export const usePreferences = (): Preferences => useStored(store)

/** The language on screen, outside components. */
export const currentLanguage = (): Preferences['language'] => preferences.get().language
