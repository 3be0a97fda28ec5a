import { html, type TemplateResult } from 'lit';
import { Evaluation } from './domain/evaluation.js';
import { writeAnswer } from './domain/question-answer.js';
import { pageOf, type Page } from './domain/state.js';
import { answerWords } from './present/answer-words.js';
import { drawResults, drawShared } from './draw-results.js';
import { marked, settingFor, wordsOf } from './fact-words.js';
import { fieldFor, childrenField } from './present/question-field.js';
import type { PassInteraction } from './pass-interaction.js';
import { childName, type PageDrawing } from './page-drawing.js';
import type { PassRendering } from './render-pass.js';
import type { WordsSetting } from './standard/words-setting.js';
import { laterTexts } from './texts/later-texts.js';
import { checkView, type CheckRow } from './views/check.js';
import { questionView } from './views/question.js';
import type { ViewContext } from './views/view-context.js';

/** The page that the visitor is on; undefined on the first. */
export function drawPage(
  interaction: PassInteraction,
  rendering: PassRendering,
  context: ViewContext,
): TemplateResult | undefined {
  const { state } = rendering;
  const page = state && pageOf(state);
  if (!page || page.kind === 'start') return drawLinked(interaction, rendering, context);
  const session = interaction.session(rendering, state.audience);
  const drawing = { interaction, rendering, context, session, state };
  switch (page.kind) {
    case 'children':
      return drawChildren(drawing);
    case 'question':
      return drawQuestion(drawing, page);
    case 'check':
      return drawCheck(drawing);
    case 'results':
      return drawResults(drawing);
  }
}

function drawLinked(
  interaction: PassInteraction,
  rendering: PassRendering,
  context: ViewContext,
): TemplateResult | undefined {
  const { codes } = interaction.link;
  return codes && drawShared(codes, interaction, rendering, context);
}

function drawChildren({ interaction, state, context, session }: PageDrawing): TemplateResult {
  const later = laterTexts(context);
  const { count } = state;
  return questionView(
    {
      caption: undefined,
      question: later.howManyChildren,
      help: later.howManyChildrenHelp,
      why: undefined,
      field: childrenField(session.mostChildren, context),
      written: interaction.written ?? (count === undefined ? {} : { answer: [String(count)] }),
      problem: interaction.problem,
    },
    context,
    interaction,
  );
}

function drawQuestion(
  drawing: PageDrawing,
  { fact: id, child }: Extract<Page, { kind: 'question' }>,
): TemplateResult | undefined {
  const { interaction, context, session, state } = drawing;
  const fact = session.rules.facts.get(id);
  if (!fact) return undefined;
  const { question, help, why } = wordsOf(fact, settingOf(drawing, id, child));
  const about = child !== undefined && (state.count ?? 1) > 1;
  return questionView(
    {
      caption: about ? childName(drawing, child) : undefined,
      question: marked(question),
      help:
        help.length === 0 ? undefined : html`${help.map((each) => html`<p>${marked(each)}</p>`)}`,
      why: why && marked(why),
      field: fieldFor(fact, context),
      written: interaction.written ?? writeAnswer(fact, session.answerTo(state, id, child)),
      problem: interaction.problem,
    },
    context,
    interaction,
  );
}

/** What a question is put into words with. */
function settingOf(
  { context, interaction, session, state }: PageDrawing,
  fact: string,
  child: number | undefined,
): WordsSetting {
  const answers = session.answersBefore(state, fact, child);
  const evaluation = new Evaluation(session.rules, answers);
  return settingFor(context, evaluation, interaction.standard(context.lang));
}

function drawCheck(drawing: PageDrawing): TemplateResult {
  const { interaction, context, session, state } = drawing;
  const { pages } = session.flow(state);
  const rows = (child: number | undefined): readonly CheckRow[] =>
    pages.flatMap((page) => {
      const isHere = page.kind === 'question' ? page.child === child : child === undefined;
      return isHere ? (checkRow(drawing, page) ?? []) : [];
    });
  const children = [...Array(state.count ?? 0).keys()];
  const groups =
    children.length === 1
      ? [{ title: undefined, rows: pages.flatMap((page) => checkRow(drawing, page) ?? []) }]
      : [
          { title: laterTexts(context).household, rows: rows(undefined) },
          ...children.map((child) => ({ title: childName(drawing, child), rows: rows(child) })),
        ];
  return checkView({ groups: groups.filter((each) => each.rows.length > 0) }, context, interaction);
}

function checkRow(drawing: PageDrawing, page: Page): CheckRow | undefined {
  const { context, session, state } = drawing;
  const later = laterTexts(context);
  if (page.kind === 'children') {
    const label = later.howManyChildren;
    return { page, label, name: label, answer: later.children(state.count ?? 1) };
  }
  const fact = page.kind === 'question' ? session.rules.facts.get(page.fact) : undefined;
  if (!fact || page.kind !== 'question') return undefined;
  const { label } = wordsOf(fact, settingOf(drawing, fact.id, page.child));
  const isOneOfSeveral = page.child !== undefined && (state.count ?? 1) > 1;
  return {
    page,
    label: marked(label),
    name: isOneOfSeveral ? `${label.value}, ${childName(drawing, page.child)}` : label.value,
    answer: answerWords(fact, session.answerTo(state, fact.id, page.child), context),
  };
}
