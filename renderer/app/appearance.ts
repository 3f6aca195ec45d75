import { useLayoutEffect, useSyncExternalStore } from 'react'
import { type Preferences, usePreferences } from './preferences.ts'

export type Theme = 'light' | 'strong' | 'dark'

const follow = (query: string) => {
  const media = window.matchMedia(query)
  return {
    subscribe: (listener: () => void) => {
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    matches: () => media.matches,
  }
}

const systemDark = follow('(prefers-color-scheme: dark)')
const systemStrong = follow('(prefers-contrast: more)')
const systemReduced = follow('(prefers-reduced-motion: reduce)')

/** The theme in force: the person's choice, or the operating system's while the choice is "system". */
function useTheme(): Theme {
  const { contrast } = usePreferences()
  const dark = useSyncExternalStore(systemDark.subscribe, systemDark.matches)
  const strong = useSyncExternalStore(systemStrong.subscribe, systemStrong.matches)
  if (contrast !== 'system') return contrast
  if (dark) return 'dark'
  return strong ? 'strong' : 'light'
}

/** True when nothing should move on screen. */
function useReducedMotion(): boolean {
  const { motion } = usePreferences()
  const reduced = useSyncExternalStore(systemReduced.subscribe, systemReduced.matches)
  return motion === 'reduced' || reduced
}

/** Rems below which the tools lose their words, then the zones stand under one another. */
const [mediumFrom, wideFrom] = [48, 78]
/** Rems under which a window has no room for what stays in place: 1280 x 1024 is 16 high at 400 %. */
const tallFrom = 36

/**
 * Writes how wide and how high the window is in rems, so that a text twice as large reflows like a window half as wide. Not a
 * container query: Chromium does not ask those again when only the size of the text changes.
 */
function applySize() {
  const root = document.documentElement
  const rem = Number.parseFloat(getComputedStyle(root).fontSize)
  const rems = root.clientWidth / rem
  root.dataset.width = rems < mediumFrom ? 'narrow' : rems < wideFrom ? 'medium' : 'wide'
  root.dataset.height = root.clientHeight / rem < tallFrom ? 'short' : 'tall'
}

function apply(theme: Theme, reduced: boolean, chosen: Preferences) {
  const root = document.documentElement
  root.dataset.theme = theme
  root.dataset.density = chosen.density
  root.dataset.font = chosen.font
  root.dataset.motion = reduced ? 'reduced' : 'full'
  root.dataset.justified = String(chosen.justified)
  root.style.fontSize = `${chosen.textSize}%`
  root.style.setProperty('--line-spacing', String(chosen.lineSpacing))
}

/** Writes the preferences on the document, where the style sheets read them. */
export function useAppearance(): Theme {
  const chosen = usePreferences()
  const theme = useTheme()
  const reduced = useReducedMotion()
  useLayoutEffect(() => {
    apply(theme, reduced, chosen)
    applySize()
  }, [theme, reduced, chosen])
  useLayoutEffect(() => {
    window.addEventListener('resize', applySize)
    return () => window.removeEventListener('resize', applySize)
  }, [])
  return theme
}
