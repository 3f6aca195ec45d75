import type { SettingsPreview } from '../../../shared/contract/settings-transfer.ts'
import { CheckboxField, useFormat, useText } from '../../components/index.ts'
import { useSettingValue, useSettingWord } from './setting-word.ts'

type Section = SettingsPreview['sections'][number]

/** What one part of the file would change, and whether it is taken. */
export function SettingsDifference({
  section: { section, given, changes },
  taken,
  onTake,
}: {
  section: Section
  taken: boolean
  onTake: (taken: boolean) => void
}) {
  const t = useText()
  const format = useFormat()
  const word = useSettingWord()
  const valued = useSettingValue()
  const title = t(`settingsTransfer.sections.${section}`)
  if (changes.length === 0)
    return (
      <div className="settings-section">
        <p>
          <strong>{title}</strong> - {t(given ? 'settingsTransfer.import.none' : 'settingsTransfer.import.absent')}
        </p>
      </div>
    )
  const shown = (path: string, value: string) => {
    if (value === '') return t('settingsTransfer.import.empty')
    if (value === 'true' || value === 'false') return t(`settingsTransfer.import.${value}`)
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.longDate(value) : valued(path, value)
  }
  return (
    <div className="settings-section">
      <CheckboxField
        label={`${title} - ${t('settingsTransfer.import.changes', { count: changes.length })}`}
        value={taken}
        onChange={onTake}
        {...(section === 'termsOfUse' ? { hint: t('settingsTransfer.import.terms') } : {})}
      />
      <table className="plain-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settingsTransfer.import.setting')}</th>
            <th scope="col">{t('settingsTransfer.import.before')}</th>
            <th scope="col">{t('settingsTransfer.import.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">{word(section, path)}</th>
              <td>{shown(path, before)}</td>
              <td>{shown(path, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
