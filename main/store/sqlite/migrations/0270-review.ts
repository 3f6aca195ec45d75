import type { Migration } from '../migration.ts'

const forgetAll = 'DELETE FROM reviewCount'
const forgetPerson = (person: string) =>
  `DELETE FROM reviewCount WHERE claimId IN (SELECT id FROM claim WHERE intervenantId = ${person})`
const forgetClaim = (claimId: string) => forgetPerson(`(SELECT intervenantId FROM claim WHERE id = ${claimId})`)
const forgetMission = (missionId: string) =>
  `DELETE FROM reviewCount WHERE claimId IN (SELECT id FROM claim WHERE missionId = ${missionId})`
const forgetAssignment = (assignmentId: string) =>
  forgetPerson(`(SELECT intervenantId FROM assignment WHERE id = ${assignmentId})`)

/** Counts are forgotten by the store itself, so that no command can change what they rest on and leave them. */
const trigger = (table: string, event: string, columns: string, forget: string): string =>
  `CREATE TRIGGER reviewCount_${table}_${event} AFTER ${event}${columns === '' ? '' : ` OF ${columns}`} ON ${table}
    BEGIN ${forget}; END`

/** Each change of a row that hangs on one person, claim, mission or assignment. */
const triggers = (table: string, column: string, forget: (value: string) => string, updated = ''): string[] => [
  trigger(table, 'INSERT', '', forget(`NEW.${column}`)),
  trigger(table, 'UPDATE', updated, forget(`NEW.${column}`)),
  trigger(table, 'DELETE', '', forget(`OLD.${column}`)),
]

/** The review of claims: what the office corrects, returns, holds, undoes, and what it remembers of the controls. */
export const reviewMigration: Migration = {
  version: 270,
  name: 'review',
  statements: [
    `ALTER TABLE claim ADD COLUMN correctedEntry TEXT`,
    `ALTER TABLE claim ADD COLUMN correctedJourneys TEXT`,
    `CREATE TABLE claimCorrection (
      claimId TEXT NOT NULL REFERENCES claim (id),
      position INTEGER NOT NULL,
      field TEXT NOT NULL,
      declared TEXT NOT NULL,
      sanctioned TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (claimId, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE returnPoint (
      claimId TEXT NOT NULL REFERENCES claim (id),
      position INTEGER NOT NULL,
      field TEXT NOT NULL,
      reason TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (claimId, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE claimHold (
      claimId TEXT PRIMARY KEY REFERENCES claim (id),
      until TEXT,
      awaits TEXT CHECK (awaits IN ('document', 'service')),
      note TEXT NOT NULL,
      heldAt TEXT NOT NULL,
      heldBy TEXT NOT NULL,
      CHECK ((until IS NULL) <> (awaits IS NULL))
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE reviewDecision (
      actId TEXT NOT NULL,
      claimId TEXT NOT NULL REFERENCES claim (id),
      decision TEXT NOT NULL CHECK (decision IN ('accept', 'return', 'cancel', 'restore', 'hold', 'release')),
      versionAfter INTEGER NOT NULL,
      before TEXT NOT NULL,
      undoneAt TEXT,
      PRIMARY KEY (actId, claimId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX reviewDecisionClaim ON reviewDecision (claimId)`,
    `CREATE TABLE reviewView (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      content TEXT NOT NULL,
      shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
      ownerId TEXT NOT NULL,
      ownerName TEXT NOT NULL,
      rowVersion INTEGER NOT NULL,
      UNIQUE (ownerId, name)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE reviewSettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      samplingPercent INTEGER NOT NULL CHECK (samplingPercent BETWEEN 0 AND 100),
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE reviewCount (
      claimId TEXT PRIMARY KEY REFERENCES claim (id) ON DELETE CASCADE,
      alerts INTEGER NOT NULL,
      blocking INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    trigger('claim', 'UPDATE', '', forgetPerson('NEW.intervenantId')),
    ...triggers('travelLine', 'claimId', forgetClaim),
    ...triggers('claimTerms', 'claimId', forgetClaim),
    ...triggers('claimDocument', 'claimId', forgetClaim),
    ...triggers('groupedClaim', 'claimId', forgetClaim),
    ...triggers('serviceStatement', 'assignmentId', forgetAssignment),
    ...triggers('payFile', 'intervenantId', forgetPerson),
    ...triggers('posting', 'intervenantId', forgetPerson),
    trigger('intervenant', 'UPDATE', '', forgetPerson('NEW.id')),
    trigger('mission', 'UPDATE', '', forgetMission('NEW.id')),
    ...triggers('missionSlot', 'missionId', forgetMission),
    ...['rate', 'adjoiningCommunes'].flatMap((table) => [
      trigger(table, 'INSERT', '', forgetAll),
      trigger(table, 'UPDATE', '', forgetAll),
      trigger(table, 'DELETE', '', forgetAll),
    ]),
    trigger('school', 'UPDATE', 'town, postalCode, communeCode, latitude, longitude', forgetAll),
    trigger('commune', 'UPDATE', 'latitude, longitude', forgetAll),
    trigger('missionType', 'UPDATE', '', forgetAll),
    trigger('exam', 'UPDATE', '', forgetAll),
    trigger('paper', 'UPDATE', '', forgetAll),
    trigger('session', 'UPDATE', '', forgetAll),
  ],
}
