import { useEffect, useState } from 'react'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Activity } from '../../app/activities.ts'
import { availableCommands, type Command } from '../../app/commands.ts'
import { tell } from '../../app/console-log.ts'
import { goTo } from '../../app/navigation.ts'
import { type FoundObject, searchProvidersFor } from '../../app/search-providers.ts'
import { currentSession, useSession } from '../../app/session.ts'
import { type Translate, useText } from '../../app/texts.ts'
import { guideTasks, taskChapter } from './guide-tasks.tsx'

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
const none: readonly PaletteEntry[] = []

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

const topicEntries = (roleNames: readonly string[], t: Translate): PaletteEntry[] =>
  guideTasks(roleNames).map((task) => ({
    id: `topic:${task}`,
    kind: t('frame.palette.topic'),
    label: t(`guide.tasks.${task}.title`),
    run: () => goTo(`/guide?chapter=${taskChapter(task)}`),
  }))

const objectEntry = (kind: string, providerId: string, found: FoundObject): PaletteEntry => ({
  id: `object:${providerId}:${found.id}`,
  kind,
  label: found.label,
  ...(found.detail ? { detail: found.detail } : {}),
  run: () => goTo(found.path),
})

type Found = Readonly<{ query: string; objects: readonly PaletteEntry[] }>

/** Objects found by the providers, for these very words: those of an earlier query are not shown. */
function useObjects(query: string): readonly PaletteEntry[] {
  const t = useText()
  const [found, setFound] = useState<Found>({ query: '', objects: [] })
  useEffect(() => {
    if (query.trim() === '') return
    const asking = new AbortController()
    for (const provider of searchProvidersFor(currentSession()?.roles ?? [])) {
      const kind = t(provider.textKey)
      provider.search(query.trim(), asking.signal).then(
        (objects) => {
          if (asking.signal.aborted) return
          const entries = objects.map((object) => objectEntry(kind, provider.id, object))
          setFound((known) => ({ query, objects: known.query === query ? [...known.objects, ...entries] : entries }))
        },
        () => {
          if (!asking.signal.aborted) tell('warning', t('frame.palette.failed', { name: kind }))
        },
      )
    }
    return () => asking.abort()
  }, [query, t])
  return found.query === query ? found.objects : none
}

/**
 * What the palette shows for a query: screens, commands, chapters of the guide, then objects; fifty at most. Objects come
 * late: put before the others, they would take the place of the line that Enter is about to open.
 */
export function usePaletteResults(query: string, activities: readonly Activity[]): readonly PaletteEntry[] {
  const t = useText()
  const objects = useObjects(query)
  const words = queryWords(query)
  const roleNames = useSession()?.roles ?? []
  const entries = [...screenEntries(activities, t), ...commandEntries(t), ...topicEntries(roleNames, t)]
  const known = entries.filter(({ label, kind }) => matchesWords(fold(`${label} ${kind}`), words))
  return [...known, ...objects].slice(0, longest)
}
