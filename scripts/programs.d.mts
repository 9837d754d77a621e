/** The folder that holds `initdb` and `postgres`, the newest when there are several; throws and says how to get them. */
export function findPostgres(): string;

/** The browser's file; throws and says how to get it. */
export function findChromium(): string;
