import { type Language, type Texts, textsIn } from '../../../shared/text/catalogue.ts'
import { documents } from '../../../shared/text/documents.ts'
import { type Formats, formatsIn } from './formats.ts'

type Documents = Texts<typeof documents>

/** What a convocation is worded with: its texts and its forms of dates and numbers. */
export type ConvocationWords = Readonly<{
  texts: Documents['convocation']
  common: Documents['common']
  formats: Formats
}>

const wordsIn = (language: Language): ConvocationWords => {
  const { convocation: texts, common } = textsIn(documents, language)
  return { texts, common, formats: formatsIn(language) }
}

const words: Readonly<Record<Language, ConvocationWords>> = { fr: wordsIn('fr'), en: wordsIn('en') }

export const convocationWords = (language: Language): ConvocationWords => words[language]
