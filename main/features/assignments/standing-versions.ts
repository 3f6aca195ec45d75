import type { Readable } from '../../store/index.ts'

type Recorded = Readonly<{ assignmentId: string; versionAfter: number; rowVersion: number }>

/**
 * Tells whether a change still stands: nothing changed the assignment since, or all that did was undone. Undoing makes a
 * new version that stands for the one before the undone change, so that acts are undone one after the other.
 */
export async function standingVersions(read: Readable): Promise<(change: Recorded) => boolean> {
  const undone = await read
    .selectFrom('assignmentChange')
    .select(['assignmentId', 'versionAfter', 'restores'])
    .where('restores', 'is not', null)
    .execute()
  const restored = new Map(undone.map((row) => [`${row.assignmentId} ${row.versionAfter}`, row.restores]))
  return ({ assignmentId, versionAfter, rowVersion }) => {
    for (let version: number | null = rowVersion; version !== null && version >= versionAfter; ) {
      if (version === versionAfter) return true
      version = restored.get(`${assignmentId} ${version}`) ?? null
    }
    return false
  }
}
