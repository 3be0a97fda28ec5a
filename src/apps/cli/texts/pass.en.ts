import { wording } from '../../../core/config/problem-texts/wording.js';
import { formatPlainDay } from '../../../core/dates/plain-day.js';
import type { Audience } from '../../../widgets/leisure-pass/config.js';
import type { Finding } from '../../../widgets/leisure-pass/domain/analysis/findings.js';
import type { CaseDifference } from '../../../widgets/leisure-pass/domain/cases.js';
import type { OutcomeSummary } from '../../../widgets/leisure-pass/domain/diagram/outcome-ends.js';
import type { Answer, Answers } from '../../../widgets/leisure-pass/domain/model.js';
import { problemsEn } from '../../../widgets/leisure-pass/texts/problems.en.js';
import type { PassMessages } from '../pass-messages.js';

const { number } = wording('en');
const large = new Intl.NumberFormat('en');
const situations = (value: bigint) =>
  `${large.format(value)} ${value === 1n ? 'situation' : 'situations'}`;

const WHO: Readonly<Record<Audience, string>> = {
  parent: 'a parent',
  professional: 'a professional',
  young: 'a young person',
};

/** What the command line says of leisure passes, in English. */
export const passMessagesEn: PassMessages = {
  problems: problemsEn,
  fine: (file, schemes) =>
    `${file}: no problems, ${number(schemes)} ${schemes === 1 ? 'scheme' : 'schemes'}.`,
  difference: (id, each) => `cases "${id}": ${difference(each)}`,
  finding,
  fromDay: (day, text) => `From ${formatPlainDay(day)}: ${text}`,
  missingTexts: (language, missing, paths) =>
    `${number(missing)} ${missing === 1 ? 'text is' : 'texts are'} missing in "${language}" and will be shown in Danish. ${missing > paths.length ? 'The first are' : 'That is'} ${paths.join(', ')}.`,
  checked: (file, { cases, failed, schemes, situations: all, findings }) =>
    [
      `${file}:`,
      cases === 0
        ? 'no cases to run.'
        : failed === 0
          ? `${number(cases)} of ${number(cases)} cases passed.`
          : `${number(failed)} of ${number(cases)} cases failed.`,
      `${number(schemes)} ${schemes === 1 ? 'scheme' : 'schemes'} gone through in ${situations(all)}:`,
      findings === 0 ? 'nothing to mend.' : `${number(findings)} to look at.`,
    ].join(' '),
  changed: (file, changed, all, audience) =>
    `${file}: ${audience ? `when ${WHO[audience]} answers: ` : ''}${
      changed === 0n
        ? `none of ${situations(all)} change.`
        : `${large.format(changed)} of ${situations(all)} change.`
    }`,
  schemeChanged: (scheme, changed, all) =>
    `  ${scheme}: ${large.format(changed)} of ${situations(all)}`,
  schemeCame: (scheme) => `  ${scheme}: the scheme is new.`,
  schemeWent: (scheme) => `  ${scheme}: the scheme is gone.`,
  notCompared: (scheme) => `  ${scheme}: the rules are too entangled to be compared.`,
  change: (each, before, after, example) =>
    `    ${situations(each)}: before “${said(before)}”, now “${said(after)}”${same(before, after)}. For example ${answers(example)}.`,
};

function same(before: OutcomeSummary, after: OutcomeSummary): string {
  return said(before) === said(after) ? ' with another amount' : '';
}

const codes: Readonly<Record<OutcomeSummary['code'], string>> = {
  canApply: 'can apply',
  askSomeone: 'ask',
  automatic: 'comes by itself',
  needsAnswer: 'lacks an answer',
  no: 'no',
  closed: 'closed',
  outdated: 'old rules',
};

const reasons: Readonly<Record<NonNullable<OutcomeSummary['because']>, string>> = {
  route: 'somebody else applies',
  unknown: 'something is not known',
  outdated: 'a figure is old',
  noRoute: 'nobody can apply',
};

function said({ code, isClosed, route, because }: OutcomeSummary): string {
  const parts = [
    because === undefined ? codes[code] : `${codes[code]}: ${reasons[because]}`,
    ...(route === undefined ? [] : [route]),
    ...(isClosed ? ['when it is open'] : []),
  ];
  return parts.join(', ');
}

function answers(given: Answers): string {
  return [...given].map(([fact, answer]) => `${fact} ${answerText(answer)}`).join(', ');
}

function answerText(answer: Answer): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'number') return number(answer);
  if (typeof answer === 'string') return answer;
  return 'dontKnow' in answer ? 'not known' : answer.join(' + ') || 'none of them';
}

function difference({ scheme, of, benefit, expected, got }: CaseDifference): string {
  const what = benefit === undefined ? of : `${of} "${benefit}"`;
  const isNumber = typeof expected === 'number';
  const [wanted, is] = [expected, got].map((value) =>
    value === undefined ? 'nothing' : isNumber ? number(Number(value)) : `"${value}"`,
  );
  return `the scheme "${scheme}" should give ${what} ${wanted}, but gives ${is}.`;
}

function finding(each: Finding): string {
  switch (each.code) {
    case 'notAnalysed':
      return each.problem.code === 'tooManyNodes'
        ? `The rules of the scheme "${each.scheme}" are too entangled to go through. Part it into several schemes.`
        : `"${each.problem.fact}" can have too many answers that matter. Give it a smaller "maximum".`;
    case 'noRoute':
      return `The scheme "${each.scheme}": in ${situations(each.count)} the conditions are met, but nobody is named who could apply. For example ${answers(each.example)}.`;
    case 'neverMet':
      return `The condition "${each.condition}" can never be met.`;
    case 'alwaysMet':
      return `The condition "${each.condition}" is always met.`;
    case 'contradiction':
      return each.conditions.length === 1
        ? `The scheme "${each.scheme}" requires "${each.conditions[0]}", which nobody can meet.`
        : `The scheme "${each.scheme}" requires ${each.conditions.map((id) => `"${id}"`).join(' and ')}, which nobody can meet at once.`;
    case 'routeNeverReached':
      return `Nobody can ever use the route "${each.route}" of the scheme "${each.scheme}".`;
    case 'benefitNeverReached':
      return `Nobody ever gets the benefit "${each.benefit}" of the scheme "${each.scheme}".`;
    case 'ruleNeverDecides':
      return `The scheme "${each.scheme}" says that the rule decides, but there is always something to assess.`;
    case 'factNeverUsed':
      return each.isReferredTo
        ? `The question "${each.fact}" can change no outcome, so it is never asked.`
        : `No scheme uses the question "${each.fact}".`;
    case 'conditionNeverUsed':
      return `No scheme uses the condition "${each.condition}".`;
    case 'bothReachable':
      return `"${each.scheme}" and "${each.other}" exclude each other, but in ${situations(each.count)} one can apply for both. For example ${answers(each.example)}.`;
  }
}
