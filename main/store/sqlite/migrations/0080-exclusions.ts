import type { Migration } from '../migration.ts'

/** Offices that left trainees out without saying so get the rule they can read and switch off. */
export const exclusionsMigration: Migration = {
  version: 80,
  name: 'exclusions',
  statements: [
    `INSERT INTO exclusion (id, status, disciplineCode, examCode, reason, active, rowVersion)
      SELECT 'shipped-trainees', 'trainee', NULL, NULL, 'Les stagiaires sont en formation.', 1, 1 FROM office`,
  ],
}
