import 'i18next'
import type { ScreenTexts } from '../../shared/text/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: ScreenTexts }
    returnNull: false
  }
}
