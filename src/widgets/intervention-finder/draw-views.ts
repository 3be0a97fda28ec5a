import { html, nothing, type TemplateResult } from 'lit';
import { laterDa, type LaterElementTexts } from '../../core/element/texts/later.da.js';
import type { ElementTexts } from '../../core/element/texts/da.js';
import { compareModel } from './domain/plan/compare.js';
import type { Found } from './domain/found.js';
import type { Entry } from './domain/model.js';
import type { FinderInteraction } from './finder-interaction.js';
import { detailModel } from './present/detail.js';
import { exampleOf } from './present/entry-words.js';
import { filterPanelModel } from './present/filter-panel.js';
import { introModels, repairModel, suggestionsModel } from './present/list.js';
import { matrixModel } from './present/matrix.js';
import { searchWords } from './present/search-words.js';
import { plannedEntries, shortlistModel } from './present/shortlist.js';
import type { FinderRendering } from './render-finder.js';
import type { ListModel } from './views/list.js';
import { unlessSame } from './views/unless-same.js';
import { words, type ViewContext } from './views/view-context.js';

/** The filters; undefined until they are here. */
export function drawFilters(
  { lazy, session, filtersOpen, searched }: FinderInteraction,
  { state, interaction }: FinderRendering,
  found: Found | undefined,
  context: ViewContext,
): unknown {
  const total = session.late ? undefined : found?.total;
  const source = {
    facets: context.facets,
    found: found && { counts: found.counts, total },
    open: filtersOpen,
    searched,
  };
  const part = lazy.use('filters');
  return (
    part &&
    unlessSame([found?.counts, total, state.choices, filtersOpen, searched], context, () =>
      part.filterPanel(filterPanelModel(state, source), context, interaction.send),
    )
  );
}

/** The list, as it is until something that it shows changes. */
export function drawList(
  interaction: FinderInteraction,
  rendering: FinderRendering,
  found: Found | undefined,
  context: ViewContext,
  draw: () => unknown,
): unknown {
  const { state, shown, elementTexts, isElsewhere } = rendering;
  const { choices, shortlist, limit, text } = state;
  const of = [
    found,
    choices,
    shortlist,
    limit,
    // The way on where nothing was found names it.
    found?.total === 0 && text,
    interaction.session.failed,
    // The addresses of the entries hold the rest of the state.
    interaction.hrefOf(rendering)?.(''),
    shown.model,
    elementTexts,
    isElsewhere,
  ];
  return unlessSame(of, context, draw);
}

/** The open entry, the matrix or the shortlist; undefined until it is here. */
export function drawView(
  interaction: FinderInteraction,
  rendering: FinderRendering,
  context: ViewContext,
): unknown {
  const { state } = rendering;
  const { lazy } = interaction;
  const failure = drawFailure(interaction, rendering);
  if (interaction.opensEntry(state)) {
    if (lazy.use('detail') === null) return failed(rendering);
    return drawDetail(interaction, rendering, context) ?? failure;
  }
  if (state.view === 'matrix') {
    if (lazy.use('matrix') === null) return failed(rendering);
    return failure ?? drawMatrix(interaction, rendering, context);
  }
  if (lazy.use('shortlist') === null) return failed(rendering);
  const shortlist = drawShortlist(interaction, rendering, context);
  return shortlist && html`${failure}${shortlist}`;
}

function drawDetail(
  { lazy, session }: FinderInteraction,
  { shown, state, interaction }: FinderRendering,
  context: ViewContext,
): TemplateResult | undefined {
  const detail = lazy.use('detail');
  const entry = session.entryOf(state.openId ?? '');
  if (!detail || !entry) return undefined;
  const { view, shortlist } = state;
  const listed = shortlist.flatMap(({ id }) => session.entryOf(id) ?? []);
  const { entries = [], total } = session.found ?? {};
  const place: Readonly<
    Record<typeof view, { among: readonly Entry[]; total?: number | undefined }>
  > = {
    list: { among: entries.map((found) => found.entry), total },
    matrix: { among: [] },
    shortlist: { among: listed, total: listed.length },
  };
  const isListed = shortlist.some(({ id }) => id === entry.id);
  const model = detailModel(entry, shown.model.facets, {
    from: view,
    listed: isListed,
    ...place[view],
  });
  return detail.detailView(model, context, interaction.send);
}

