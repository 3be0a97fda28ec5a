import { oneOf, seededRandom } from '../seeded-random.js';
import { everything } from './example-configs.js';

const FORMS = ['Forløb', 'Kursus', 'Kampagne', 'Netværk', 'Café', 'Rådgivning', 'Workshop', 'Hold'];
const SUBJECTS = [
  'søvn',
  'rygestop',
  'trivsel',
  'sund mad',
  'bevægelse',
  'fællesskab',
  'naturen',
  'livet på nettet',
  'rusmidler',
  'ensomhed',
];
const PEOPLE = [
  'nye forældre',
  'unge uden job',
  'ældre, der bor alene',
  'elever i udskolingen',
  'ansatte i dagtilbud',
  'familier med små børn',
];

/** Facets that every made-up entry says something under. */
const SAID = ['theme', 'level', 'audience', 'setting', 'municipality', 'kind'];

/**
 * A config with as many made-up entries as asked for, under the facets of the real catalogue. The same
 * count and seed give the same config.
 */
export function manyEntries(count: number, seed = 1): object {
  const random = seededRandom(seed);
  const said = everything.facets.flatMap((facet) =>
    facet.kind === 'list' && facet.values && SAID.includes(facet.id)
      ? [{ id: facet.id, values: facet.values }]
      : [],
  );
  const entries = Array.from({ length: count }, (_, index) => {
    const [form, subject, people] = [FORMS, SUBJECTS, PEOPLE].map((words) => oneOf(words, random));
    const chosen = said.map(({ id, values }) => [id, oneOf(values, random).id] as const);
    const from = Math.floor(random() * 18);
    return {
      id: `indsats-${index + 1}`,
      title: `${form} om ${subject} for ${people}, nr. ${index + 1}`,
      summary: `En opdigtet indsats om ${subject}. Den er her, så man kan se, hvordan et stort katalog ser ud.`,
      values: { ...Object.fromEntries(chosen), age: { from, to: from + 4 } },
      year: 2016 + Math.floor(random() * 11),
    };
  });
  return {
    ...everything,
    title: 'Mange indsatser',
    intro: 'Indsatserne her er opdigtede.',
    entries,
  };
}
