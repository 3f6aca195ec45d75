import type { Role } from '../../shared/model/roles.ts'
import type { Language } from '../../shared/text/catalogue.ts'
import { createValueStore, useStored } from './value-store.ts'

/** What one person changed in one list: pixel widths at 100 % text size, and hidden columns, by column id. */
export type GridLayout = Readonly<{ widths: Readonly<Record<string, number>>; hidden: readonly string[] }>

/** Settings of the accessibility panel (ux 1.4), the language, and the layout of lists. */
export type Preferences = Readonly<{
  language: Language
  contrast: 'system' | 'light' | 'strong' | 'dark'
  textSize: 100 | 125 | 150 | 175 | 200
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
  /** The role an account works in without being asked at sign-in, by account (ux.md S1). */
  usualRoles: Readonly<Record<string, Role>>
  /** The bureau that lists are kept to, by account; none: of them all. */
  bureaus: Readonly<Record<string, string>>
  /** Whether a decision on a claim leaves that claim on screen instead of showing the next one (ux.md S16). */
  reviewStays: boolean
}>

const defaultPreferences: Preferences = {
  language: 'fr',
  contrast: 'system',
  textSize: 100,
  lineSpacing: 1.5,
  justified: false,
  density: 'comfortable',
  tables: 'grid',
  motion: 'system',
  oneKeyShortcuts: true,
  digitsWithoutShift: false,
  grids: {},
  missionHeader: true,
  usualRoles: {},
  bureaus: {},
  reviewStays: false,
}

/** Where preferences live; a person's account can take the place of this computer's storage. */
export type PreferenceStorage = Readonly<{
  read(): Partial<Preferences> | null
  write(preferences: Preferences): void
  /** Calls back when another window has changed what is kept; the answer stops that. */
  follow(changed: () => void): () => void
}>

const storageKey = 'imagin.preferences'

/** This computer's storage. Unreadable or refused storage behaves as if nothing had been kept. */
export const localPreferenceStorage: PreferenceStorage = {
  read() {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
      return typeof kept === 'object' ? (kept as Partial<Preferences> | null) : null
    } catch {
      return null
    }
  },
  write(preferences) {
    try {
      localStorage.setItem(storageKey, JSON.stringify(preferences))
    } catch {
      // A full or forbidden storage must not stop the screen: the setting still applies until it closes.
    }
  },
  follow(changed) {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === storageKey) changed()
    }
    addEventListener('storage', onStorage)
    return () => removeEventListener('storage', onStorage)
  },
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
    const { language, grids, missionHeader, usualRoles, bureaus, reviewStays } = store.get()
    this.change({ ...defaultPreferences, language, grids, missionHeader, usualRoles, bureaus, reviewStays })
  },
}

export const usePreferences = (): Preferences => useStored(store)

/** The language on screen, outside components. */
export const currentLanguage = (): Preferences['language'] => preferences.get().language
