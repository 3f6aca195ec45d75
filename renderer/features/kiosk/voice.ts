import { useSyncExternalStore } from 'react'
import type { Language } from '../../../shared/text/catalogue.ts'

const synthesis = (): SpeechSynthesis | null => ('speechSynthesis' in globalThis ? speechSynthesis : null)

/** A voice of this machine for a language: those of the network would send what is on screen away. */
const voiceOf = (language: Language): SpeechSynthesisVoice | null =>
  synthesis()
    ?.getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language)) ?? null

const follow = (changed: () => void) => {
  synthesis()?.addEventListener('voiceschanged', changed)
  return () => synthesis()?.removeEventListener('voiceschanged', changed)
}

/** Whether this machine can speak a language; its voices may come after the page. */
export const useHasVoice = (language: Language): boolean =>
  useSyncExternalStore(follow, () => voiceOf(language) !== null)

/** Says nothing more. */
export const hush = () => synthesis()?.cancel()

/** Says a text; what was being said stops, unless it goes on with it. */
export function say(text: string, language: Language, { after = false } = {}): void {
  const voice = voiceOf(language)
  if (voice === null || text === '') return
  if (!after) hush()
  const words = new SpeechSynthesisUtterance(text)
  words.voice = voice
  words.lang = voice.lang
  speechSynthesis.speak(words)
}
