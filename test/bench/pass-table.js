/** @param {number | undefined} milliseconds */
const ms = (milliseconds) => {
  if (milliseconds === undefined) return '–';
  if (milliseconds < 0.1) return milliseconds.toFixed(3);
  if (milliseconds < 1) return milliseconds.toFixed(2);
  return milliseconds < 10
    ? milliseconds.toFixed(1)
    : Math.round(milliseconds).toLocaleString('en');
};

/** @param {(string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * @param {string[]} head
 * @param {string} alignment `l` or `r` for each column
 * @param {string[]} rows
 */
const table = (head, alignment, rows) =>
  [row(head), row([...alignment].map((each) => (each === 'r' ? '---:' : '---'))), ...rows].join(
    '\n',
  );

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** @param {{ yes: number, no: number, unknown: number }} tally */
const said = ({ yes, no, unknown }) => `${yes} / ${no} / ${unknown}`;

/** @param {{ yes: number, no: number, unknown: number }} tally */
const all = ({ yes, no, unknown }) => yes + no + unknown;

/** @param {any[]} engines */
function answerTable(engines) {
  const [{ judgement }] = engines;
  const { cases } = judgement;
  const head = [
    ...['engine', 'version', 'kB gzip', 'nothing answered', '“don’t know” to all'],
    ...[`the ${all(cases.yes)} that get it`, `the ${all(cases.no)} that do not`],
    ...[`the ${all(cases.unknown)} that nobody can tell`, 'of these, over an old limit'],
  ];
  return table(
    head,
    'lrrrrrrrr',
    engines.map(({ name, version, size, judgement: { unasked, unsure, cases, outdated } }) =>
      row([
        ...[name, version, kilobytes(size), said(unasked), said(unsure)],
        ...[said(cases.yes), said(cases.no), said(cases.unknown), said(outdated)],
      ]),
    ),
  );
}

/** @param {any[]} engines */
function timeTable(engines) {
  const rows = ['real', 'synthetic'].flatMap((key) =>
    engines.map(({ name, load, [key]: each }) =>
      row([
        ...[each.config, name, ms(each.buildFirst), ms(each.build)],
        ...[ms(each.evaluate.processor), ms(each.evaluate.p95)],
        ...[ms(each.next?.processor), ms(each.next?.p95)],
        ...[ms(each.relevant?.processor), ms(each.relevant?.p95)],
        ...[each.asked.toFixed(1), load.toFixed(1)],
      ]),
    ),
  );
  const head = [
    ...['config', 'engine', 'ready the first time, ms', 'again', 'evaluation, ms', 'p95'],
    ...['next question, ms', 'p95', 'all relevant, ms', 'p95', 'questions asked', 'load'],
  ];
  return table(head, 'llrrrrrrrrrr', rows);
}

/** @param {Record<string, any>} wizards */
function wizardTable(wizards) {
  const names = { sund: 'Sund', surveyjs: 'SurveyJS' };
  const head = [
    ...['wizard', 'kB gzip', 'first page, ms', 'first question after that', 'next question, p50'],
    ...['most', 'its work, p50', 'pages', 'elements', 'load'],
  ];
  return table(
    head,
    'lrrrrrrrrr',
    Object.entries(names).flatMap(([file, name]) => {
      const each = wizards[file];
      if (!each) return [];
      return row([
        ...[name, kilobytes(each.bytes), ms(each.first)],
        ...[each.start === undefined ? 'the same' : ms(each.start), ms(each.next)],
        ...[ms(each.nextMost), ms(each.nextWork), each.questions, each.elements],
        each.load.toFixed(1),
      ]);
    }),
  );
}

/** @param {any} own */
function ownPart({ configs, limits, load }) {
  const head = [
    ...['config', 'schemes', 'facts', 'conditions', 'nodes', 'check, ms', 'compile, ms'],
    ...['evaluation, ms', 'all relevant, ms', 'next question, ms'],
  ];
  const limitHead = [
    ...['a scheme that requires', 'the most that fits', 'questions', 'nodes', 'compile, ms'],
    ...['too large', 'said after, ms'],
  ];
  return `## Ours on every config

Milliseconds of the processor, all threads, on average: of evaluation, of the relevance of all questions
and of the next question; of the check of a config that was read, and of its diagrams, which are compiled
once. Load ${load.toFixed(1)}.

${table(
  head,
  'lrrrrrrrrr',
  configs.map((/** @type {any} */ each) =>
    row([
      ...[each.name, each.schemes, each.facts, each.conditions, each.nodes.toLocaleString('en')],
      ...[ms(each.check), ms(each.compile)],
      ...[ms(each.evaluate), ms(each.relevant), ms(each.next)],
    ]),
  ),
)}

## Where diagrams become too large

A scheme may have 20,000 nodes; one more is its editor's error. How far that reaches depends on the order
of the questions far more than on their number: questions that belong together should be asked together.

${table(
  limitHead,
  'lrrrrrr',
  limits.map((/** @type {any} */ { shape, size, facts, nodes, compileMs, tooLarge }) =>
    row([
      ...[shape, tooLarge ? size : `${size}, the most tried`, facts, nodes.toLocaleString('en')],
      ...[ms(compileMs), tooLarge?.size ?? '–', ms(tooLarge?.compileMs)],
    ]),
  ),
)}
`;
}

