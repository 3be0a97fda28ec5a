import { coreProblemsDa } from '../../../core/config/problem-texts/da.js';
import { meant } from '../../../core/config/problem-texts/meant.da.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import type { FactConfig } from '../fact-config.js';
import type { Period, Unit } from '../rule-config.js';
import type { LeisurePassProblems, Referable } from '../problems.js';

const { number, names, or } = wording('da');

const lists: Readonly<Record<Referable, string>> = {
  fact: 'intet spørgsmål i "facts"',
  value: 'intet tal i "parameters", "sharedParameters" eller "amounts"',
  condition: 'ingen betingelse i "conditions"',
  scheme: 'ingen ordning i "schemes"',
};

const kinds: Readonly<Record<FactConfig['kind'], string>> = {
  boolean: 'ja/nej (boolean)',
  choice: 'et valg (choice)',
  several: 'flere valg (several)',
  count: 'et antal (count)',
  money: 'et beløb (money)',
  threshold: 'en grænse (threshold)',
  age: 'en alder (age)',
  birthDate: 'en fødselsdato (birthDate)',
  grade: 'et klassetrin (grade)',
};

const units: Readonly<Record<Unit, string>> = {
  kroner: 'kroner',
  percent: 'procent',
  number: 'et almindeligt tal',
};

const periods: Readonly<Record<Period, string>> = { month: 'en måned', year: 'et år' };

const kindNames = (given: readonly FactConfig['kind'][]) => or(given.map((kind) => kinds[kind]));

