import type { Readable } from '../../store/index.ts'
import { officeAssignmentSettings } from './office-settings.ts'

/** How many changes the screen shows; the journal keeps them all. */
const shown = 10

/** The settings with what they are chosen among, and their latest changes. */
export async function readAssignmentSettings(read: Readable) {
  const { settings, version } = await officeAssignmentSettings(read)
  const exams = await read.selectFrom('exam').select(['code', 'label']).orderBy('label').execute()
  const entries = await read
    .selectFrom('journal')
    .select(['at', 'actorName', 'facts'])
    .where('kind', '=', 'assignmentSettings.change')
    .orderBy('seq', 'desc')
    .limit(shown)
    .execute()
  const history = entries.map(({ at, actorName, facts }) => ({
    at,
    by: actorName,
    changed: Object.keys(JSON.parse(facts) as Record<string, string>),
  }))
  return {
    settings: {
      ...settings,
      speeds: settings.speeds.map((band) => ({ ...band })),
      examOrder: [...settings.examOrder],
    },
    version,
    exams,
    history: history.filter(({ changed }) => changed.length > 0),
  }
}
