import type { Migration } from '../migration.ts'

/** Supporting documents of claims, and how the office wants them. A removed one can be restored until it is purged. */
export const claimDocumentsMigration: Migration = {
  version: 200,
  name: 'claim documents',
  statements: [
    `CREATE TABLE claimDocument (
      claimId TEXT NOT NULL REFERENCES claim (id),
      file TEXT NOT NULL CHECK (file IN ('pay', 'travel')),
      documentId TEXT NOT NULL REFERENCES document (id),
      answers TEXT,
      byOffice INTEGER NOT NULL CHECK (byOffice IN (0, 1)),
      depositedAt TEXT NOT NULL,
      removedAt TEXT,
      PRIMARY KEY (claimId, file, documentId)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX claimDocumentDocument ON claimDocument (documentId)`,
    `CREATE INDEX claimDocumentRemoved ON claimDocument (removedAt) WHERE removedAt IS NOT NULL`,
    `CREATE INDEX documentSha256 ON document (sha256)`,
    `CREATE TABLE documentSettings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      online INTEGER NOT NULL CHECK (online IN (0, 1)),
      byPost INTEGER NOT NULL CHECK (byPost IN (0, 1)),
      pdfOnly INTEGER NOT NULL CHECK (pdfOnly IN (0, 1)),
      postalAddress TEXT NOT NULL,
      message TEXT NOT NULL,
      rowVersion INTEGER NOT NULL
    ) STRICT`,
  ],
}
