/** A lock file, or npm's own record of what it installed. */
export interface Packages {
  packages: Record<string, { version?: string; integrity?: string; optional?: boolean }>;
}

/** Whether what is installed differs from what the lock file names, but for other platforms' optional packages. */
export function differs(lock: Packages, installed: Packages): boolean;

/** Compiles when a source has changed since the last build; answers whether that went well. */
export function build(): Promise<boolean>;
