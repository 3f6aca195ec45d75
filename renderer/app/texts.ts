import i18next from 'i18next'
import { useCallback } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Language } from '../../shared/text/catalogue.ts'
import { withFrenchSpaces } from '../../shared/text/french-spaces.ts'
import { texts } from '../../shared/text/index.ts'
import type { Say } from '../../shared/text/text-key.ts'
import { announce } from './announcer.ts'
import { preferences } from './preferences.ts'

/** Text of a key in the current language; `count` chooses between `_one` and `_other`. */
export type Translate = Say

type Tree = { [key: string]: string | Tree }

/**
 * Texts as they are read: French plural rules know a third form, `many` (whole millions), which reads like `other` in our
 * sentences; `spaced` is the typography of the language.
 */
const readable = (tree: Tree, spaced: (text: string) => string): Tree =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, node]): [string, string | Tree][] => {
      if (typeof node !== 'string') return [[key, readable(node, spaced)]]
      const text = spaced(node)
      return key.endsWith('_other')
        ? [
            [key, text],
            [key.replace(/_other$/, '_many'), text],
          ]
        : [[key, text]]
    }),
  )

const asWritten = (text: string): string => text

const resourcesOf = (language: Language) => ({
  translation: readable(texts(language), language === 'fr' ? withFrenchSpaces : asWritten),
})

/** Starts the texts in the preferred language and follows later changes of language. */
export function startTexts() {
  void i18next.use(initReactI18next).init({
    lng: preferences.get().language,
    fallbackLng: false,
    resources: { fr: resourcesOf('fr'), en: resourcesOf('en') },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  const follow = () => {
    const { language } = preferences.get()
    document.documentElement.lang = language
    if (i18next.language === language) return
    // What was said last, in the former language, would be read with the accent of the new one.
    announce('')
    void i18next.changeLanguage(language)
  }
  follow()
  preferences.subscribe(follow)
}

/** Text outside components (console messages of commands). */
export const translate: Translate = (key, values) => i18next.t(key, { ...values })

/** The text function of the current language; renders again when the language changes. */
export function useText(): Translate {
  const { t } = useTranslation()
  return useCallback<Translate>((key, values) => t(key, { ...values }), [t])
}
