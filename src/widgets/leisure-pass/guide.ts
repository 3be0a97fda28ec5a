import { contactGuide, fieldsGuide } from '../../core/config/fields-guide.js';
import type { Guide } from '../../core/config/guide.js';
import type { LeisurePassConfig } from './config.js';
import { amountGuide } from './guides/amount-guide.js';
import { audienceWords } from './guides/audience-words.js';
import { caseGuide } from './guides/case-guide.js';
import { conditionGuide } from './guides/condition-guide.js';
import { factGuide } from './guides/fact-guide.js';
import { parameterGuide } from './guides/parameter-guide.js';
import { schemeGuide } from './guides/scheme-guide.js';

/** What editors are told about every field of a leisure pass's config, in the builder and the reference. */
export const guide: Guide<LeisurePassConfig> = {
  label: { da: 'Fritidspas', en: 'Leisure pass' },
  help: {
    da: 'Spørgsmål, der viser en familie, om barnet kan få et fritidspas, hvor meget, og hvem der søger. Det er vejledning, aldrig en afgørelse.',
    en: 'Questions that show a family whether the child can get a leisure pass, how much, and who applies. It is guidance, never a decision.',
  },
  fields: {
    ...fieldsGuide,
    $schema: { ...fieldsGuide.$schema, example: 'schemas/leisure-pass.schema.json' },
    title: {
      ...fieldsGuide.title,
      help: {
        da: 'Står øverst. Skriv den som det spørgsmål, familien har.',
        en: 'Stands at the top. Write it as the question the family has.',
      },
      example: { da: 'Kan mit barn få et fritidspas?', en: 'Can my child get a leisure pass?' },
    },
    intro: {
      ...fieldsGuide.intro,
      example: {
        da: 'Svar på nogle få spørgsmål. Så ser du, om I kan søge.',
        en: 'Answer a few questions. Then you see whether you can apply.',
      },
    },
    contact: {
      ...contactGuide,
      help: {
        da: 'Hvem familien kan spørge. Står ved alle resultater. Skriv en afdeling, aldrig en person, og mindst én vej til den.',
        en: 'Whom the family can ask. Stands with every result. Name a unit, never a person, and at least one way to reach it.',
      },
    },
    widget: {
      label: { da: 'Slags', en: 'Widget' },
      help: {
        da: 'Siger, at filen er til et fritidspas.',
        en: 'Says that the file is for a leisure pass.',
      },
      values: { 'leisure-pass': { da: 'Fritidspas', en: 'Leisure pass' } },
    },
    version: {
      label: { da: 'Version', en: 'Version' },
      help: { da: 'Versionen af filens form.', en: 'The version of the file’s form.' },
      values: { 1: { da: 'Version 1', en: 'Version 1' } },
    },
    nameIndefinite: {
      label: { da: 'Hvad passet hedder', en: 'What the pass is called' },
      help: {
        da: 'Som inde i en sætning, med et eller en foran, hvis det skal have det. Udelad det for »et fritidspas«.',
        en: 'As within a sentence, with its article where it has one. Leave it out for “a leisure pass”.',
      },
      example: { da: 'kontingentstøtte', en: 'support for club fees' },
    },
    audiences: {
      label: { da: 'Hvem der kan spørge', en: 'Who can ask' },
      help: {
        da: 'Er der flere, vælger man selv på den første side. Udelad det for forældre alene.',
        en: 'Of several, one chooses on the first page. Leave it out for parents alone.',
      },
      item: {
        label: { da: 'Hvem', en: 'Who' },
        help: {
          da: 'De får deres egne ord og deres egne måder at søge på.',
          en: 'They get words and ways to apply of their own.',
        },
        values: audienceWords,
      },
    },
    languages: {
      label: { da: 'Sprog at vælge imellem', en: 'Languages to choose between' },
      help: {
        da: 'Ud over filens eget. Udelad det for dansk og engelsk. Et sprog, som ingen med sproget som modersmål har læst igennem, bliver kun brugt, hvis du skriver det her.',
        en: 'Besides that of the file. Leave it out for Danish and English. A language that no native reader has gone through is used only where you name it here.',
      },
      item: {
        label: { da: 'Sprog', en: 'Language' },
        help: {
          da: 'Sprogets kode: da, en, ar, uk, tr, pl eller so.',
          en: 'The code of the language: da, en, ar, uk, tr, pl or so.',
        },
        example: 'uk',
      },
    },
    mostChildren: {
      label: { da: 'Børn på én gang', en: 'Children at once' },
      help: {
        da: 'Hvor mange børn man kan spørge for i samme omgang, højst 12. Udelad det for 6.',
        en: 'How many children one can ask for in one go, at most 12. Leave it out for 6.',
      },
      example: 6,
    },
    price: {
      label: { da: 'Regn ud, hvad familien selv skal betale', en: 'Work out what is left to pay' },
      help: {
        da: 'Spørger på resultatet, hvad aktiviteten koster. Udelad det for ja. Skriv false for at slå det fra.',
        en: 'Asks on the result what the activity costs. Leave it out for yes. Write false to turn it off.',
      },
    },
    facts: {
      label: { da: 'Spørgsmål', en: 'Questions' },
      help: {
        da: 'I den rækkefølge de skal stilles. Vi springer over dem, der ikke længere kan ændre noget. Skal et beløb i et spørgsmål regnes ud af andre svar, så stil dem først.',
        en: 'In the order they are to be asked. Those that can no longer change anything are skipped. Where a question holds an amount worked out from other answers, ask those first.',
      },
      item: factGuide,
    },
    parameters: {
      label: { da: 'Satser og grænser', en: 'Rates and limits' },
      help: {
        da: 'Tal, der skifter fra år til år, eller adressen på en fil med dem.',
        en: 'Figures that change by the year, or the address of a file with them.',
      },
      item: parameterGuide,
    },
    sharedParameters: {
      label: { da: 'Fælles satser og grænser', en: 'Shared rates and limits' },
      help: {
        da: 'Tal, som flere opsætningsfiler bruger ved siden af deres egne, fx statens satser. Skriv adressen på en fil, som er en liste med dem. Et id må kun stå ét af stederne.',
        en: 'Figures that several configs use beside their own, such as the state’s rates. Give the address of a file that is a list of them. An id may stand in only one of the two.',
      },
      item: parameterGuide,
    },
    amounts: {
      label: { da: 'Beregnede beløb', en: 'Amounts worked out' },
      help: {
        da: 'Beløb, der afhænger af familiens svar, fx en grænse med tillæg for hvert barn.',
        en: 'Amounts that depend on the family’s answers, such as a limit with an addition for each child.',
      },
      item: amountGuide,
    },
    conditions: {
      label: { da: 'Betingelser', en: 'Conditions' },
      help: {
        da: 'Det, der kræves, skrevet én gang hver. Ordninger og andre betingelser henviser til dem.',
        en: 'What is required, each written once. Schemes and other conditions refer to them.',
      },
      item: conditionGuide,
    },
    schemes: {
      label: { da: 'Ordninger', en: 'Schemes' },
      help: {
        da: 'Jeres egne og det, man ellers kan få, fx statens fritidstillæg. Er der en fejl i en ordning, står den der stadig med »spørg kommunen«, aldrig som et nej.',
        en: 'Your own and what else there is, such as the state’s leisure supplement. One with a mistake in it is still listed with “ask the municipality”, never as a no.',
      },
      item: schemeGuide,
    },
    cases: {
      label: { da: 'Testfamilier', en: 'Test families' },
      help: {
        da: 'Opdigtede familier med det rigtige svar, eller adressen på en fil med dem. De viser, at reglerne virker, før familier bruger dem.',
        en: 'Made-up families with the right answer, or the address of a file with them. They show that the rules work before families use them.',
      },
      item: caseGuide,
    },
  },
};
