import { linkGuide } from '../../../core/config/fields-guide.js';
import type { Guide } from '../../../core/config/guide.js';
import type { EntryConfig } from '../config.js';
import { sourceGuide } from './source-guide.js';

/** The guide to one entry of the catalogue. */
export const entryGuide: Guide<EntryConfig> = {
  label: { da: 'Indsats', en: 'Entry' },
  help: {
    da: 'En indsats, en anbefaling, et tilbud eller et eksempel.',
    en: 'An intervention, a recommendation, an offer or an example.',
  },
  fields: {
    id: {
      label: { da: 'Id', en: 'Id' },
      help: {
        da: 'Et kort navn uden mellemrum. Behold det, så links til indsatsen bliver ved med at virke.',
        en: 'A short name without spaces. Keep it, so that links to the entry go on working.',
      },
      example: 'gaabus',
    },
    title: {
      label: { da: 'Titel', en: 'Title' },
      help: {
        da: 'Indsatsens navn. En indsats uden titel bliver ikke vist.',
        en: 'The name of it. An entry without a title is not shown.',
      },
      example: { da: 'Gåbus til skole', en: 'Walking bus to school' },
    },
    summary: {
      label: { da: 'Kort om', en: 'Summary' },
      help: {
        da: 'En eller to korte sætninger. De står på listen.',
        en: 'One or two short sentences. They stand in the list.',
      },
      example: {
        da: 'Børn går sammen til skole efter en fast rute, og en voksen går med.',
        en: 'Children walk to school together along a set route with an adult.',
      },
    },
    body: {
      label: { da: 'Beskrivelse', en: 'Description' },
      help: {
        da: 'Hvad I gør, for hvem, hvad det kræver, og hvad der er kommet ud af det. Du kan bruge **fed**, lister og links.',
        en: 'What you do, for whom, what it takes and what came of it. You can use **bold**, lists and links.',
      },
      example: {
        da: 'Skolen og forældrene laver ruten sammen.\n\n- Start med én rute.\n- Bed forældrene om at skiftes.',
        en: 'School and parents plan the route together.\n\n- Start with one route.\n- Let parents take turns.',
      },
    },
    values: {
      label: { da: 'Hvor den hører hjemme', en: 'Where it belongs' },
      help: {
        da: 'Et eller flere valg under hvert filter, efter filterets id. Udelad det, kilden ikke oplyser.',
        en: 'One or more values under each facet, by the facet’s id. Leave out what the source does not say.',
      },
      example: { tema: ['fysisk-aktivitet'], klasse: { from: 0, to: 3 }, gratis: true },
    },
    assessed: {
      label: { da: 'Hvad vurderingen bygger på', en: 'What the assessment rests on' },
      help: {
        da: 'Har I selv vurderet noget, så skriv hvorfor, efter filterets id. Besøgende kan se det.',
        en: 'Where you assessed something yourselves, say why, by the facet’s id. Visitors can see it.',
      },
      example: { tema: { da: 'Børnene går hver dag.', en: 'The children walk every day.' } },
    },
    evidence: {
      label: { da: 'Viden om virkningen', en: 'Evidence' },
      help: {
        da: 'Kun det, kilden selv siger om, hvordan det virker.',
        en: 'Only what the source itself says about how it works.',
      },
      example: { da: 'Evalueret af skolen i 2023', en: 'Evaluated by the school in 2023' },
    },
    cost: {
      label: { da: 'Pris og tid', en: 'Cost' },
      help: {
        da: 'Kun det, kilden oplyser om penge og timer.',
        en: 'Only what the source says about money and hours.',
      },
      example: { da: 'En koordinator to timer om ugen', en: 'A coordinator two hours a week' },
    },
    year: {
      label: { da: 'År', en: 'Year' },
      help: {
        da: 'Året, som kilden beskriver. Udelad det, hvis kilden ikke siger det.',
        en: 'The year that the source describes. Leave it out where the source does not say.',
      },
      example: 2023,
    },
    status: {
      label: { da: 'Findes den stadig', en: 'Is it still there' },
      help: {
        da: 'Udelad det, hvis du ikke ved det.',
        en: 'Leave it out if you do not know.',
      },
      values: {
        current: { da: 'Ja, den er i gang', en: 'Yes, it is running' },
        ended: { da: 'Nej, den er afsluttet', en: 'No, it has ended' },
        unknown: { da: 'Det vides ikke', en: 'It is not known' },
      },
    },
    links: {
      label: { da: 'Links', en: 'Links' },
      help: {
        da: 'Hvor man kan læse mere eller finde materialer.',
        en: 'Where one can read more or find materials.',
      },
      item: linkGuide({
        label: { da: 'Link', en: 'Link' },
        help: { da: 'Ét link.', en: 'One link.' },
      }),
    },
    source: sourceGuide({
      label: { da: 'Kilde', en: 'Source' },
      help: {
        da: 'Hvor du har det fra, så andre kan læse det hele.',
        en: 'Where you have it from, so that others can read all of it.',
      },
    }),
  },
};
