import type { LitElement, ReactiveController } from 'lit';
import { adoptStyles } from '../../core/element/adopt-styles.js';
import { anew } from '../../core/element/anew.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { DetailsOnPaper } from '../../core/element/details-on-paper.js';
import { PrintController } from '../../core/element/print-controller.js';
import { TextsController } from '../../core/element/texts-controller.js';
import { TextCopier } from '../../core/element/text-copier.js';
import { SundResultEvent } from '../../core/element/visitor-events.js';
import type { Audience } from './config.js';
import { readAnswer, type Written } from './domain/question-answer.js';
import type { AnswerProblem } from './domain/read-answer.js';
import {
  initialState,
  pageOf,
  reduce,
  type Page,
  type PassAction,
  type PassState,
} from './domain/state.js';
import { drawPage } from './draw-page.js';
import type { StandardWording } from './fact-words.js';
import type { InteractionHost } from './interaction-host.js';
import { passParts, type PassParts } from './pass-parts.js';
import { PassSession } from './pass-session.js';
import { readCount } from './read-count.js';
import type { PassRendering } from './render-pass.js';
import { ResultLink } from './result-link.js';
import type { StandardTexts } from './standard/standard-texts.js';
import { standardTexts, UNREVIEWED } from './standard/texts/sources.js';
import { StepHistory } from './step-history.js';
import { laterTexts } from './texts/later-texts.js';
import { resultsStyles } from './views/results.styles.js';
import { stepStyles } from './views/step.styles.js';
import type { ViewContext } from './views/view-context.js';

/**
 * Does what a visitor asks for: answering, going back, changing, printing, sharing, and forgetting it all.
 * Loaded after the first page, with all the pages behind it: who has the first question has the results.
 */