/** The pass's problems in Danish, for the editor of a page. */
export const problemsDa: ProblemTexts<LeisurePassProblems> = {
  ...coreProblemsDa,

  'unknown-reference': ({ id, to, suggestion }) => ({
    problem: `Der er ${lists[to]} med id "${id}".`,
    fix: meant({ suggestion }, 'Ret id’et, eller tilføj det, der mangler.'),
  }),
  'skipped-reference': ({ id }) => ({
    problem: `Det her bygger på "${id}", som der er en fejl i.`,
    fix: `Ret fejlen i "${id}" først.`,
  }),
  'circular-rule': ({ cycle }) => ({
    problem: `Reglerne bygger på hinanden i ring: ${names(cycle)}.`,
    fix: 'Lad en af dem bygge på noget andet.',
  }),
  'chain-too-long': ({ limit }) => ({
    problem: `Reglerne bygger på hinanden i mere end ${number(limit)} led.`,
    fix: 'Saml nogle af dem i én betingelse.',
  }),

  'no-question': () => ({
    problem: 'Der er ikke noget spørgsmål, så der kan ikke spørges.',
    fix: 'Skriv det i "question", eller brug et standardspørgsmål i "standard".',
  }),
  'asks-identity': ({ word }) => ({
    problem: `Spørgsmålet beder om noget, der viser, hvem familien er ("${word}"). Det bliver ikke stillet.`,
    fix: 'Spørg kun om det, reglerne skal bruge. Navn, adresse og CPR-nummer hører til i selve ansøgningen.',
  }),
  'standard-kind': ({ standard, kinds: given }) => ({
    problem: `Standardspørgsmålet "${standard}" er af en anden slags.`,
    fix: `Skriv "kind": ${or(given.map((kind) => `"${kind}"`))}.`,
  }),
  'unknown-placeholder': ({ id, suggestion }) => ({
    problem: `Teksten skal vise tallet {${id}}, men der er intet tal i "parameters", "sharedParameters" eller "amounts" med det id.`,
    fix: meant({ suggestion }, 'Ret det, der står i tuborgklammerne.'),
  }),
  'asked-too-late': ({ fact }) => ({
    problem: `Beløbet afhænger af "${fact}", men der bliver spørgt om "${fact}" bagefter.`,
    fix: `Flyt "${fact}" op før det her spørgsmål i "facts".`,
  }),
  'amount-of-child': ({ fact }) => ({
    problem: `Der bliver spørgt én gang for hele husstanden, men beløbet i spørgsmålet afhænger af "${fact}", som der bliver spørgt om for hvert barn.`,
    fix: `Skriv "of": "child" i det her spørgsmål eller "of": "household" i "${fact}".`,
  }),
  'empty-list': () => ({
    problem: 'Listen er tom.',
    fix: 'Tilføj mindst én, eller slet det hele.',
  }),
  'range-order': ({ from, to }) => ({
    problem: `Der står fra ${number(from)} til ${number(to)}, så det slutter, før det begynder.`,
    fix: 'Byt de to tal om, eller ret et af dem.',
  }),
  'open-range': () => ({
    problem: 'Betingelsen har hverken en start eller en slutning, så alle ville opfylde den.',
    fix: 'Skriv mindst ét af tallene.',
  }),
  'two-ends': () => ({
    problem: 'Der står både "through" og "untilTurning", og de siger det samme på to måder.',
    fix: 'Brug "through": 17 for til og med 17 år. Brug "untilTurning": 18 for indtil 18-årsdagen. Slet den anden.',
  }),
  'too-many-of': ({ count, of }) => ({
    problem: `Der skal ${number(count)} til, men der er kun ${number(of)}.`,
    fix: 'Skriv et mindre tal, eller tilføj flere.',
  }),
  'wrong-fact-kind': ({ fact, kind, expected }) => ({
    problem: `Svaret på "${fact}" er ${kinds[kind]}, men her skal det være ${kindNames(expected)}.`,
    fix: 'Vælg et andet spørgsmål eller en anden slags betingelse.',
  }),
  'unknown-option': ({ id, fact, suggestion }) => ({
    problem: `"${fact}" har ikke noget svar med id "${id}".`,
    fix: meant({ suggestion }, 'Ret id’et, eller tilføj svaret.'),
  }),

  'impossible-date': ({ date }) => ({
    problem: `Datoen "${date}" findes ikke.`,
    fix: 'Skriv en dato, der findes.',
  }),
  'dates-swapped': ({ from, to }) => ({
    problem: `Perioden begynder ${from} og slutter ${to}, så det passer ikke sammen.`,
    fix: 'Ret den ene dato. Skriv dem på samme måde: med år i begge, eller uden i begge.',
  }),
  'shared-id': ({ id }) => ({
    problem: `Der er et tal med id "${id}" både her og i "sharedParameters". Ingen af dem bliver brugt.`,
    fix: 'Giv det her et andet id, eller slet det, hvis de fælles tal skal gælde.',
  }),
  'overlapping-figures': ({ day }) => ({
    problem: `Der er to tal, der gælder den ${day}.`,
    fix: 'Lad det første slutte dagen før, det næste begynder.',
  }),
  'negative-figure': ({ value }) => ({
    problem: `Tallet ${number(value)} er mindre end nul.`,
    fix: 'Skriv et tal, der er nul eller mere.',
  }),
  'bad-percent': ({ value }) => ({
    problem: `${number(value)} procent kan ikke passe.`,
    fix: 'Skriv et tal mellem 0 og 100.',
  }),
  'figure-outdated': ({ to }) => ({
    problem: `Det sidste tal gjaldt til og med ${to}. Familier over grænsen får at vide, at tallet er gammelt, og at de skal spørge.`,
    fix: 'Tilføj det nye tal med "from" og "source".',
  }),
  'figure-runs-out': ({ to, days }) => ({
    problem: `Tallet gælder til og med ${to}. Det er om ${number(days)} ${days === 1 ? 'dag' : 'dage'}.`,
    fix: 'Tilføj det næste tal med "from" og "source".',
  }),
  'figure-not-yet': ({ from }) => ({
    problem: `Tallet gælder først fra ${from}. Indtil da får alle at vide, at de skal spørge.`,
    fix: 'Tilføj også det tal, der gælder nu.',
  }),
  'figure-gap': ({ to, from }) => ({
    problem: `Der er intet tal, der gælder i dag. Det ene gjaldt til og med ${to}, og det næste gælder fra ${from}. Imens er det gamle tal forældet, og familier over grænsen får at vide, at de skal spørge.`,
    fix: 'Tilføj det tal, der gælder imellem, eller ret "to" eller "from".',
  }),
  'other-unit': ({ id, unit, expected }) => ({
    problem: `"${id}" er ${units[unit]}, men her skal det være ${units[expected]}.`,
    fix: `Henvis til et andet tal, eller skriv "unit": "${expected}" i "${id}", hvis det er rigtigt.`,
  }),
  'other-period': ({ id, period, expected }) => ({
    problem: `"${id}" er for ${periods[period]}, men her skal det være for ${periods[expected]}. Tallet bliver ikke regnet om.`,
    fix: `Henvis til et tal for ${periods[expected]}, eller ret "period".`,
  }),
  'no-period': ({ id }) => ({
    problem: `Der står ikke, om "${id}" er for en måned eller et år. Her gør det en forskel.`,
    fix: `Skriv "period": "month" eller "period": "year" i "${id}", som kilden siger det.`,
  }),
  'figure-in-question': ({ fact, id }) => ({
    problem: `Spørgsmålet "${fact}" nævner tallet {${id}}, og en betingelse bygger på svaret. Når tallet er forældet, kan en familie få et forkert nej.`,
    fix: `Skriv "kind": "threshold" og "amount": "${id}", og fjern tallet fra teksten, eller brug {limit}. Så bliver et nej til »spørg kommunen«, når tallet er forældet.`,
  }),

  'no-route': () => ({
    problem: 'Der står ikke, hvem der kan søge, så ingen kan.',
    fix: 'Tilføj mindst én vej i "routes": forælder, fagperson, forening eller automatisk.',
  }),
  'scheme-outdated': ({ to }) => ({
    problem: `Ordningens regler gjaldt til og med ${to}. Familier får kun at vide, at de er gamle.`,
    fix: 'Ret reglerne og datoen, eller fjern ordningen.',
  }),
  'scheme-stopped': ({ id }) => ({
    problem: `Ordningen "${id}" bygger på noget med en fejl. Familier får at vide, at den ikke kan tjekkes her, og at de skal spørge kommunen.`,
    fix: 'Ret de fejl, der er nævnt for den.',
  }),
  'own-relation': ({ id }) => ({
    problem: `Ordningen "${id}" henviser til sig selv.`,
    fix: 'Henvis til en anden ordning, eller slet det her.',
  }),

  'impossible-answer': ({ fact, kind }) => ({
    problem: `Svaret på "${fact}" kan ikke gives. Det skal være ${kinds[kind]} inden for det, man kan svare.`,
    fix: 'Ret svaret. Skriv {"dontKnow": true}, hvis familien ikke ved det.',
  }),
  'unknown-interface-language': ({ id, suggestion }) => ({
    problem: `Sund har ikke sproget "${id}", så det kan ikke vælges.`,
    fix: meant({ suggestion }, 'Brug da, en, ar, uk, tr, pl eller so.'),
  }),
  'no-audience': () => ({
    problem: 'Listen over, hvem der kan spørge, er tom. Så er det forældre.',
    fix: 'Skriv "parent", "professional" eller "young", eller slet listen.',
  }),
};
