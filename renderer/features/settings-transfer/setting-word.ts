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
  documentSettings: ['claimDocuments.settings'],
  convocationSettings: ['convocationsScreen.limits'],
  printSettings: ['printSettings'],
  entranceRules: ['accesses.rules'],
}

/** Where the words of a value are, by the name of what it is the value of. */
const valuesOf: Readonly<Record<string, string>> = {
  orderedBy: 'printSettings.orders',
  mergedBy: 'printSettings.merges',
  staff: 'accesses.rules.names',
  outsiders: 'accesses.rules.names',
}

function wordOf(name: string, section: SettingSection, t: Translate): string {
  const key = placesOf[section].map((place) => `${place}.${name}`).find(isTextKey)
  return key === undefined || !isTextKey(key) ? name : t(key)
}

/** Names a value of a section as its own screen does, where that screen has a word for it. */
export function useSettingWord(): (section: SettingSection, path: string) => string {
  const t = useText()
  return (section, path) => {
    if (path === '') return t(`settingsTransfer.sections.${section}`)
    const names = path.split('.')
    // A way of printing is called as its owner likes, dots included.
    if (section === 'printSettings')
      return [names.slice(0, -1).join('.'), wordOf(names.at(-1) ?? '', section, t)].join(' - ')
    return names.map((name) => wordOf(name, section, t)).join(' - ')
  }
}

/** A value in words where it is one of a list, else as it is. */
export function useSettingValue(): (path: string, value: string) => string {
  const t = useText()
  return (path, value) => {
    const key = `${valuesOf[path.split('.').at(-1) ?? '']}.${value}`
    return isTextKey(key) ? t(key) : value
  }
}
