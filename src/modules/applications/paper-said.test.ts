import { describe, expect, test } from 'vitest';
import { careerGuidanceMandate2024, certo2014, levelApplication2024 } from '../../../schemes/index.ts';
import { day } from '../../kernel/day.ts';
import { newApplication } from './application.ts';
import { factsOnPaper, PaperSaid, paperFieldsOf, wrongOnPaper } from './paper-said.ts';

const [ann, bart] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
const receivedOn = day('2026-03-02');
const paper = (said: object, was = newApplication) => ({ said: PaperSaid.parse(said), receivedOn, was });

describe('C-19, OURS-paper: what a paper application says', () => {
  test('is asked by the steps that its applicant takes online, and by no others', () => {
    expect(paperFieldsOf(certo2014)).toEqual([
      ...['declaredOn', 'codeSignedOn', 'codeSignedBy', 'consultants', 'mlpPeople'],
    ]);
    expect(paperFieldsOf(careerGuidanceMandate2024)).toEqual([
      ...['experienceSince', 'experienceHours', 'vision', 'coaching'],
      ...['labelCode', 'labelNumber', 'labelFromOn', 'labelEndsOn', 'consultants'],
    ]);
    expect(paperFieldsOf(levelApplication2024)).toEqual(['level']);
  });

  test('happened on the days that it names, and what it is silent on did not happen', () => {
    const said = { declaredOn: '2026-02-20', codeSignedOn: '2026-02-21', codeSignedBy: bart, consultants: ann };
    expect(factsOnPaper(paper(said))).toEqual([
      { did: 'declared', on: '2026-02-20' },
      { did: 'code-signed', on: '2026-02-21', version: '2014-09-01', by: bart },
      { did: 'people-named', on: '2026-03-02', consultants: [ann], mlpPeople: [] },
    ]);
    expect(factsOnPaper(paper({}))).toEqual([]);
  });

  test('a completion leaves what it is silent on as it was', () => {
    const was = { ...newApplication, consultants: [ann ?? ''], mlpPeople: [] };
    expect(factsOnPaper(paper({ mlpPeople: [bart, bart] }, was))).toEqual([
      { did: 'people-named', on: '2026-03-02', consultants: [ann], mlpPeople: [bart] },
    ]);
  });

  test.each([
    { why: 'signed on the day of receipt', said: { declaredOn: '2026-03-02' }, wrong: [] },
    { why: 'signed the day after', said: { declaredOn: '2026-03-03' }, wrong: ['after-receipt declaredOn'] },
    {
      why: 'the code signed on its first day',
      said: { codeSignedOn: '2014-09-01', codeSignedBy: ann },
      wrong: [],
    },
    {
      why: 'a code signed before this edition',
      said: { codeSignedOn: '2014-08-31', codeSignedBy: ann },
      wrong: ['code-of-other-edition codeSignedOn'],
    },
    { why: 'signed by nobody', said: { codeSignedOn: '2026-03-02' }, wrong: ['field-missing codeSignedBy'] },
    { why: 'something of another procedure', said: { level: 'client' }, wrong: ['field-unknown level'] },
  ])('$why', ({ said, wrong }) => {
    expect(wrongOnPaper(paper(said), certo2014).map(({ code, about }) => `${code} ${about}`)).toEqual(wrong);
  });

  test('half a quality certificate is none, and one that ends before it began is refused', () => {
    const label = { labelCode: 'qfor', labelNumber: '7', labelFromOn: '2026-01-01', labelEndsOn: '2026-01-01' };
    const codes = (said: object) => wrongOnPaper(paper(said), careerGuidanceMandate2024).map(({ code }) => code);
    expect(codes(label)).toEqual([]);
    expect(codes({ ...label, labelEndsOn: '2025-12-31' })).toEqual(['end-before-start']);
    expect(codes({ labelCode: 'qfor', labelNumber: '7' })).toEqual(['field-missing', 'field-missing']);
    expect(codes({ experienceSince: '2020-01-01' })).toEqual(['field-missing']);
  });
});
