import { deskTrades } from './desk-trades.ts';
import { handTrades } from './hand-trades.ts';
import { peopleTrades } from './people-trades.ts';
import type { Trade } from './trade.ts';

export type { Trade } from './trade.ts';

const all = { ...deskTrades, ...handTrades, ...peopleTrades } as const;

/** The name by which these files know a trade. */
export type TradeName = keyof typeof all;

/** What people of each trade have in their file. */
export const trades: Readonly<Record<TradeName, Trade>> = all;
