/** Classes in PostgreSQL, which several servers may share: whoever adds to a class tells the others. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { isRole } from '../commands.ts'
import {
  type Addition,
  type ClassStore,
  classColumns,
  classOf,
  columnsOf,
  entryOf,
  type Others,
  TABLES,
} from './store.ts'

const CHANNEL = 'majority_classes'

/** All rows that go on from the last one, in one statement, which is one transaction; and one word to those who listen. */
const APPEND = `
  WITH given AS (
    SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[])
      AS given (sid, seq, at, id, type, data)
  ), next AS (
    SELECT sid FROM given GROUP BY sid
    HAVING min(seq) = (SELECT max(seq) + 1 FROM entry WHERE entry.sid = given.sid)
  ), put AS (
    INSERT INTO entry SELECT given.* FROM given JOIN next USING (sid) RETURNING sid
  )
  SELECT sid, pg_notify('${CHANNEL}', $7 || sid) FROM (SELECT DISTINCT sid FROM put) AS added`

/** Milliseconds until a lost line is tried again. */
const AGAIN = 500
const TIMEOUT = 5_000

export async function postgresStore(url: string): Promise<ClassStore> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: TIMEOUT,
    query_timeout: TIMEOUT,
    keepAlive: true,
  })
  // A line that breaks while idle is replaced when it is next needed.
  pool.on('error', () => {})
  for (const table of TABLES) await makeTable(pool, table)
  /** So that one does not listen to oneself. */
  const me = randomBytes(6).toString('hex')
  let listening: pg.Client | undefined
  let closed = false

  /** The classes that were written to; none if somebody was writing at the same moment. */
  const put = async (additions: readonly Addition[]): Promise<ReadonlySet<string> | undefined> => {
    const rows = additions.flatMap(({ sid, entries }) => entries.map(entry => columnsOf(sid, entry)))
    const columns = [0, 1, 2, 3, 4, 5].map(column => rows.map(row => row[column]))
    try {
      const { rows: written } = await pool.query(APPEND, [...columns, `${me} `])
      return new Set(written.map(({ sid }) => String(sid)))
    } catch (error) {
      if (isTaken(error)) return undefined
      throw error
    }
  }

  const listen = async (others: Others): Promise<void> => {
    if (closed) return
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT, keepAlive: true })
    let over = false
    const again = (): void => {
      if (over) return
      over = true
      client.end().catch(() => {})
      if (!closed) setTimeout(() => listen(others), AGAIN).unref()
    }
    client.on('error', again)
    client.on('end', again)
    client.on('notification', ({ payload = '' }) => {
      const [server = '', sid = '', online] = payload.split(' ')
      if (server === me) return
      if (online === undefined) others.added(sid)
      else others.announced(sid, server, online.split(',').filter(isRole))
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${CHANNEL}`)
      listening = client
      // Whatever was said while nobody listened.
      others.added(undefined)
    } catch {
      again()
    }
  }

  return {
    place: 'PostgreSQL',
    lasts: true,
    async create(row, opening) {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        await client.query('INSERT INTO class VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
          ...classColumns(row),
        ])
        await client.query('INSERT INTO entry VALUES ($1, $2, $3, $4, $5, $6)', [
          ...columnsOf(row.sid, opening),
        ])
        await client.query('COMMIT')
        return true
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {})
        if (isTaken(error)) return false
        throw error
      } finally {
        client.release()
      }
    },
    async append(additions) {
      const written = new Set(await put(additions))
      if (written.size === 0)
        for (const addition of additions) for (const sid of (await put([addition])) ?? []) written.add(sid)
      return new Set(additions.map(({ sid }) => sid).filter(sid => !written.has(sid)))
    },
    async read(sid, from) {
      const { rows } = await pool.query(
        'SELECT seq, at, id, data FROM entry WHERE sid = $1 AND seq >= $2 ORDER BY seq',
        [sid, from],
      )
      return rows.map(entryOf)
    },
    list: async () => (await pool.query('SELECT * FROM class ORDER BY created')).rows.map(classOf),
    async byCode(code) {
      const { rows } = await pool.query('SELECT * FROM class WHERE code = $1', [code])
      return rows[0] && classOf(rows[0])
    },
    async purge(sid) {
      await pool.query('DELETE FROM class WHERE sid = $1', [sid])
      await pool.query('SELECT pg_notify($1, $2)', [CHANNEL, `${me} ${sid}`])
      // Only the owner of the table may, and it cannot be done inside a transaction.
      await pool.query('VACUUM entry').catch(() => {})
    },
    async announce(sid, online) {
      await pool.query('SELECT pg_notify($1, $2)', [CHANNEL, `${me} ${sid} ${online.join()}`])
    },
    watch: others => void listen(others),
    async close() {
      closed = true
      await listening?.end().catch(() => {})
      await pool.end()
    },
  }
}

/** Two servers that start together may both try. */
async function makeTable(pool: pg.Pool, table: string): Promise<void> {
  try {
    await pool.query(table)
  } catch (error) {
    if (!isTaken(error) && codeOf(error) !== '42P07') throw error
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
/** A unique key that is there already, or a class that has just been deleted. */
const isTaken = (error: unknown): boolean => codeOf(error) === '23505' || codeOf(error) === '23503'
