import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../clock.ts';
import { type Bound, type Database, statement } from '../database/index.ts';

interface Row {
  payload: AdapterPayload;
  consumed_at: Date | null;
}

const live = 'expires_at is null or expires_at > now()';
const put = statement(
  'oidc.put',
  `insert into oidc_state (model, id, payload, uid, grant_id, expires_at)
   values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
   on conflict (model, id) do update set payload = excluded.payload, uid = excluded.uid, grant_id = excluded.grant_id,
     expires_at = excluded.expires_at`,
);
const byId = statement<Row>(
  'oidc.by-id',
  `select payload, consumed_at from oidc_state where model = $1 and id = $2 and (${live})`,
);
const byUid = statement<Row>(
  'oidc.by-uid',
  `select payload, consumed_at from oidc_state where model = $1 and uid = $2 and (${live})`,
);
const consume = statement('oidc.consume', 'update oidc_state set consumed_at = now() where model = $1 and id = $2');
const remove = statement('oidc.remove', 'delete from oidc_state where model = $1 and id = $2');
const removeGrant = statement('oidc.remove-grant', 'delete from oidc_state where grant_id = $1');
const sweep = statement('oidc.sweep', 'delete from oidc_state where expires_at < now()');

/** Keeps the state of the embedded provider in the database, so that a login survives a restart and reaches replicas. */
export function oidcAdapter(database: Database, clock: Clock): (model: string) => Adapter {
  const run = async <Row>(...bound: Bound<Row>[]): Promise<Row[]> => {
    const answers = await database.run({ actor: null, today: clock.today() }, ...bound);
    return answers[0] ?? [];
  };
  const payloadOf = ([row]: Row[]): AdapterPayload | undefined =>
    row && { ...row.payload, ...(row.consumed_at ? { consumed: row.consumed_at.getTime() / 1000 } : {}) };
  return (model) => ({
    async upsert(id, payload, expiresIn) {
      const values = [
        model,
        id,
        JSON.stringify(payload),
        payload.uid ?? null,
        payload.grantId ?? null,
        expiresIn ?? null,
      ];
      await run(put.with(...values), ...(model === 'Interaction' ? [sweep.with()] : []));
    },
    find: async (id) => payloadOf(await run(byId.with(model, id))),
    findByUid: async (uid) => payloadOf(await run(byUid.with(model, uid))),
    // Codes typed by hand belong to a flow that the embedded provider does not offer.
    findByUserCode: async () => undefined,
    consume: async (id) => void (await run(consume.with(model, id))),
    destroy: async (id) => void (await run(remove.with(model, id))),
    revokeByGrantId: async (grantId) => void (await run(removeGrant.with(grantId))),
  });
}
