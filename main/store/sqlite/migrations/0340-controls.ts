import type { Migration } from '../migration.ts'

const forgetAll = 'DELETE FROM reviewCount'
const forgetMission = (missionId: string) =>
  `DELETE FROM reviewCount WHERE claimId IN (SELECT id FROM claim WHERE missionId = ${missionId})`
/** Every claim of the people of a mission: their other claims are compared with that one. */
const forgetPeopleOf = (missionId: string) =>
  `DELETE FROM reviewCount WHERE claimId IN (SELECT id FROM claim WHERE intervenantId IN
    (SELECT intervenantId FROM claim WHERE missionId = ${missionId}))`
/** Every claim that has the same bytes, whoever's it is. */
const forgetSharing = (documentId: string) =>
  `DELETE FROM reviewCount WHERE claimId IN (SELECT claimDocument.claimId FROM claimDocument
    JOIN document ON document.id = claimDocument.documentId
    WHERE document.sha256 = (SELECT sha256 FROM document WHERE id = ${documentId}))`

type Event = 'INSERT' | 'UPDATE' | 'DELETE'
const trigger = (name: string, event: Event, table: string, forget: string, columns = ''): string =>
  `CREATE TRIGGER reviewCount_${name}_${event} AFTER ${event}${columns} ON ${table} BEGIN ${forget}; END`

const triggers = (name: string, table: string, column: string, forget: (value: string) => string, columns = '') => [
  trigger(name, 'INSERT', table, forget(`NEW.${column}`)),
  trigger(name, 'UPDATE', table, forget(`NEW.${column}`), columns),
  trigger(name, 'DELETE', table, forget(`OLD.${column}`)),
]

const onEveryChange = (table: string): string[] =>
  (['INSERT', 'UPDATE', 'DELETE'] as const).map((event) => trigger(table, event, table, forgetAll))

/** The levels that the office gives to controls, and what the store forgets for those that look at more than one claim. */
export const controlsMigration: Migration = {
  version: 340,
  name: 'controls',
  statements: [
    `CREATE TABLE controlSettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      content TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
    // What was counted so far was counted without these controls.
    forgetAll,
    trigger(
      'newClaim',
      'INSERT',
      'claim',
      'DELETE FROM reviewCount WHERE claimId IN (SELECT id FROM claim WHERE intervenantId = NEW.intervenantId)',
    ),
    ...triggers('slotOfOther', 'missionSlot', 'missionId', forgetPeopleOf),
    trigger('missionOfOther', 'UPDATE', 'mission', forgetPeopleOf('NEW.id')),
    ...triggers('sharedDocument', 'claimDocument', 'documentId', forgetSharing),
    ...triggers(
      'claimDifference',
      'claimDifference',
      'claimId',
      (claimId) => `DELETE FROM reviewCount WHERE claimId = ${claimId}`,
    ),
    ...triggers('need', 'need', 'missionId', forgetMission, ' OF present, quantity, missionId, cancelled'),
    trigger('needGone', 'UPDATE', 'need', forgetMission('OLD.missionId'), ' OF missionId'),
    ...triggers('statementOfOther', 'serviceStatement', 'missionId', forgetMission),
    ...triggers('assignment', 'assignment', 'missionId', forgetMission, ' OF state, missionId'),
    ...['controlSettings', 'statedDistance', 'documentSettings'].flatMap(onEveryChange),
  ],
}
