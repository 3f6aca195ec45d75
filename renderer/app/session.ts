import type { ComponentType, ReactNode } from 'react'
import { createValueStore, useStored } from './value-store.ts'

/** Who is at the screen, as the frame shows it. `roles` are the role names that open activities. */
export type Session = Readonly<{
  academy: string
  person: string
  roleName: string
  roles: readonly string[]
}>

const sessionStore = createValueStore<Session | null>(null)

/** Opens or closes the session on screen; the gate shows while it is null. */
export const setSession = (session: Session | null) => sessionStore.set(session)
export const currentSession = sessionStore.get
export const useSession = () => useStored(sessionStore)

/** What the data layer gives the window: providers around everything, the sign-in screen, what watches over who is signed in, and the two ways out. `Whole` takes the place of the frame and of every screen. */
export type ShellParts = Readonly<{
  Providers?: ComponentType<{ children: ReactNode }>
  Gate?: ComponentType
  Guard?: ComponentType
  /** The way to the other roles of who is signed in, beside the one in force. */
  HeaderRole?: ComponentType
  /** Settings of the accessibility panel that live in the account of who is signed in. */
  PanelSettings?: ComponentType
  Whole?: ComponentType
  lock?: () => void
  leave?: () => void
  /** A hook giving the names of what concerns the person signed in: activities that are not for everybody ask for one. */
  useConcerns?: () => ReadonlySet<string>
}>

let parts: ShellParts = {}

/** Plugs the data layer into the window; later calls add to the earlier ones. */
export function registerShell(more: ShellParts) {
  parts = { ...parts, ...more }
}

export const shellParts = () => parts
