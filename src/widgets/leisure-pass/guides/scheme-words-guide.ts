import type { FieldGuides } from '../../../core/config/guide.js';
import type { SchemeConfig } from '../scheme-config.js';
import { sourceGuide } from './source-guide.js';

/** The guides to what families are told about a scheme, and what that rests on. */
export const schemeWords = {
  name: {
    label: { da: 'Navn', en: 'Name' },
    help: { da: 'Ordningens navn hos jer.', en: 'What the scheme is called with you.' },
    example: { da: 'Fritidspas', en: 'Leisure pass' },
  },
  nameIndefinite: {
    label: { da: 'Navn inde i en sætning', en: 'Name within a sentence' },
    help: {
      da: 'Som efter »Du kan søge om …«, med et eller en foran, hvis det skal have det. Udelad det for navnet.',
      en: 'As after “You can apply for …”, with its article where it has one. Leave it out for the name.',
    },
    example: { da: 'et fritidspas', en: 'a leisure pass' },
  },
  summary: {
    label: { da: 'Kort om', en: 'Summary' },
    help: { da: 'En eller to korte sætninger.', en: 'One or two short sentences.' },
    example: {
      da: 'Hjælp til at betale for det, dit barn går til.',
      en: 'Help with paying for what your child takes part in.',
    },
  },
  authority: {
    label: { da: 'Hvem der afgør det', en: 'Who decides' },
    help: {
      da: 'Kun når det ikke er kommunen. En afdeling eller en forening, aldrig en person.',
      en: 'Only where it is not the municipality. A unit or an organisation, never a person.',
    },
    example: { da: 'Jobcentret', en: 'The job centre' },
  },
  unchecked: {
    label: { da: 'Det tjekker vi ikke', en: 'What is not checked' },
    help: {
      da: 'Alt, kilden kræver, og som vi ikke spørger om. Så tror ingen, at svaret er hele sandheden.',
      en: 'All that the source requires and we do not ask. Nobody then takes the answer for the whole truth.',
    },
    item: {
      label: { da: 'Én ting', en: 'One thing' },
      help: {
        da: 'Slutningen på »Det har vi ikke tjekket: …«. Begynd med »om«, og udelad punktum.',
        en: 'The end of “We have not checked …”. Begin with “whether”, without a full stop.',
      },
      example: {
        da: 'om der stadig er penge i puljen',
        en: 'whether there is still money in the pool',
      },
    },
  },
  payment: {
    label: { da: 'Hvor pengene går hen', en: 'Where the money goes' },
    help: {
      da: 'Som en hel sætning. Mange tror, at de selv skal lægge ud.',
      en: 'As a whole sentence. Many believe that they have to pay first.',
    },
    example: {
      da: 'Kommunen betaler pengene direkte til foreningen.',
      en: 'The municipality pays the money directly to the club.',
    },
  },
  instead: {
    label: { da: 'Hvad man ellers kan gøre', en: 'What else one can do' },
    help: {
      da: 'Står efter et nej. Der skal altid være en vej videre.',
      en: 'Stands after a no. There must always be a way on.',
    },
    example: {
      da: 'Spørg klubben, om I kan betale lidt ad gangen.',
      en: 'Ask the club whether you can pay a little at a time.',
    },
  },
  source: sourceGuide(
    {
      label: { da: 'Kilde', en: 'Source' },
      help: {
        da: 'Siden eller beslutningen, som reglerne står i.',
        en: 'The page or the decision that the rules stand in.',
      },
    },
    {
      da: 'Aarhus Kommune: siden om fritidspas',
      en: 'Aarhus Municipality: the page about the leisure pass',
    },
  ),
  legalBasis: sourceGuide(
    {
      label: { da: 'Lovgrundlag', en: 'Legal basis' },
      help: {
        da: 'Loven, som kommunen giver støtten efter. Udelad det, hvis du ikke ved det.',
        en: 'The act that the municipality gives the support by. Leave it out if you do not know.',
      },
    },
    { da: 'Barnets lov § 35, stk. 3', en: 'The Child’s Act, section 35(3)' },
  ),
  appeal: {
    label: { da: 'Hvis man vil klage', en: 'How to complain' },
    help: {
      da: 'Hvordan man klager, eller at man ikke kan.',
      en: 'How to complain, or that one cannot.',
    },
    example: {
      da: 'Du kan ikke klage til Ankestyrelsen. Men kommunen skal forklare sit svar.',
      en: 'You cannot appeal to the National Social Appeals Board. But the municipality must explain its answer.',
    },
  },
} satisfies Partial<FieldGuides<SchemeConfig>>;
