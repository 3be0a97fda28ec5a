import { wording } from '../../../core/config/problem-texts/wording.js';
import { formatPlainDay } from '../../../core/dates/plain-day.js';
import type { Audience } from '../../../widgets/leisure-pass/config.js';
import type { Finding } from '../../../widgets/leisure-pass/domain/analysis/findings.js';
import type { CaseDifference } from '../../../widgets/leisure-pass/domain/cases.js';
import type { OutcomeSummary } from '../../../widgets/leisure-pass/domain/diagram/outcome-ends.js';
import type { Answer, Answers } from '../../../widgets/leisure-pass/domain/model.js';
import { problemsDa } from '../../../widgets/leisure-pass/texts/problems.da.js';
import type { PassMessages } from '../pass-messages.js';

const { number } = wording('da');
const large = new Intl.NumberFormat('da');
const count = (value: bigint, one: string, many: string) =>
  `${large.format(value)} ${value === 1n ? one : many}`;
const situations = (value: bigint) => count(value, 'situation', 'situationer');

const WHO: Readonly<Record<Audience, string>> = {
  parent: 'en forælder',
  professional: 'en fagperson',
  young: 'den unge selv',
};

/** What the command line says of leisure passes, in Danish. */
export const passMessagesDa: PassMessages = {
  problems: problemsDa,
  fine: (file, schemes) =>
    `${file}: Ingen fejl, ${number(schemes)} ${schemes === 1 ? 'ordning' : 'ordninger'}.`,
  difference: (id, each) => `cases "${id}": ${difference(each)}`,
  finding,
  fromDay: (day, text) => `Fra ${formatPlainDay(day)}: ${text}`,
  missingTexts: (language, missing, paths) =>
    `${number(missing)} ${missing === 1 ? 'tekst' : 'tekster'} mangler på "${language}" og bliver vist på dansk. ${missing > paths.length ? 'De første er' : 'Det er'} ${paths.join(', ')}.`,
  checked: (file, { cases, failed, schemes, situations: all, findings }) =>
    [
      `${file}:`,
      cases === 0
        ? 'Ingen eksempler at prøve.'
        : failed === 0
          ? `${number(cases)} af ${number(cases)} eksempler passer.`
          : `${number(failed)} af ${number(cases)} eksempler passer ikke.`,
      `${number(schemes)} ${schemes === 1 ? 'ordning' : 'ordninger'} gennemgået i ${situations(all)}:`,
      findings === 0 ? 'intet at rette.' : `${number(findings)} ting at se på.`,
    ].join(' '),
  changed: (file, changed, all, audience) =>
    `${file}: ${audience ? `Når ${WHO[audience]} svarer: ` : ''}${
      changed === 0n
        ? `Ingen af ${situations(all)} ændrer sig.`
        : `${large.format(changed)} af ${situations(all)} ændrer sig.`
    }`,
  schemeChanged: (scheme, changed, all) =>
    `  ${scheme}: ${large.format(changed)} af ${situations(all)}`,
  schemeCame: (scheme) => `  ${scheme}: ordningen er ny.`,
  schemeWent: (scheme) => `  ${scheme}: ordningen er væk.`,
  notCompared: (scheme) => `  ${scheme}: reglerne er for indviklede til at blive sammenlignet.`,
  change: (each, before, after, example) =>
    `    ${situations(each)}: før »${said(before)}«, nu »${said(after)}«${same(before, after)}. Fx ${answers(example)}.`,
};

function same(before: OutcomeSummary, after: OutcomeSummary): string {
  return said(before) === said(after) ? ' med et andet beløb' : '';
}

const codes: Readonly<Record<OutcomeSummary['code'], string>> = {
  canApply: 'kan søge',
  askSomeone: 'spørg',
  automatic: 'kommer af sig selv',
  needsAnswer: 'mangler et svar',
  no: 'nej',
  closed: 'lukket',
  outdated: 'gamle regler',
};

const reasons: Readonly<Record<NonNullable<OutcomeSummary['because']>, string>> = {
  route: 'en anden søger',
  unknown: 'noget vides ikke',
  outdated: 'et tal er gammelt',
  noRoute: 'ingen kan søge',
};

function said({ code, isClosed, route, because }: OutcomeSummary): string {
  const parts = [
    because === undefined ? codes[code] : `${codes[code]}: ${reasons[because]}`,
    ...(route === undefined ? [] : [route]),
    ...(isClosed ? ['når der er åbent'] : []),
  ];
  return parts.join(', ');
}

function answers(given: Answers): string {
  return [...given].map(([fact, answer]) => `${fact} ${answerText(answer)}`).join(', ');
}

function answerText(answer: Answer): string {
  if (typeof answer === 'boolean') return answer ? 'ja' : 'nej';
  if (typeof answer === 'number') return number(answer);
  if (typeof answer === 'string') return answer;
  return 'dontKnow' in answer ? 'ved ikke' : answer.join(' + ') || 'ingen af dem';
}

function difference({ scheme, of, benefit, expected, got }: CaseDifference): string {
  const what = benefit === undefined ? of : `${of} "${benefit}"`;
  const isNumber = typeof expected === 'number';
  const [wanted, is] = [expected, got].map((value) =>
    value === undefined ? 'ingenting' : isNumber ? number(Number(value)) : `"${value}"`,
  );
  return `Ordningen "${scheme}" skulle give ${what} ${wanted}, men giver ${is}.`;
}

function finding(each: Finding): string {
  switch (each.code) {
    case 'notAnalysed':
      return each.problem.code === 'tooManyNodes'
        ? `Ordningen "${each.scheme}" har regler, der er for indviklede til at blive gennemgået. Del den i flere ordninger.`
        : `"${each.problem.fact}" kan have for mange svar, der betyder noget. Sæt et mindre "maximum".`;
    case 'noRoute':
      return `Ordningen "${each.scheme}": I ${situations(each.count)} er betingelserne opfyldt, men der står ikke, hvem der kan søge. Fx ${answers(each.example)}.`;
    case 'neverMet':
      return `Betingelsen "${each.condition}" kan aldrig blive opfyldt.`;
    case 'alwaysMet':
      return `Betingelsen "${each.condition}" er altid opfyldt.`;
    case 'contradiction':
      return each.conditions.length === 1
        ? `Ordningen "${each.scheme}" kræver "${each.conditions[0]}", som ingen kan opfylde.`
        : `Ordningen "${each.scheme}" kræver ${each.conditions.map((id) => `"${id}"`).join(' og ')}, som ingen kan opfylde på én gang.`;
    case 'routeNeverReached':
      return `Vejen "${each.route}" i ordningen "${each.scheme}" er der aldrig nogen, der kan bruge.`;
    case 'benefitNeverReached':
      return `Ydelsen "${each.benefit}" i ordningen "${each.scheme}" er der aldrig nogen, der får.`;
    case 'ruleNeverDecides':
      return `Ordningen "${each.scheme}" siger, at reglen afgør det, men der er altid noget, der skal vurderes.`;
    case 'factNeverUsed':
      return each.isReferredTo
        ? `Spørgsmålet "${each.fact}" kan ikke ændre noget svar, så det bliver aldrig stillet.`
        : `Spørgsmålet "${each.fact}" bliver ikke brugt af nogen ordning.`;
    case 'conditionNeverUsed':
      return `Betingelsen "${each.condition}" bliver ikke brugt af nogen ordning.`;
    case 'bothReachable':
      return `"${each.scheme}" og "${each.other}" udelukker hinanden, men i ${situations(each.count)} kan man søge begge. Fx ${answers(each.example)}.`;
  }
}
