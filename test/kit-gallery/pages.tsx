import type { VNode } from 'preact';
import { stepForm, stepList } from './file-pages.tsx';
import { addDocument, citizenStart, conflict, workList } from './more-pages.tsx';

/** Pages that together show every part of the kit. */
export const pages: Record<string, () => VNode> = {
  'step-list': stepList,
  'step-form': () => stepForm(null),
  'step-form-errors': () =>
    stepForm({
      startsOn: 'Datum: 31/02/2019 bestaat niet. Vul een echte datum in, zoals 21/02/2019.',
      executor: 'Uitvoerder: vul dit in.',
    }),
  'citizen-start': citizenStart,
  'work-list': workList,
  'add-document': addDocument,
  conflict,
};
