/** Starts the product and says where it is and how to stop it. */
import { setFlagsFromString } from 'node:v8';
import { readConfig, type Config } from './config.ts';
import { heapFor, heapWhileReading } from './heap.ts';
import { start } from './start.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const fail = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
};

const configOrFail = (): Config => {
  try {
    return readConfig(process.env);
  } catch (error) {
    return fail(error);
  }
};

const loadedFrom: Readonly<Record<Config['seed'], string>> = {
  source: 'Lähdeaineistosta',
  example: 'Keksitystä esimerkkiaineistosta',
  none: 'Luokituksista ja alueista',
};

// What is written is for the owner alone: the vault is private, and the log holds what is not public.
process.umask(0o077);

const config = configOrFail();
say(`Tuhansien verkostojen Lappi: avataan tietokanta (${config.neo4j?.uri ?? config.dataDir}).`);
let told = 0;
const progress = (done: number, total: number): void => {
  const tenths = Math.floor((done / total) * 10);
  if (tenths > told) say(`Ladataan: ${done}/${total}`);
  told = Math.max(told, tenths);
};

setFlagsFromString(heapWhileReading);
try {
  const { url, store, register, seeded, signInToken, stop } = await start(config, { progress });
  setFlagsFromString(heapFor(register.graph, config.neo4j !== null));
  const loaded = seeded.nouns.reduce((sum, noun) => sum + noun.loaded, 0);
  if (loaded > 0) say(`${loadedFrom[config.seed]} ladattiin ${loaded} tietuetta.`);
  if (loaded > 0 && config.seed === 'source') say('Raportti: seed-data/REPORT.md');
  say(`Tietokanta: ${store}.`);
  say('');
  say(`Verkostot ovat osoitteessa ${url}`);
  if (signInToken) {
    say('Kirjaudu ylläpitäjäksi tällä linkillä. Se toimii kerran:');
    say(`  ${config.publicUrl}/kirjaudu#${signInToken}`);
  }
  say('Lopeta painamalla Ctrl+C. (Stop with Ctrl+C.)');
  let stopping = false;
  const end = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    say('Lopetetaan. Toinen Ctrl+C lopettaa heti.');
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
} catch (error) {
  fail(error);
}
