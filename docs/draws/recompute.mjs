// Recomputes a published draw, with nothing of the product: node recompute.mjs https://…/api/v1/draws/<id>, or a saved file.
// Says what it checked, and ends with 1 when something is not as it was published.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const from = process.argv[2];
if (!from) {
  console.error('Usage: node recompute.mjs <address of the draw as JSON, or a saved file>');
  process.exit(2);
}
const draw = /^https?:/.test(from) ? await (await fetch(from)).json() : JSON.parse(readFileSync(from, 'utf8'));
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
let isRight = true;
const check = (what, holds) => {
  console.log(`${holds ? 'right' : 'WRONG'}  ${what}`);
  isRight = isRight && holds;
};

check('the list is the one whose digest was published', sha256(draw.population.join('\n')) === draw.populationDigest);
if (draw.seed === null) {
  console.log('The seed has not been shown yet, so that there is no sample to check.');
  process.exit(isRight ? 0 : 1);
}
check('the seed is the one that was committed to beforehand', sha256(draw.seed) === draw.commitment);

const groupOf = (item) => (item.includes('/') ? item.split('/')[0] : '');
const groups = [...new Set(draw.population.map(groupOf))].sort();
const sample = groups.flatMap((group) =>
  draw.population
    .filter((item) => groupOf(item) === group)
    .map((item) => [sha256(`${draw.seed}:${item}`), item])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, draw.size)
    .map(([, item]) => item),
);
check('the sample is what list and seed give', JSON.stringify(sample) === JSON.stringify(draw.sample));
for (const item of sample) console.log(item);
process.exit(isRight ? 0 : 1);
