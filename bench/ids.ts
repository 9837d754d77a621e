/** The things of the bench's world; each has ids of its own that follow from a number, so that nobody has to look them up. */
export const families = {
  citizen: '0198a000',
  attestation: '0198a001',
  organisation: '0198a002',
  person: '0198a003',
  line: '0198a004',
  entry: '0198a005',
} as const;
export type Family = keyof typeof families;

/** The id of the so-manieth thing of a family: version 7 as all of the product's ids, and in order of number. */
export const idOf = (family: Family, n: number): string =>
  `${families[family]}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The same in SQL, for an expression that gives the number. */
export const idIn = (family: Family, n: string): string =>
  `('${families[family]}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Lines that each citizen of the world begins with. */
export const linesEach = 5;
/** The number of a citizen's line: the first is outplacement, the others are of other services. */
export const lineNumber = (citizen: number, at: number): number => citizen * 8 + at;
