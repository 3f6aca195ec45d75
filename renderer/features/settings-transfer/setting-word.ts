import type { SettingSection } from '../../../shared/model/settings-transfer.ts'
import { type Translate, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

/** Where the words of each section are; a value without words of its own is shown under its name in the file. */
const placesOf: Readonly<Record<SettingSection, readonly string[]>> = {
  activities: ['activities.names', 'activities.columns', 'activities'],
  welcomeMessages: ['welcomeMessages.audiences', 'welcomeMessages'],
  termsOfUse: [],
  travelSettings: ['travelSettings'],
  reviewSettings: ['reviewSettings.names', 'reviewSettings'],
  assignmentSettings: ['assignmentSettings.names', 'assignmentSettings'],
  dashboard: ['dashboard.queues'],
  inactivity: [],
}

function wordOf(name: string, section: SettingSection, t: Translate): string {
  const key = placesOf[section].map((place) => `${place}.${name}`).find(isTextKey)
  return key === undefined || !isTextKey(key) ? name : t(key)
}

/** Names a value of a section as its own screen does, where that screen has a word for it. */
export function useSettingWord(): (section: SettingSection, path: string) => string {
  const t = useText()
  return (section, path) =>
    path === ''
      ? t(`settingsTransfer.sections.${section}`)
      : path
          .split('.')
          .map((name) => wordOf(name, section, t))
          .join(' - ')
}
