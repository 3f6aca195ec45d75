import { type AssignmentSettings, usualAssignmentSettings } from '../../../shared/model/assignment-settings.ts'
import type { Readable } from '../../store/index.ts'

/** What the office wants of assignment, with its version (0: nobody changed anything yet). */
export async function officeAssignmentSettings(
  read: Readable,
): Promise<Readonly<{ settings: AssignmentSettings; version: number }>> {
  const row = await read.selectFrom('assignmentSettings').select(['content', 'rowVersion']).executeTakeFirst()
  if (row === undefined) return { settings: usualAssignmentSettings, version: 0 }
  const stored = JSON.parse(row.content) as Partial<AssignmentSettings>
  const importances = { ...usualAssignmentSettings.importances, ...stored.importances }
  return { settings: { ...usualAssignmentSettings, ...stored, importances }, version: row.rowVersion }
}
