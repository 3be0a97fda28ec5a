import { html, nothing, type TemplateResult } from 'lit';
import { exampleStrip } from '../../core/element/frame.js';
import type { InteractionLoader } from '../../core/element/interaction-loader.js';
import { introView } from '../../core/element/intro.js';
import type { Shown } from '../../core/element/sund-element.js';
import type { ElementTexts } from '../../core/element/texts/da.js';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { InterventionFinderConfig, SortName } from './config.js';
import type { Finder } from './domain/finder.js';
import { firstFound, type Found } from './domain/found.js';
import type { FinderAction, FinderState } from './domain/state.js';
import type { FinderInteraction } from './finder-interaction.js';
import { chosenFilters } from './present/chosen-filters.js';
import { rowModel } from './present/row.js';
import type { FinderTexts } from './texts/da.js';
import { createFormat } from './views/format.js';
import { frameView, type FrameModel } from './views/frame.js';
import { listView } from './views/list.js';
import type { SortModel } from './views/summary.js';
import type { FinderIntents, ViewContext } from './views/view-context.js';

/** All that the finder is drawn from. */
export interface FinderRendering {
  readonly shown: Shown<InterventionFinderConfig, Finder, FinderTexts>;
  readonly state: FinderState;
  readonly today: PlainDay;
  readonly narrow: boolean;
  /** True where the entries are somewhere else than in the config. */
  readonly isElsewhere: boolean;
  readonly interaction: InteractionLoader<FinderAction, FinderIntents, FinderInteraction>;
  readonly elementTexts: ElementTexts;
}

const OWN_SORTS: readonly SortName[] = ['relevance', 'title', 'newest'];

/** The whole finder: heading, search, choice of view and filters, around the view itself. */
export function renderFinder(rendering: FinderRendering): TemplateResult {
  const { shown, state, interaction, elementTexts } = rendering;
  const { config } = shown;
  const { loaded, send } = interaction;
  const context = viewContext(rendering);
  const found = foundIn(rendering);
  const open = loaded?.opensEntry(state) ?? false;
  const slots = {
    main:
      open || state.view !== 'list'
        ? laterView(rendering, context)
        : listIn(rendering, found, context),
    filters: loaded?.drawing.drawFilters(loaded, rendering, found, context),
    notice: html`${config.example ? exampleStrip(elementTexts) : nothing}${loaded?.drawing.drawPaper(loaded, rendering, context)}`,
    intro: config.intro && introView(config.intro, shown, () => loaded?.lazy.use('prose')),
    foot: shown.foot,
  };
  return frameView(frameModel(rendering, found, open), context, send, slots);
}

/** What is found, as far as it is known. An older answer is none to a question that failed. */
function foundIn({ shown, state, isElsewhere, interaction }: FinderRendering): Found | undefined {
  const { found, failed } = interaction.loaded?.session ?? {};
  if (found && !failed) return found;
  const isUnknown = isElsewhere || (failed && state.text.trim() !== '');
  return isUnknown ? undefined : firstFound(shown.model, state);
}

function frameModel(
  rendering: FinderRendering,
  found: Found | undefined,
  open: boolean,
): FrameModel {
  const { shown, state, interaction, isElsewhere, elementTexts } = rendering;
  const { config, model } = shown;
  const { loaded } = interaction;
  const { text, view, shortlist } = state;
  const { session } = loaded ?? {};
  const isKnown = session?.found && !session.failed ? !session.late : text.trim() === '';
  return {
    title: config.title,
    view,
    open,
    query: text,
    total: isElsewhere ? undefined : (model.index?.size ?? model.entries.length),
    count: isKnown ? found?.total : undefined,
    estimated: found?.estimated,
    instead: session?.failed && !session.late ? elementTexts.failed : undefined,
    shortlisted: shortlist.length,
    filtersOpen: loaded?.filtersOpen ?? false,
    chosen: chosenFilters(state.choices, model.facets),
    sort:
      view === 'list' && model.entries.length + (isElsewhere ? 1 : 0) > 1
        ? sortModel(rendering)
        : undefined,
  };
}

function sortModel({ shown, state, interaction, isElsewhere }: FinderRendering): SortModel {
  const { entries, index } = shown.model;
  const { sort } = state;
  const { session } = interaction.loaded ?? {};
  // The page's own engine knows them all; what will be there is there from the start, in its place.
  const known = session && (isElsewhere || session.found) ? session.sorts : OWN_SORTS;
  const offered = (by: SortName): boolean =>
    by === sort ||
    (known.includes(by) &&
      by !== 'source' &&
      (by !== 'newest' ||
        entries.length === 0 ||
        (index?.years ?? entries.some(({ year }) => year !== undefined))));
  const choices: readonly SortName[] = ['relevance', 'title', 'newest', 'source'];
  return { by: sort, choices: choices.filter(offered) };
}

function listIn(
  rendering: FinderRendering,
  found: Found | undefined,
  context: ViewContext,
): unknown {
  const { loaded } = rendering.interaction;
  const draw = (): TemplateResult => list(rendering, found, context);
  return loaded ? loaded.drawing.drawList(loaded, rendering, found, context, draw) : draw();
}

function list(
  rendering: FinderRendering,
  found: Found | undefined,
  context: ViewContext,
): TemplateResult {
  const { shown, state, interaction, isElsewhere } = rendering;
  const { loaded, send } = interaction;
  const { model, languages } = shown;
  const { facets, entries } = model;
  const { shortlist, limit } = state;
  const drawn = found?.entries.slice(0, limit) ?? [];
  const source = {
    facets,
    languages,
    highlight: found?.highlight,
    isListed: (id: string) => shortlist.some((item) => item.id === id),
    hrefOf: loaded?.hrefOf(rendering),
  };
  const failure = loaded?.drawing.drawFailure(loaded, rendering);
  if (failure && !found) return html`${failure}`;
  return html`${failure}${listView(
    {
      entries: drawn.map((each) => ({ id: each.entry.id, row: () => rowModel(each, source) })),
      near: found?.near.map((each) => rowModel(each, source)),
      more: drawn.length < limit ? 0 : (found?.total ?? found?.entries.length ?? 0) - drawn.length,
      catalogueEmpty: !isElsewhere && entries.length === 0,
      intros: [],
      ...(found && loaded?.drawing.listExtras(loaded, rendering, found, context)),
    },
    context,
    send,
  )}`;
}

function laterView(rendering: FinderRendering, context: ViewContext): unknown {
  const { interaction, shown } = rendering;
  const { loaded } = interaction;
  return (
    loaded?.drawing.drawView(loaded, rendering, context) ??
    html`<p class="muted">${shown.texts.loading}</p>`
  );
}

/** What its views are drawn with. */
export function viewContext(rendering: FinderRendering): ViewContext {
  const { shown, state, narrow, interaction } = rendering;
  const { config, model, texts, language, languages, headingLevel, base } = shown;
  const { loaded } = interaction;
  return {
    texts,
    format: createFormat(language),
    lang: language,
    languages,
    headingLevel,
    idPrefix: 'sund',
    base,
    narrow,
    deepLinks: config.deepLinks === true,
    noun: config.noun ?? texts.noun,
    facets: model.facets,
    // A cell of the table shows a list, also where that is not among the views to choose.
    views: model.views.includes(state.view) ? model.views : [...model.views, state.view],
    copied: loaded?.links.copied,
    uncopied: loaded?.links.uncopied,
    intents: interaction.intents,
    parts: loaded?.parts ?? {},
  };
}
