import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { dayField } from '../fields.ts';

/** The quality certificates that can be named; which of them VDAB takes, its officers judge. */
export const qualityLabels = ['qfor', 'iso-9001', 'efqm', 'iip', 'c2e', 'r4e', 'krm-wse', 'other'] as const;

/** The quality certificate of a centre, by a scheme that VDAB accepts, with the number that its issuer gave. */
export type QualityLabel = {
  code: (typeof qualityLabels)[number];
  number: string;
  fromOn: Day;
  /** Last day, included. */
  endsOn: Day;
};

/** A quality certificate as it is typed (V-04). */
export const labelFields = {
  code: z.enum(qualityLabels),
  number: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[\p{L}\p{N} ./-]+$/u),
  fromOn: dayField,
  endsOn: dayField,
};

/** Why the days of a quality certificate can not be right. */
export const wrongLabel = ({ fromOn, endsOn }: Pick<QualityLabel, 'fromOn' | 'endsOn'>): Ground[] =>
  endsOn < fromOn ? [{ code: 'end-before-start', source: 'OURS-input', about: fromOn }] : [];
