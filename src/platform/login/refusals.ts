import type { FastifyRequest } from 'fastify';
import { text } from '../../texts/catalogue.ts';
import { type LoginText, loginTexts } from '../../texts/login.ts';
import { type Problem, type ProblemStatus, problem } from '../http/index.ts';

/** A refusal around logging in, with its sentence. */
export const refusal = (req: FastifyRequest, status: ProblemStatus, kind: LoginText, cause?: unknown): Problem =>
  problem(status, { kind, detail: text(loginTexts, req.language)(kind), cause });
