import type { Text } from '../../src/core/text/text.js';
import type { EntryConfig, FacetConfig } from '../../src/widgets/intervention-finder/config.js';
import all from '../data/indsatser-alle.json';
import faulty from '../data/indsatser-fejl.json';
import initiatives from '../data/indsatser.json';
import plan from '../data/lyngby-taarbaek-plan.json';
import youthEducation from '../data/ungdomsuddannelse-indsatser.json';

/*
 * The configs that the stories show: the files that the demo site serves, with the list of initiatives in
 * them, and variations on them.
 */

const entries = initiatives.entries as readonly EntryConfig[];

/** Every initiative, case and offer of the five sources. */
export const everything = { ...all, facets: all.facets as readonly FacetConfig[], entries };

/** The plan of one municipality, crossed as a table from the start. */
export const lyngbyPlan = { ...plan, entries };

/** What is for young people, beginning with what takes place in youth education. */
export const schoolPage = { ...youthEducation, entries };

export { faulty };

const { lang: _, ...withoutLanguage } = everything;

/** Takes the language of the page around it. */
export const inPageLanguage = withoutLanguage;

/** A catalogue that its editor has not filled yet. */
export const withoutEntries = { ...everything, entries: [] };

/** Its list stands in a file of its own, which is gone. */
export const listMissing = { ...everything, entries: { src: '/respond?status=404' } };

/** What one can sign up for, by the word for it. */
export const offers = {
  ...everything,
  title: { da: 'Find et tilbud', en: 'Find an offer' },
  intro: {
    da: 'Her er de tilbud, som ungdomsuddannelser kan tage imod.',
    en: 'These are the offers that youth education can take up.',
  },
  noun: { one: { da: 'tilbud', en: 'offer' }, many: { da: 'tilbud', en: 'offers' } },
  only: { kind: { values: ['offer'] } },
};

const { matrix: _matrix, ...withoutMatrix } = everything;

/** A list to search in, without anything to filter by. */
export const withoutFacets = {
  ...withoutMatrix,
  intro: 'Her er alle indsatserne i en lang liste. Søg efter det, du mangler.',
  views: ['list', 'shortlist'],
  facets: [],
  entries: entries.map(({ values: _values, assessed: _assessed, ...entry }) => entry),
};

/** Begins with a search that nothing answers. */
export const presetToNothing = {
  ...everything,
  preset: {
    theme: { values: ['tandsundhed'] },
    setting: { values: ['jobcenter'] },
  },
};

const danish = (text: Text | undefined): string =>
  typeof text === 'object' ? text.da : (text ?? '');

const LONG =
  'Sundhedsfremmeforebyggelseskoordinationsgruppens tværkommunale udviklingsforløb om trivsel, fællesskaber og bevægelse for alle skoler, dagtilbud og ungdomsuddannelser';

/** Texts as long as a committee can make them. */
export const longTexts = {
  ...everything,
  title: LONG,
  noun: {
    one: 'sundhedsfremmende og forebyggende indsats',
    many: 'sundhedsfremmende og forebyggende indsatser',
  },
  facets: everything.facets.map((facet) =>
    facet.id === 'theme' && facet.kind === 'list'
      ? {
          ...facet,
          label: { da: 'Tema i sundhedspolitikkens forebyggelseskatalog', en: 'Theme' },
          values: facet.values?.map((value, index) =>
            index < 3
              ? {
                  ...value,
                  label: `${danish(value.label)} i arbejdsmarkedsuddannelsescentrenes lærlingeboliger`,
                }
              : value,
          ),
        }
      : facet,
  ),
  entries: entries.slice(0, 4).map((entry) => ({
    ...entry,
    title: `${danish(entry.title)}: ${LONG}`,
    summary:
      `${danish(entry.summary)} ${'Alle er velkomne, og ingen skal tilmelde sig. '.repeat(10)}`.trim(),
  })),
};

/** A catalogue with texts in a language that is written from right to left. */
export const arabic = {
  ...everything,
  lang: 'ar',
  title: { da: 'Find en indsats', ar: 'ابحث عن مبادرة' },
  intro: { da: 'Her kan du se, hvad andre har prøvet.', ar: 'هنا ترى ما جرّبه الآخرون.' },
  entries: entries.map((entry, index) =>
    index === 0
      ? { ...entry, title: { da: danish(entry.title), ar: 'زائرات الصحة يركّزن على رفاه الأسر 👶' } }
      : entry,
  ),
};
