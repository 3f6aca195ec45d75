import { useEffect, useState } from 'react'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Activity } from '../../app/activities.ts'
import { availableCommands, type Command } from '../../app/commands.ts'
import { tell } from '../../app/console-log.ts'
import { goTo } from '../../app/navigation.ts'
import { type FoundObject, searchProviders } from '../../app/search-providers.ts'
import { type Translate, useText } from '../../app/texts.ts'

/** One line of the palette. */
export type PaletteEntry = Readonly<{
  id: string
  kind: string
  label: string
  detail?: string
  keys?: Command['keys']
  run(): void
}>

const longest = 50

const screenEntries = (activities: readonly Activity[], t: Translate): PaletteEntry[] =>
  activities
    .filter(({ path }) => !path.includes(':'))
    .map((activity) => ({
      id: `screen:${activity.id}`,
      kind: t('frame.palette.screen'),
      label: t(activity.textKey),
      run: () => goTo(activity.path),
    }))

const commandEntries = (t: Translate): PaletteEntry[] =>
  availableCommands()
    .filter(({ id }) => id !== 'general.palette')
    .map((command) => ({
      id: `command:${command.id}`,
      kind: t('frame.palette.command'),
      label: t(command.textKey),
      ...(command.keys ? { keys: command.keys } : {}),
      run: () => void command.run(),
    }))

const objectEntry = (kind: string, providerId: string, found: FoundObject): PaletteEntry => ({
  id: `object:${providerId}:${found.id}`,
  kind,
  label: found.label,
  ...(found.detail ? { detail: found.detail } : {}),
  run: () => goTo(found.path),
})

/** Objects found by the providers; an older answer never replaces a newer one. */
function useObjects(query: string): readonly PaletteEntry[] {
  const t = useText()
  const [found, setFound] = useState<readonly PaletteEntry[]>([])
  useEffect(() => {
    setFound([])
    if (query.trim() === '') return
    const asking = new AbortController()
    for (const provider of searchProviders()) {
      const kind = t(provider.textKey)
      provider.search(query.trim(), asking.signal).then(
        (objects) => {
          if (!asking.signal.aborted)
            setFound((known) => [...known, ...objects.map((object) => objectEntry(kind, provider.id, object))])
        },
        () => {
          if (!asking.signal.aborted) tell('warning', t('frame.palette.failed', { name: kind }))
        },
      )
    }
    return () => asking.abort()
  }, [query, t])
  return found
}

/** What the palette shows for a query: objects first, then screens, then commands; fifty at most. */
export function usePaletteResults(query: string, activities: readonly Activity[]): readonly PaletteEntry[] {
  const t = useText()
  const objects = useObjects(query)
  const words = queryWords(query)
  const known = [...screenEntries(activities, t), ...commandEntries(t)].filter(({ label, kind }) =>
    matchesWords(fold(`${label} ${kind}`), words),
  )
  return [...objects, ...known].slice(0, longest)
}