/** @param {any[]} engines */
const described = (engines) =>
  engines.map(
    ({ name, says, measured }) =>
      `- ${name}: ${says.rules}. Next question: ${says.next}. Measured ${measured}`,
  );

/**
 * The leisure pass's results as Markdown.
 *
 * @param {Record<string, any>} results
 * @returns {string}
 */
export function passTable({ pass, machine }) {
  if (!pass) return '';
  /** @type {any[]} */
  const engines = Object.values(pass.engines);
  const [{ of, real, synthetic }] = engines;
  return `# Our leisure pass beside rule engines

Made by \`npm run bench -- pass --peers\`; without \`--peers\` ours alone is measured and the other rows
stay.

All get the same rules: the ${of.configs} real configs in \`stories/data/fritidspas/\`, ${of.schemes} schemes, put into each one's own
language by the bench (\`pass/engines/\`). What the others have no words for is left out or made plain: an
age is a number worked out for them, a limit of income is a yes or no without its year, an assessment
counts as met, and none is asked to work out amounts, to say of every condition how it stands or to know
when a scheme is closed. Ours is measured with all of that. None of the others claims to know which
figures are old; an author can write dates into every condition by hand.

${described(engines).join('\n')}

## What they say

Schemes said to be given / refused / neither. The first two columns are all schemes in which some answer
matters: nothing is known of them, so neither is right. The others are the ${of.cases} cases in the configs, by what
is right: somebody who gets it, who does not, or where it cannot be told from the answers. An old limit is
one that has run out, and whose next figure may be higher: over it, no is not certain. json-rules-engine
runs with \`allowUndefinedFacts\`; without, it throws at the first fact that was not asked. publicodes is
the only other one with a third value; it says nothing of a way to apply while the one before it is not
known, ours passes that over. The cases stand in our configs and are there to check what ours says. Size
is what a page loads to evaluate rules, minified, gzip -9.

${answerTable(engines)}

## What it takes

The largest real config by its diagrams (${real.config}: ${real.schemes} schemes, ${real.facts} facts, ${real.conditions} conditions), and a synthetic one
(${synthetic.schemes} schemes, ${synthetic.facts} facts, ${synthetic.conditions} conditions). Milliseconds of the processor, all threads, on average; p95 by the
clock. Ready is the rules taken in, with ours as diagrams. Evaluation is all schemes and
benefits from complete answers. All relevant is every question that can still matter; a survey's
visibleIf says so only as exactly as its author wrote it. Questions asked is the mean until there is no
next one; who offers none asks them all. The budgets are 1 ms for evaluation of the largest config and
10 ms for the relevance of all questions. Load is that of the machine when it began, for ${machine.cores} cores of
${machine.processor}, Node ${machine.node}: with more than ${machine.cores}, the clock says little.

${timeTable(engines)}

${pass.wizards ? wizardPart(pass.wizards) : ''}
${pass.own ? ownPart(pass.own) : ''}`;
}

/** @param {Record<string, any>} wizards */
function wizardPart(wizards) {
  const [{ browser, config }] = Object.values(wizards);
  return `## The wizard in the browser

The config ${config} in Chromium ${browser}, in Danish, 1280 px wide, one question a page, the median of five; the
others have no wizard. The first page is from the call to the frame that shows it, scripts already loaded:
ours says first what a visitor should know, and checks the config before the first question. The next
question is from the key on “Next” to the frame that shows it; work is the main thread's processor in that
time: script, style, layout and paint. Elements are the most of any page, shadow root included, icons in
store not counted. Size is all script and style that is loaded by the last answer, gzip -9; what ours
loads before its first page \`npm run size\` says. Of questions SurveyJS is given the ids alone.

${wizardTable(wizards)}
`;
}