function drawMatrix(
  { lazy, session }: FinderInteraction,
  { shown, state, interaction }: FinderRendering,
  context: ViewContext,
): TemplateResult | undefined {
  const matrix = lazy.use('matrix');
  const { crossed } = session.found ?? {};
  const model = crossed && matrixModel(crossed, state, shown.model.facets);
  return matrix && model ? matrix.matrixView(model, context, interaction.send) : undefined;
}

function drawShortlist(
  loaded: FinderInteraction,
  rendering: FinderRendering,
  context: ViewContext,
): TemplateResult | undefined {
  const { lazy, session, printing, lost } = loaded;
  const { shown, state, interaction } = rendering;
  const shortlist = lazy.use('shortlist');
  const { facets } = shown.model;
  const model = shortlistModel(state, {
    facets,
    entryOf: (id) => session.entryOf(id),
    isLost: (id) => session.isLost(id),
    hrefOf: loaded.hrefOf(rendering),
    printing: printing === 'compare' ? printing : undefined,
  });
  const entries = state.compare.flatMap((id) => session.entryOf(id) ?? []);
  const compare = entries.length > 0 ? lazy.use('compare') : undefined;
  const sideBySide =
    compare && entries.length > 1
      ? compare.compareView(compareModel(entries, [...facets.values()]), context, interaction.send)
      : nothing;
  return shortlist?.shortlistView(
    { ...model, lost: model.lost + lost },
    context,
    interaction.send,
    sideBySide,
  );
}

/** The shortlist on paper, with every entry whole, while it is printed. */
export function drawPaper(
  { lazy, session, printing, isPrintedInPlace, address }: FinderInteraction,
  { shown, state, today }: FinderRendering,
  context: ViewContext,
): unknown {
  // Who prints by the browser's own means does not wait.
  const paper = state.view === 'shortlist' ? lazy.use('paper') : undefined;
  if (printing !== 'shortlist') return nothing;
  const { config, model, texts } = shown;
  const draw = (): unknown =>
    paper?.paperView(
      {
        title: config.title ?? texts.heading,
        items: plannedEntries(state, (id) => session.entryOf(id)).map((item) => ({
          ...item,
          example: exampleOf(item.entry, model.facets),
        })),
        facets: [...model.facets.values()],
        search: searchWords(state, context),
        address: config.deepLinks ? address.with(state, model.start) : location.href,
        printedOn: today,
        planned: true,
        atOnce: isPrintedInPlace,
      },
      context,
    );
  return unlessSame([paper, isPrintedInPlace, state, session.found], context, draw);
}

/** What stands before and after the rows, and in their place. */
export function listExtras(
  { session }: FinderInteraction,
  { state }: FinderRendering,
  found: Found,
  context: ViewContext,
): Partial<ListModel> & Pick<ListModel, 'intros'> {
  const { facets, format } = context;
  const { entries, total, estimated, cut } = found;
  const isNothing = found === session.found && total === 0;
  return {
    suggestions: suggestionsModel(found, facets),
    intros: introModels(state, facets),
    ...(cut && { more: 0, firstOnly: { shown: entries.length, total, estimated } }),
    repair: isNothing
      ? repairModel(found, state, facets, (texts) =>
          format.either(texts.map((text) => words(text, context))),
        )
      : undefined,
  };
}

/** That something could not be fetched, with the way on. */
export function drawFailure(
  interaction: FinderInteraction,
  { elementTexts }: FinderRendering,
): TemplateResult | undefined {
  if (!interaction.session.failed) return undefined;
  const { failedRetry, tryAgain } = later(elementTexts);
  return html`<div class="notice" role="alert">
    <p>${failedRetry}</p>
    <button type="button" class="button" @click=${() => interaction.retry()}>${tryAgain}</button>
  </div>`;
}

function failed({ elementTexts }: FinderRendering): TemplateResult {
  return html`<p class="notice">${elementTexts.failed} ${later(elementTexts).failedRetry}</p>`;
}

function later({ later: own }: ElementTexts): LaterElementTexts {
  return own ?? laterDa;
}
