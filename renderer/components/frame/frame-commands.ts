import { useEffect } from 'react'
import { type Command, registerCommands } from '../../app/commands.ts'
import { changeFrame, frameState } from '../../app/frame-state.ts'
import { goTo } from '../../app/navigation.ts'
import { preferences } from '../../app/preferences.ts'
import { currentSession, shellParts } from '../../app/session.ts'
import { moveZone } from './zones.ts'

const signedIn = () => currentSession() !== null

function enlarge() {
  const enlarged = !frameState.get().enlarged
  const focused = document.activeElement
  const willHide = enlarged && focused?.closest('[data-zone="header"], [data-zone="menu"]')
  const onRestore = !enlarged && focused?.closest('.restore-button')
  changeFrame({ enlarged })
  // The focused control is about to disappear: its counterpart takes the focus once it is on screen.
  if (willHide || onRestore) {
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(enlarged ? '.restore-button button' : '[data-command="general.enlarge"]')
        ?.focus(),
    )
  }
}

const togglePanel = (panel: 'accessibility' | 'help') =>
  changeFrame({ panel: frameState.get().panel === panel ? null : panel })

const general: readonly Command[] = [
  {
    id: 'general.palette',
    textKey: 'frame.search',
    group: 'general',
    keys: ['Ctrl+K'],
    run: () => changeFrame({ dialog: 'palette' }),
  },
  {
    id: 'general.accessibility',
    textKey: 'frame.accessibility',
    group: 'general',
    keys: ['F8'],
    run: () => togglePanel('accessibility'),
  },
  { id: 'general.guide', textKey: 'frame.guide', group: 'general', when: signedIn, run: () => goTo('/guide') },
  { id: 'general.plan', textKey: 'frame.plan', group: 'general', when: signedIn, run: () => goTo('/plan') },
  { id: 'general.help', textKey: 'frame.help', group: 'general', keys: ['F1'], run: () => togglePanel('help') },
  {
    id: 'general.keys',
    textKey: 'frame.keysHelp',
    group: 'general',
    keys: ['Shift+F1'],
    run: () => changeFrame({ dialog: 'keys' }),
  },
  { id: 'general.nextZone', textKey: 'frame.nextZone', group: 'general', keys: ['F6'], run: () => moveZone(1) },
  {
    id: 'general.previousZone',
    textKey: 'frame.previousZone',
    group: 'general',
    keys: ['Shift+F6'],
    run: () => moveZone(-1),
  },
  { id: 'general.enlarge', textKey: 'frame.enlarge', group: 'general', keys: ['F9'], run: enlarge },
  {
    id: 'general.language',
    textKey: 'frame.otherLanguage',
    group: 'general',
    run: () => preferences.change({ language: preferences.get().language === 'fr' ? 'en' : 'fr' }),
  },
  {
    id: 'general.lock',
    textKey: 'frame.lock',
    group: 'general',
    when: () => signedIn() && shellParts().lock !== undefined,
    run: () => shellParts().lock?.(),
  },
  {
    id: 'general.leave',
    textKey: 'frame.leave',
    group: 'general',
    when: () => signedIn() && shellParts().leave !== undefined,
    run: () => shellParts().leave?.(),
  },
]

/** The commands of the frame itself, alive as long as a window is. */
export function useFrameCommands() {
  useEffect(() => registerCommands(general), [])
}