export class PassInteraction implements ReactiveController {
  readonly lazy: PassParts;
  /** What a shared link says, while it is shown. */
  readonly link: ResultLink;
  /** What stands in the fields of the page, where it is no answer yet. */
  written: Written | undefined;
  /** Why that is no answer. */
  problem: AnswerProblem | undefined;
  /** What was written as an activity's price, by child and scheme. */
  readonly prices = new Map<string, string>();
  readonly #element: LitElement;
  readonly #host: InteractionHost;
  readonly #focus: FocusKeeper;
  readonly #history: StepHistory;
  readonly #printer: PrintController;
  readonly #copier: TextCopier<'link'>;
  readonly #standard: TextsController<StandardTexts>;
  #session: PassSession | undefined;
  #version = 0;
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#element.renderRoot.querySelector<HTMLFormElement>('form.start')?.reset();
    this.wipe();
  };

  constructor(element: LitElement, host: InteractionHost) {
    this.#element = element;
    this.#host = host;
    this.#focus = new FocusKeeper(element, 'sund-row-');
    this.#history = new StepHistory(element, (to) => this.send({ type: 'travel', to }));
    this.#printer = new PrintController(element);
    element.addController(new DetailsOnPaper(element));
    this.#copier = new TextCopier(element);
    this.#standard = new TextsController(element, standardTexts, UNREVIEWED);
    this.lazy = passParts(element);
    this.link = new ResultLink(element);
    adoptStyles(element, stepStyles);
    adoptStyles(element, resultsStyles);
    element.addController(this);
  }

  hostConnected(): void {
    this.#history.connect();
    addEventListener('pageshow', this.#onPageShow);
    this.#element.addEventListener('click', onlyOnce, true);
  }

  hostDisconnected(): void {
    this.#history.disconnect();
    removeEventListener('pageshow', this.#onPageShow);
    this.#element.removeEventListener('click', onlyOnce, true);
  }

  /** Fetches what the first page is drawn with. */
  async loadFirstView(isMarked: boolean): Promise<void> {
    if (isMarked) await this.lazy.load('prose');
  }

  /** The page after the first; undefined while that is shown. Drawn anew whenever anything has changed. */
  drawPage(rendering: PassRendering, context: ViewContext): unknown {
    const page = drawPage(this, rendering, context);
    const { language } = this.standard(context.lang);
    return page && anew(`${this.#version} ${context.lang} ${language} ${context.today}`, page);
  }

  /** A view that is drawn anew in another language; browsers' own translation may hold its texts. */
  inLanguage({ lang }: ViewContext, view: unknown): unknown {
    return anew(lang, view);
  }

  /** The rules for who asks, today. */
  session({ shown, today }: PassRendering, audience: Audience): PassSession {
    const { config } = shown;
    const known = this.#session;
    const isSame =
      known?.given === config && known.rules.today === today && known.rules.audience === audience;
    if (!isSame) this.#session = new PassSession(config, today, audience);
    return this.#session as PassSession;
  }

  /** The words for standard facts; those of the language before, until the new ones are here. */
  standard(language: string): StandardWording {
    return this.#standard.use(language);
  }

  get copied(): boolean {
    return this.#copier.copied !== undefined;
  }

  /** Asks the first question. */
  start(audience: Audience): void {
    const now = this.#host.rendering();
    if (!now) return;
    this.link.leave();
    const { mostChildren } = this.session(now, audience);
    this.send({ type: 'begin', audience, ...(mostChildren === 1 && { count: 1 }) });
  }

  /** The first page, where a shared result was shown. */
  showStart(): void {
    this.#focus.ask('sund-heading');
  }

  /** Takes a step. */
  send(action: PassAction): void {
    const now = this.#host.rendering();
    if (!now) return;
    const before = now.state ?? initialState(now.shown.config.audiences?.[0]);
    const audience = action.type === 'begin' ? action.audience : before.audience;
    const { flow, amountsAsked } = this.session(now, audience);
    const after = reduce(before, action, flow, amountsAsked);
    if (after === before) return;
    this.#clean();
    // Whoever comes next is whom the config names first.
    this.#host.show(action.type === 'wipe' ? undefined : after);
    if (this.#host.usesHistory()) {
      if (action.type === 'wipe') this.#history.rewind(before.at);
      else if (after.at > before.at && action.type !== 'travel') this.#history.push(after.at);
    }
    const isStart = pageOf(after).kind === 'start';
    this.#focus.ask(isStart ? 'sund-heading' : 'sund-page', 'sund-heading');
    if (action.type !== 'travel') this.#report(after);
  }

  /** To the page before. */
  back(): void {
    const at = this.#host.rendering()?.state?.at ?? 0;
    if (this.#host.usesHistory() && this.#history.back(at)) return;
    this.send({ type: 'back' });
  }

  /** Forgets every answer; without effect before the first. */
  wipe(): void {
    if (!this.#host.rendering()?.state) return;
    this.prices.clear();
    this.send({ type: 'wipe' });
  }

  /** Reads what stands in the fields; where it is no answer, says why and stays. */
  submit(form: HTMLFormElement): void {
    const now = this.#host.rendering();
    if (!now?.state) return;
    const { state } = now;
    const page = pageOf(state);
    const written = writtenIn(form);
    if (page.kind === 'children') {
      const read = readCount(written);
      if (read.problem) this.#refuse(read.problem, written);
      else this.send({ type: 'count', count: read.value });
      return;
    }
    if (page.kind !== 'question') return;
    const { rules } = this.session(now, state.audience);
    const fact = rules.facts.get(page.fact);
    if (!fact) return;
    const read = readAnswer(fact, written, rules.today);
    if (read.problem) this.#refuse(read.problem, written);
    else this.send({ type: 'answer', fact: fact.id, child: page.child, answer: read.value });
  }

  /** “I don’t know”. */
  dontKnow(): void {
    const { state } = this.#host.rendering() ?? {};
    const page = state && pageOf(state);
    if (page?.kind !== 'question') return;
    const { fact, child } = page;
    this.send({ type: 'answer', fact, child, answer: { dontKnow: true } });
  }

  open(page: Page): void {
    this.send({ type: 'open', page });
  }

  /** Keeps what is typed while the page is drawn in another language. */
  keepWritten(): void {
    const form = this.#element.renderRoot.querySelector<HTMLFormElement>('form.step');
    if (form) this.written = writtenIn(form);
  }

  setPrice(key: string, written: string): void {
    this.prices.set(key, written);
    this.#element.requestUpdate();
  }

  focus(id: string): void {
    this.#focus.ask(id);
  }

  print(): void {
    this.#printer.print();
  }

  /** Copies an address that says the outcomes, and no answer. */
  async copyLink(address: string): Promise<void> {
    const now = this.#host.rendering();
    const isCopied = await this.#copier.copy('link', address);
    if (isCopied && now) this.#host.announce(laterTexts(now.shown).copiedLink);
  }

  /** Called by the element after each render. */
  rendered(): void {
    this.#focus.rendered();
  }

  #refuse(problem: AnswerProblem, written: Written): void {
    this.problem = problem;
    this.written = written;
    this.#version += 1;
    this.#focus.ask('sund-fault');
  }

  #clean(): void {
    this.problem = undefined;
    this.written = undefined;
    this.#version += 1;
  }

  #report(state: PassState): void {
    const now = this.#host.rendering();
    if (!now || pageOf(state).kind !== 'results' || !this.#host.reportsResult()) return;
    const session = this.session(now, state.audience);
    const results = session.flow(state).children.flatMap((answers) =>
      session.results(answers).map(({ scheme, outcome }) => ({
        scheme: scheme.id,
        outcome: outcome.code,
      })),
    );
    this.#element.dispatchEvent(new SundResultEvent(results));
  }
}

/**
 * The second click of a double one meets the next page, where the button under it would answer a question
 * that nobody has read.
 */
function onlyOnce(event: MouseEvent): void {
  const [clicked] = event.composedPath();
  if (event.detail < 2 || !(clicked as Element).closest('.actions button')) return;
  event.preventDefault();
  event.stopPropagation();
}

function writtenIn(form: HTMLFormElement): Written {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]),
  );
}
