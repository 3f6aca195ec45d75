import type { TextKey } from '../../shared/text/index.ts'

/** An object found by the palette: `detail` tells apart two of the same name, `path` is the screen to open. */
export type FoundObject = Readonly<{ id: string; label: string; detail?: string; path: string }>

/** Finds objects of one kind (people, claims…) for the palette. `search` gets what was typed, never empty. */
export type SearchProvider = Readonly<{
  id: string
  textKey: TextKey
  search(query: string, signal: AbortSignal): Promise<readonly FoundObject[]>
}>

const providers: SearchProvider[] = []

/** Makes a kind of object findable from Ctrl+K. */
export function registerSearchProvider(provider: SearchProvider) {
  if (providers.some(({ id }) => id === provider.id)) throw new Error(`Search provider ${provider.id} exists`)
  providers.push(provider)
}

export const searchProviders = (): readonly SearchProvider[] => providers
