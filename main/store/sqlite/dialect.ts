import type Database from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, type QueryResult, SqliteDialect, SqliteDriver } from 'kysely'

/** How long an act may keep the event loop to itself, in milliseconds: windows are answered in between. */
const longestTurn = 25

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * A connection that lets the event loop turn during a long transaction: SQLite answers at once, so an import of a hundred
 * thousand rows would otherwise answer no window until its end. Nothing outside transactions waits: what a reader asks
 * in a row is answered from one state of the store.
 */
class PatientConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection
  readonly #database: Database.Database
  #since = performance.now()

  constructor(inner: DatabaseConnection, database: Database.Database) {
    this.#inner = inner
    this.#database = database
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#database.inTransaction && performance.now() - this.#since > longestTurn) {
      await nextTurn()
      this.#since = performance.now()
    }
    return this.#inner.executeQuery<R>(query)
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#inner.streamQuery<R>(query, chunkSize)
  }
}

/**
 * Kysely begins SQLite transactions as DEFERRED, which lets two read-modify-write acts collide at commit
 * (`reliability.md` D2). Every transaction of the store is IMMEDIATE instead.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection(), this.#database)
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk makes SQLite roll back by itself; a second rollback would fail and hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** The embedded dialect of the store over an open better-sqlite3 connection. */
export class EmbeddedDialect extends SqliteDialect {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database)
  }
}
