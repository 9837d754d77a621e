import { languageChoices } from './portrait.ts';
import { everyoneInTheFile, label, section } from './section.ts';

const cv = section({
  id: 'cv',
  tab: 'cvs',
  label: label("Cv's", 'CV', 'CVs'),
  entry: label('cv', 'CV', 'CV'),
  cardinality: 'many',
  audience: 'file',
  editableBy: everyoneInTheFile,
  staleAfter: { months: 6, source: 'OURS-fresh' },
  neededForHandover: true,
  fields: [
    { name: 'title', kind: 'text', max: 200, required: true, label: label('Titel', 'Titre', 'Title') },
    {
      name: 'language',
      kind: 'code',
      required: true,
      label: label('Taal', 'Langue', 'Language'),
      options: languageChoices,
    },
    {
      name: 'profileLine',
      kind: 'long-text',
      max: 1000,
      required: true,
      label: label('Profiel in enkele zinnen', 'Profil en quelques phrases', 'Profile in a few sentences'),
      hint: label(
        'Wie ben je, wat kun je en wat zoek je? Je jobs en studies komen uit de loopbaangegevens.',
        'Qui êtes-vous, que savez-vous faire et que cherchez-vous ? Emplois et études viennent des données de carrière.',
        'Who are you, what can you do and what do you look for? Jobs and studies come from the career data.',
      ),
    },
    { name: 'strengths', kind: 'long-text', max: 1000, label: label('Sterke punten', 'Points forts', 'Strengths') },
    { name: 'interests', kind: 'long-text', max: 1000, label: label('Interesses', 'Centres d’intérêt', 'Interests') },
    {
      name: 'visibleToEmployers',
      kind: 'yes-no',
      required: true,
      label: label('Zichtbaar voor werkgevers', 'Visible pour les employeurs', 'Visible to employers'),
    },
  ],
});

/** The section of Cv's; uploaded CVs are documents. */
export const cvSections = [cv] as const;
