import { SelectField, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'

/** Chooses a saved print setting; nothing chosen prints the letters only. */
export function SettingSelect({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useText()
  const settings = useRead(queries.printSettings.list.queryOptions({ input: {} }))
  return (
    <SelectField
      label={t('convocationsScreen.official.setting')}
      optional
      emptyLabel={t('convocationsScreen.official.usual')}
      value={value}
      options={(settings.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  )
}
