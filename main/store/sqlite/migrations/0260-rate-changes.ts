import type { Migration } from '../migration.ts'

/**
 * Changes the office makes to its dated rates: a row is only ever ended or followed, so a row says which change added it, and
 * each change which rows it ended and where they ended before. What an accepted claim was computed from is kept beside it, to be replayed.
 * An office of before gets the two dated choices that newer ones are made with, at the rule of the text.
 */
export const rateChangesMigration: Migration = {
  version: 260,
  name: 'rate changes',
  statements: [
    `CREATE TABLE rateChange (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      tableName TEXT NOT NULL,
      code TEXT NOT NULL,
      effectFrom TEXT NOT NULL,
      source TEXT NOT NULL,
      madeAt TEXT NOT NULL,
      madeBy TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    'ALTER TABLE rate ADD COLUMN addedIn TEXT REFERENCES rateChange (id)',
    `CREATE TABLE rateEnding (
      changeId TEXT NOT NULL REFERENCES rateChange (id),
      rateId TEXT NOT NULL REFERENCES rate (id),
      validToBefore TEXT,
      PRIMARY KEY (changeId, rateId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE claimCalculation (
      claimId TEXT NOT NULL REFERENCES claim (id),
      track TEXT NOT NULL,
      input TEXT NOT NULL,
      PRIMARY KEY (claimId, track)
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO rate (id, tableName, code, row, validFrom, validTo, source, confidence)
      SELECT 'travel-00059', 'travel', 'NIGHT_CAP_AT_INVOICE.ALL',
        '{"validFrom":"2006-11-01","validTo":null,"source":"Arrêté du 20 décembre 2013 (NOR MENG1328579A), art. 8 : montant forfaitaire ; plafonner à la facture est un choix du bureau","confidence":"V1","code":"NIGHT_CAP_AT_INVOICE","unit":"SWITCH","zone":"ALL","amount":"0"}',
        '2006-11-01', NULL,
        'Arrêté du 20 décembre 2013 (NOR MENG1328579A), art. 8 : montant forfaitaire ; plafonner à la facture est un choix du bureau', 'V1'
      WHERE EXISTS (SELECT 1 FROM rate WHERE tableName = 'travel')`,
    `INSERT INTO rate (id, tableName, code, row, validFrom, validTo, source, confidence)
      SELECT 'travel-00060', 'travel', 'TRAIN_ROUNDING.ALL',
        '{"validFrom":"2010-07-01","validTo":null,"source":"Règle de calcul : un seul arrondi au centime par ligne ; deux autres usages existent et sont un choix du bureau","confidence":"V3","code":"TRAIN_ROUNDING","unit":"CHOICE","zone":"ALL","amount":"0"}',
        '2010-07-01', NULL,
        'Règle de calcul : un seul arrondi au centime par ligne ; deux autres usages existent et sont un choix du bureau', 'V3'
      WHERE EXISTS (SELECT 1 FROM rate WHERE tableName = 'travel')`,
  ],
}
