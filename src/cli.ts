import { loadConfig } from './config.ts';
import { makeDemoWorld, sayOn } from './demo/index.ts';
import { type OpenHouse, openHouse } from './house.ts';
import { plainly } from './plainly.ts';
import { checkReplay, type ReplayFault } from './platform/replay.ts';

const help = `Usage: node dist/src/cli.js <command>

  migrate          brings the database's schema up to date
  seed             makes the demo's world of invented people and files in an empty database, or goes on with one that was
                   interrupted; the server does so by itself when it starts as a demo
  replay --check   rebuilds every record from the journal, verifies its chain of hashes and compares it with what is
                   stored; names each record at fault by its id, and exits with 1 when there is any

The environment says which database: DATA_DIR for the embedded one, DATABASE_URL for a server. The embedded database
takes one process at a time; a server is checked while it works.
`;

const told = ({ code, kind, record, owner, seq, field }: ReplayFault) =>
  `fault ${code}: ${kind} ${record} of ${owner}${seq > 0 ? `, entry ${seq}` : ''}${field ? `, ${field}` : ''}`;

/** Every command; each gives the exit code. */
const commands: Readonly<Record<string, (house: OpenHouse) => Promise<number>>> = {
  async migrate() {
    // Opening the house did it.
    console.log('The schema is up to date.');
    return 0;
  },
  async seed(house) {
    if (!house.config.demo) {
      console.error('Only a demo gets invented people: set DEMO=1.');
      return 1;
    }
    const isMade = await makeDemoWorld(house, { say: sayOn(process.stdout) });
    if (!isMade) console.log('There are people and files already; nothing was made.');
    return 0;
  },
  async 'replay --check'(house) {
    const { entries, records, faults } = await checkReplay(house);
    for (const fault of faults) console.log(told(fault));
    console.log(`entries ${entries}, records ${records}, faults ${faults.length}`);
    return faults.length === 0 ? 0 : 1;
  },
};

async function run(asked: string): Promise<number> {
  const command = commands[asked];
  if (!command) {
    const isHelp = ['', 'help', '--help', '-h'].includes(asked);
    (isHelp ? console.log : console.error)(isHelp ? help : `There is no command ${asked}.\n\n${help}`);
    return isHelp ? 0 : 2;
  }
  const house = await openHouse(loadConfig());
  try {
    return await command(house);
  } finally {
    await house.close();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2).join(' '));
} catch (error) {
  console.error(plainly(error) ?? error);
  process.exitCode = 1;
}
