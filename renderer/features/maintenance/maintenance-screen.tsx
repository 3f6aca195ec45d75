import { Screen, useText } from '../../components/index.ts'
import { BackupPart } from './backup-part.tsx'
import { CheckPart } from './check-part.tsx'

/** The health of the data, and its copies. */
export function MaintenanceScreen() {
  const t = useText()
  return (
    <Screen title={t('maintenance.menu')} sentence={t('maintenance.sentence')}>
      <BackupPart />
      <CheckPart />
    </Screen>
  )
}
