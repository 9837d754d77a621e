import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the built assets lie: seen from the compiled kit, and seen from its source. */
const places = ['../../../assets/', '../../../dist/assets/'].map((place) =>
  fileURLToPath(new URL(place, import.meta.url)),
);
const found = places.find((place) => existsSync(`${place}manifest.json`));

/** Folder to serve under `/assets/`: every file but the manifest may be kept by the browser for ever. */
export const assetFolder: string = found ?? places[1] ?? '';

const isNames = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null;

function readManifest(): Record<string, string> | null {
  if (!found) return null;
  const names: unknown = JSON.parse(readFileSync(`${found}manifest.json`, 'utf8'));
  return isNames(names) ? names : null;
}

const manifest = readManifest();

/**
 * The address of an asset under the hash of its content: `waarborg.css` gives `/assets/waarborg.1f0c….css`.
 * Before the first build there is no manifest and the plain name is given; afterwards an unknown name throws.
 */
export function assetUrl(name: string): string {
  const hashed = manifest ? manifest[name] : name;
  if (hashed === undefined) throw new Error(`${name} is no asset; see scripts/assets.mjs`);
  return `/assets/${hashed}`;
}
