import type { TextKey } from '../../shared/text/index.ts'

/** An object found by the palette: `detail` tells apart two of the same name, `path` is the screen to open. */
export type FoundObject = Readonly<{ id: string; label: string; detail?: string; path: string }>

/** Finds objects of one kind (people, claims…) for the palette of these roles. `search` gets what was typed, never empty. */
export type SearchProvider = Readonly<{
  id: string
  textKey: TextKey
  roles: readonly string[]
  search(query: string, signal: AbortSignal): Promise<readonly FoundObject[]>
}>

const providers: SearchProvider[] = []

/** Makes a kind of object findable from Ctrl+K. */
export function registerSearchProvider(provider: SearchProvider) {
  if (providers.some(({ id }) => id === provider.id)) throw new Error(`Search provider ${provider.id} exists`)
  providers.push(provider)
}

/** What these roles may search: the core refuses the others anyway, and notes it. */
export const searchProvidersFor = (roles: readonly string[]): readonly SearchProvider[] =>
  providers.filter((provider) => provider.roles.some((role) => roles.includes(role)))
