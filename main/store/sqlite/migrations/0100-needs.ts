import type { Migration } from '../migration.ts'

/**
 * Needs of the office beside those of CYCLADES, the rules that say how many people a need wants, and what each mission was
 * made from, so that a later change of the need is seen.
 */
export const needsMigration: Migration = {
  version: 100,
  name: 'needs',
  statements: [
    `ALTER TABLE need ADD COLUMN origin TEXT NOT NULL DEFAULT 'cyclades' CHECK (origin IN ('cyclades', 'local'))`,
    `ALTER TABLE need ADD COLUMN secondPaperId TEXT REFERENCES paper (id)`,
    `ALTER TABLE need ADD COLUMN role TEXT`,
    `ALTER TABLE need ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1))`,
    `ALTER TABLE need ADD COLUMN settled TEXT`,
    `ALTER TABLE need ADD COLUMN rowVersion INTEGER NOT NULL DEFAULT 1`,
    `CREATE INDEX needMission ON need (missionId)`,
    // Missions were made one from one need: what the mission says is what its need said.
    `UPDATE need SET settled = (
      SELECT json_object('missionTypeCode', mission.missionTypeCode, 'paperId', mission.paperId, 'secondPaperId', NULL,
        'centreId', mission.centreId, 'commission', mission.commission, 'date', missionSlot.date,
        'startTime', missionSlot.startTime, 'endTime', missionSlot.endTime, 'quantity', mission.quantity,
        'wanted', (SELECT count(*) FROM seat WHERE seat.missionId = mission.id))
      FROM mission JOIN missionSlot ON missionSlot.missionId = mission.id
      WHERE mission.id = need.missionId ORDER BY missionSlot.date, missionSlot.startTime LIMIT 1
    ) WHERE missionId IS NOT NULL`,
    `CREATE TABLE loadRule (
      id TEXT PRIMARY KEY,
      examCode TEXT REFERENCES exam (code),
      paperId TEXT REFERENCES paper (id),
      missionTypeCode TEXT REFERENCES missionType (code),
      load INTEGER CHECK (load > 0),
      roles TEXT NOT NULL,
      reserve INTEGER NOT NULL CHECK (reserve >= 0),
      reserveUnit TEXT NOT NULL CHECK (reserveUnit IN ('percent', 'people')),
      source TEXT NOT NULL,
      rowVersion INTEGER NOT NULL,
      CHECK (examCode IS NOT NULL OR paperId IS NOT NULL OR missionTypeCode IS NOT NULL)
    ) STRICT`,
    `CREATE TABLE needAct (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      undone INTEGER NOT NULL CHECK (undone IN (0, 1))
    ) STRICT, WITHOUT ROWID`,
  ],
}
