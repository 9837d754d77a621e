import { createHmac } from 'node:crypto';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Connections } from './one-connection.ts';

/**
 * The login role under which the product works: neither owner nor superuser, so that row-level security binds it. On
 * a distributed cluster the workers are reached under the role that connected, hence a role of its own that can log in.
 */
async function workingRole(owner: pg.Client, secret: string): Promise<{ user: string; password: string }> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  const user = `waarborg_${rows[0]?.name ?? ''}`.slice(0, 63);
  const password = createHmac('sha256', secret).update(`database role ${user}`).digest('base64url');
  const name = owner.escapeIdentifier(user);
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [user]);
  if (rowCount === 0) await owner.query(`create role ${name} login`);
  await owner.query(`alter role ${name} login password ${owner.escapeLiteral(password)}`);
  // Statements are many and short: compiling one costs more than it ever gains.
  await owner.query(`alter role ${name} set jit = off`);
  await owner.query(`grant waarborg_app to ${name}`);
  return { user, password };
}

/**
 * Opens a PostgreSQL server: migrates as the owner named in the URL, then connects as the working role. `secret` is
 * what the working role's password is derived from, the same for every process of one installation.
 */
export async function openServer(url: string, secret: string, migrations: string, size = 10): Promise<Connections> {
  const owner = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  try {
    await migrate(owner, migrations);
    const role = await workingRole(owner, secret);
    const { host, port, database, ssl } = owner;
    return overPool(
      new pg.Pool({
        host,
        port,
        database: database ?? '',
        ssl,
        ...role,
        max: size,
        pipeline: true,
        connectionTimeoutMillis: 10_000,
        // A connection holds its prepared statements; made anew after every quiet ten seconds it would plan them again.
        idleTimeoutMillis: 0,
        // A statement that takes this long is a fault; it must not hold a connection for ever.
        statement_timeout: 15_000,
        keepAlive: true,
        // Row-level security inflates the planner's estimates until it compiles queries that take a millisecond.
        options: '-c jit=off',
      }),
    );
  } finally {
    await owner.end();
  }
}

function overPool(pool: pg.Pool): Connections {
  // An idle connection that the server closes is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The pool listens only while a connection is idle. One that dies at work tells it to its statements; told to nobody
  // as well, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    async lease() {
      const client = await pool.connect();
      return { client, release: (broken) => client.release(broken) };
    },
    end: () => pool.end(),
  };
}
