import type { Language } from '../../shared/text/catalogue.ts'

export type Typed = Readonly<{ missionType: string; missionTypeEnglish: string }>

/** The label of a mission's type in a language: rows carry both, the office writes both. */
export const missionTypeIn = (language: Language, { missionType, missionTypeEnglish }: Typed): string =>
  language === 'fr' ? missionType : missionTypeEnglish
