import type { Migration } from '../migration.ts'

/** Intervenants: who they are, where they serve, what they teach, what they are competent for. */
export const peopleMigration: Migration = {
  version: 30,
  name: 'people',
  statements: [
    `CREATE TABLE intervenant (
      id TEXT PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      origin TEXT NOT NULL,
      originKey TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'setAside', 'archived')),
      stateReason TEXT,
      title TEXT NOT NULL,
      lastName TEXT NOT NULL,
      firstName TEXT NOT NULL,
      birthDate TEXT NOT NULL,
      numen TEXT,
      eppNumber TEXT,
      email TEXT NOT NULL,
      phone TEXT NOT NULL,
      address TEXT NOT NULL,
      postalCode TEXT NOT NULL,
      town TEXT NOT NULL,
      communeCode TEXT,
      category TEXT NOT NULL CHECK (category IN ('PUBLIC_AGENT', 'EXTERNAL', 'RETIRED')),
      staffCategory TEXT NOT NULL,
      grade TEXT NOT NULL,
      contractEnd TEXT,
      trainee INTEGER NOT NULL CHECK (trainee IN (0, 1)),
      onLeave INTEGER NOT NULL CHECK (onLeave IN (0, 1)),
      partTimePercent INTEGER NOT NULL CHECK (partTimePercent BETWEEN 1 AND 100),
      reducedMobility INTEGER NOT NULL CHECK (reducedMobility IN (0, 1)),
      vehicleCv INTEGER,
      company TEXT NOT NULL,
      search TEXT NOT NULL,
      rowVersion INTEGER NOT NULL,
      UNIQUE (origin, originKey)
    ) STRICT`,
    `CREATE INDEX intervenantName ON intervenant (lastName, firstName, id)`,
    `CREATE UNIQUE INDEX intervenantNumen ON intervenant (numen) WHERE numen IS NOT NULL`,
    `CREATE UNIQUE INDEX intervenantEppNumber ON intervenant (eppNumber) WHERE eppNumber IS NOT NULL`,
    `CREATE TABLE posting (
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      schoolId TEXT NOT NULL REFERENCES school (id),
      kind TEXT NOT NULL CHECK (kind IN ('principal', 'secondary')),
      disciplineCode TEXT NOT NULL,
      startsOn TEXT NOT NULL,
      endsOn TEXT,
      PRIMARY KEY (intervenantId, schoolId, disciplineCode)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX postingSchool ON posting (schoolId)`,
    `CREATE TABLE teaching (
      id TEXT PRIMARY KEY,
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      schoolId TEXT NOT NULL REFERENCES school (id),
      schoolYear INTEGER NOT NULL,
      subjectCode TEXT NOT NULL,
      subjectRank TEXT NOT NULL,
      mefCode TEXT NOT NULL,
      courseMode TEXT NOT NULL,
      divisions TEXT NOT NULL,
      UNIQUE (intervenantId, schoolId, schoolYear, subjectCode, subjectRank, mefCode, courseMode)
    ) STRICT`,
    `CREATE INDEX teachingSchool ON teaching (schoolId)`,
    `CREATE TABLE unavailability (
      id TEXT PRIMARY KEY,
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      fromDate TEXT NOT NULL,
      toDate TEXT NOT NULL,
      reason TEXT NOT NULL,
      author TEXT NOT NULL,
      CHECK (fromDate <= toDate),
      UNIQUE (intervenantId, fromDate, toDate)
    ) STRICT`,
    `CREATE TABLE payFile (
      intervenantId TEXT PRIMARY KEY REFERENCES intervenant (id),
      holderName TEXT NOT NULL,
      iban TEXT NOT NULL,
      ibanTail TEXT NOT NULL,
      bic TEXT,
      nir TEXT,
      nirTail TEXT,
      updatedAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE competence (
      id TEXT PRIMARY KEY,
      intervenantId TEXT NOT NULL REFERENCES intervenant (id),
      paperId TEXT NOT NULL REFERENCES paper (id),
      UNIQUE (intervenantId, paperId)
    ) STRICT`,
    `CREATE INDEX competencePaper ON competence (paperId)`,
    `CREATE TABLE competenceStatement (
      competenceId TEXT NOT NULL REFERENCES competence (id),
      position INTEGER NOT NULL,
      author TEXT NOT NULL CHECK (author IN ('system', 'school', 'self', 'manager')),
      authorCode TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'invalidated')),
      at TEXT NOT NULL,
      PRIMARY KEY (competenceId, position)
    ) STRICT, WITHOUT ROWID`,
  ],
}
