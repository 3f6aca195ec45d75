import { createValueStore, useStored } from './value-store.ts'

/** What is open or folded in the frame. One side panel at most. */
export type FrameState = Readonly<{
  enlarged: boolean
  menuOpen: boolean
  panel: 'accessibility' | 'help' | null
  dialog: 'palette' | 'keys' | null
  history: boolean
}>

export const frameState = createValueStore<FrameState>({
  enlarged: false,
  menuOpen: false,
  panel: null,
  dialog: null,
  history: false,
})

export const changeFrame = (part: Partial<FrameState>) => frameState.update((state) => ({ ...state, ...part }))
export const useFrameState = () => useStored(frameState)
