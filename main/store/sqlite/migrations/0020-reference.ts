import type { Migration } from '../migration.ts'

/** What the country gives: territories, schools, nomenclatures, exams, rates; and the history of imports. */
export const referenceMigration: Migration = {
  version: 20,
  name: 'reference',
  statements: [
    `CREATE TABLE commune (
      inseeCode TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      parentCode TEXT,
      departmentCode TEXT NOT NULL,
      postalCodes TEXT NOT NULL,
      latitude REAL,
      longitude REAL,
      population INTEGER,
      search TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX communeName ON commune (name)`,
    `CREATE TABLE adjoiningCommunes (
      firstCode TEXT NOT NULL,
      secondCode TEXT NOT NULL,
      PRIMARY KEY (firstCode, secondCode),
      CHECK (firstCode < secondCode)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE school (
      id TEXT PRIMARY KEY,
      uai TEXT NOT NULL,
      site INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      natureCode TEXT NOT NULL,
      sector TEXT NOT NULL,
      address TEXT NOT NULL,
      postalCode TEXT NOT NULL,
      town TEXT NOT NULL,
      communeCode TEXT,
      departmentCode TEXT NOT NULL,
      academyCode TEXT NOT NULL,
      latitude REAL,
      longitude REAL,
      general INTEGER NOT NULL CHECK (general IN (0, 1)),
      technological INTEGER NOT NULL CHECK (technological IN (0, 1)),
      vocational INTEGER NOT NULL CHECK (vocational IN (0, 1)),
      source TEXT NOT NULL,
      search TEXT NOT NULL,
      UNIQUE (uai, site)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX schoolName ON school (name)`,
    `CREATE TABLE subject (code TEXT PRIMARY KEY, label TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE discipline (code TEXT PRIMARY KEY, label TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE mef (
      code TEXT PRIMARY KEY, label TEXT NOT NULL, diplomaCode TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE exam (
      code TEXT PRIMARY KEY, label TEXT NOT NULL, rateGroup TEXT
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE missionType (
      code TEXT PRIMARY KEY,
      label TEXT NOT NULL,
      labelEnglish TEXT NOT NULL,
      rateType TEXT,
      feeRight INTEGER CHECK (feeRight IN (0, 1)),
      travelRight INTEGER CHECK (travelRight IN (0, 1)),
      entryForm TEXT NOT NULL CHECK (entryForm IN ('none', 'copies', 'candidates', 'hours', 'slots', 'applications')),
      enteredBy TEXT NOT NULL CHECK (enteredBy IN ('nobody', 'intervenant', 'office', 'santorin', 'president')),
      roles TEXT NOT NULL,
      needsCompetence INTEGER NOT NULL CHECK (needsCompetence IN (0, 1)),
      defaultLoad INTEGER CHECK (defaultLoad > 0),
      source TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE specialty (
      examCode TEXT NOT NULL REFERENCES exam (code),
      code TEXT NOT NULL,
      label TEXT NOT NULL,
      PRIMARY KEY (examCode, code)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE paper (
      id TEXT PRIMARY KEY,
      examCode TEXT NOT NULL REFERENCES exam (code),
      specialtyCode TEXT NOT NULL,
      specialtyLabel TEXT NOT NULL,
      code TEXT NOT NULL,
      label TEXT NOT NULL,
      nature TEXT NOT NULL CHECK (nature IN ('written', 'oral', 'practical', 'meeting')),
      missionTypeCode TEXT NOT NULL REFERENCES missionType (code),
      interrogationMinutes INTEGER,
      search TEXT NOT NULL,
      UNIQUE (examCode, specialtyCode, code)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE correspondence (
      id TEXT PRIMARY KEY,
      disciplineCode TEXT,
      subjectCode TEXT,
      mefPattern TEXT,
      paperId TEXT NOT NULL REFERENCES paper (id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE rate (
      id TEXT PRIMARY KEY,
      tableName TEXT NOT NULL,
      code TEXT NOT NULL,
      row TEXT NOT NULL,
      validFrom TEXT NOT NULL,
      validTo TEXT,
      source TEXT NOT NULL,
      confidence TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE import (
      id TEXT PRIMARY KEY,
      feed TEXT NOT NULL,
      fileName TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      encoding TEXT NOT NULL,
      scope TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('previewed', 'applied')),
      newCount INTEGER NOT NULL,
      changedCount INTEGER NOT NULL,
      unchangedCount INTEGER NOT NULL,
      missingCount INTEGER NOT NULL,
      rejectedCount INTEGER NOT NULL,
      createdAt TEXT NOT NULL,
      appliedAt TEXT
    ) STRICT`,
    `CREATE INDEX importFile ON import (feed, sha256)`,
    `CREATE TABLE importRow (
      importId TEXT NOT NULL REFERENCES import (id),
      position INTEGER NOT NULL,
      line INTEGER NOT NULL,
      rowKey TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('new', 'changed', 'unchanged', 'missing', 'rejected')),
      rule TEXT,
      content TEXT NOT NULL,
      PRIMARY KEY (importId, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE sourceRow (
      feed TEXT NOT NULL,
      scope TEXT NOT NULL,
      rowKey TEXT NOT NULL,
      importId TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (feed, scope, rowKey)
    ) STRICT, WITHOUT ROWID`,
  ],
}
