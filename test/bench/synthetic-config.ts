import { readFileSync } from 'node:fs';
import { oneOf, seededRandom } from '../../stories/seeded-random.js';
import type { Facet } from '../../src/widgets/intervention-finder/domain/model.js';
import type { Text } from '../../src/core/text/text.js';
import { benchCatalogue } from './finder-catalogue.js';

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

/** Facets that every synthetic entry says something under; not the municipality, of which nothing is made up. */
const SAID = ['theme', 'level', 'audience', 'setting', 'kind'];

function words(text: Text | undefined): string {
  return typeof text === 'string' ? text : '';
}

/**
 * A config with so many synthetic entries: the facets of the example data, titles that can be read, and
 * words as `benchCatalogue` has them. The same count gives the same config.
 */
export function syntheticConfig(count: number): object {
  const random = seededRandom(count);
  const data = new URL('../../stories/data/indsatser-alle.json', import.meta.url);
  const { facets } = JSON.parse(readFileSync(data, 'utf8')) as {
    readonly facets: readonly Facet[];
  };
  const kept = facets.filter(({ id }) => SAID.includes(id) || id === 'age' || id === 'grade');
  const texts = benchCatalogue(count).entries;
  const entries = texts.map(({ summary, body, year }, at) => {
    const [form, subject, people] = [FORMS, SUBJECTS, PEOPLE].map((words) => oneOf(words, random));
    const values = kept.flatMap((facet) =>
      facet.kind === 'list' && facet.values ? [[facet.id, oneOf(facet.values, random).id]] : [],
    );
    const from = Math.floor(random() * 18);
    return {
      id: `syntetisk-${at + 1}`,
      title: `${form} om ${subject} for ${people}, nr. ${at + 1}`,
      summary: `Syntetisk indsats om ${subject}: ${words(summary)}.`,
      body: `${words(body)}.`,
      year,
      values: {
        ...(Object.fromEntries(values) as object),
        age: { from, to: from + 4 },
        ...(from > 6 && from < 14 && { grade: { from: from - 6, to: from - 4 } }),
      },
    };
  });
  return {
    widget: 'intervention-finder',
    version: 1,
    lang: 'da',
    example: true,
    title: 'Syntetiske indsatser',
    intro: `Her er ${count.toLocaleString('da-DK')} indsatser, som et program har sat sammen af ord. De viser, at søgningen også kan klare et stort katalog.`,
    contact: { unit: 'Eksempel Kommune', link: { label: 'Kontakt', href: '/kontakt.html' } },
    facets: kept,
    matrix: { rows: 'theme', columns: 'level' },
    deepLinks: true,
    entries,
  };
}
