import type { Migration } from '../migration.ts'

const stands = (row: string) => `(${row}.feeState <> 'CANCELLED' OR ${row}.travelState <> 'CANCELLED')`

const another = `EXISTS (
  SELECT 1 FROM claim AS other
  WHERE other.assignmentId = NEW.assignmentId AND other.id <> NEW.id AND ${stands('other')}
)`

/**
 * One claim of an assignment stands, its fee alone being cancelled where it is grouped on another. Triggers hold it rather
 * than a unique index: two that an office already has are left to it, for money may have gone on either; its check names them.
 */
export const standingClaimsMigration: Migration = {
  version: 230,
  name: 'standing claims',
  statements: [
    `DROP INDEX claimAssignment`,
    `CREATE INDEX claimAssignment ON claim (assignmentId)`,
    `CREATE TRIGGER claimStandsOnce BEFORE INSERT ON claim
      WHEN ${stands('NEW')} AND ${another}
      BEGIN SELECT RAISE(ABORT, 'another claim of the assignment stands'); END`,
    `CREATE TRIGGER claimStandsOnceAgain BEFORE UPDATE OF assignmentId, feeState, travelState ON claim
      WHEN ${stands('NEW')} AND (NEW.assignmentId <> OLD.assignmentId OR NOT ${stands('OLD')}) AND ${another}
      BEGIN SELECT RAISE(ABORT, 'another claim of the assignment stands'); END`,
  ],
}
