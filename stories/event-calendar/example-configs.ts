import everyRule from '../data/alle-regler.json';
import municipality from '../data/eksempel-kommune.json';
import faulty from '../data/fejl.json';
import campaignDays from '../data/kampagnedage.json';
import partnershipPlan from '../data/partnerskab-plan.json';
import partnership from '../data/partnerskab.json';
import timed from '../data/tidspunkter.json';

/*
 * The configs that the stories show: the files that the demo site serves, and variations on them.
 */

export { campaignDays, everyRule, faulty, partnership, timed };

const { lang: _, ...withoutLanguage } = campaignDays;

/** Takes the language of the page around it. */
export const inPageLanguage = withoutLanguage;

/** The national list with the municipality's own laid over it. */
export const layered = {
  ...campaignDays,
  layers: [{ id: 'kommunen', title: 'Eksempel Kommune', ...municipality }],
};

/** The partnership's year after a school and the municipality have agreed on when. */
export const partnershipWithPlan = {
  ...partnership,
  view: 'wheel',
  layers: [{ id: 'plan', title: 'Aftalt plan', events: partnershipPlan }],
};

/** A calendar that its editor has not filled yet. */
export const withoutEvents = { ...campaignDays, events: [], holidays: [] };

/** Texts as long as a committee can make them. */
export const longTexts = {
  ...campaignDays,
  events: campaignDays.events.slice(0, 3).map((event, index) => ({
    ...event,
    when: { kind: 'once', date: `2026-12-0${index + 1}` },
    title: `${event.title.da}: Sundhedsfremmeforebyggelseskoordinationsgruppens landsdækkende temadag om trivsel, fællesskaber og bevægelse for alle skoler, dagtilbud og ungdomsuddannelser i kommunen`,
    summary:
      `${event.summary.da} ${'Alle er velkomne, og du kan komme og gå, som du vil. '.repeat(8)}`.trim(),
    place: {
      name: 'Kulturhuset ved Den Gamle Havneterminal, indgang B, lokale 3.117 på tredje sal',
      address: 'Nordre Eksempelkirkegårdsvej 1234',
      town: 'Eksempelby',
    },
  })),
};

/** A calendar with texts in a language that is written from right to left. */
export const arabic = {
  ...campaignDays,
  lang: 'ar',
  title: { da: 'Kampagner og mærkedage', ar: 'الحملات والأيام الصحية' },
  intro: {
    da: 'Her er dage og uger om sundhed og trivsel.',
    ar: 'هنا أيام وأسابيع عن الصحة والرفاه.',
  },
  events: campaignDays.events.map((event) =>
    event.id === 'verdens-tobaksfri-dag'
      ? { ...event, title: { ...event.title, ar: 'اليوم العالمي للامتناع عن تعاطي التبغ' } }
      : event,
  ),
};
