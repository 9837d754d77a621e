import type { Span } from '../../src/kernel/scheme.ts';

/**
 * The terms of a citizen who orders a career voucher. Hours, own share and who is entitled stand here not: they change with
 * every order of the government, and VDAB says them to who orders.
 */
export const careerVoucher2020 = {
  id: 'career-voucher/2020-01-01',
  source: 'VOUCHER-order',
  inForce: { from: '2020-01-01' },
  terms: {
    objectWithin: { days: 14, source: 'VOUCHER-order' },
    payWithin: { days: 14, source: 'VOUCHER-order' },
  },
} as const satisfies {
  id: string;
  source: 'VOUCHER-order';
  inForce: { from: string };
  terms: Readonly<Record<string, Span>>;
};
