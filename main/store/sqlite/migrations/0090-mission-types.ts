import type { Migration } from '../migration.ts'

/** Mission types, sessions and missions that the office writes itself. */
export const missionTypesMigration: Migration = {
  version: 90,
  name: 'missionTypes',
  statements: [
    `ALTER TABLE missionType ADD COLUMN dematerialised INTEGER NOT NULL DEFAULT 0 CHECK (dematerialised IN (0, 1))`,
    `ALTER TABLE missionType ADD COLUMN roleLoads TEXT NOT NULL DEFAULT '{}'`,
    `ALTER TABLE missionType ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))`,
    `ALTER TABLE missionType ADD COLUMN rowVersion INTEGER NOT NULL DEFAULT 1`,
    `UPDATE missionType SET dematerialised = 1 WHERE enteredBy = 'santorin' OR code = 'COMPOSITION_EN_LIGNE'`,
    `ALTER TABLE paper ADD COLUMN evaluationMode TEXT CHECK (evaluationMode IN ('oneOff', 'duringYear'))`,
    `ALTER TABLE school ADD COLUMN fictitious INTEGER NOT NULL DEFAULT 0 CHECK (fictitious IN (0, 1))`,
    `ALTER TABLE session ADD COLUMN state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed'))`,
    `ALTER TABLE session ADD COLUMN rowVersion INTEGER NOT NULL DEFAULT 1`,
    `ALTER TABLE mission ADD COLUMN secondPaperId TEXT REFERENCES paper (id)`,
    `ALTER TABLE mission ADD COLUMN reportTo TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE mission ADD COLUMN documentsToBring TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE seat ADD COLUMN paperId TEXT REFERENCES paper (id)`,
    `CREATE TABLE claimTerms (
      claimId TEXT PRIMARY KEY REFERENCES claim (id),
      rateType TEXT,
      feeRight INTEGER CHECK (feeRight IN (0, 1)),
      travelRight INTEGER CHECK (travelRight IN (0, 1)),
      entryForm TEXT NOT NULL,
      enteredBy TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
}
