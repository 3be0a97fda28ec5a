import type { ViewName } from '../config.js';
import type { FinderConfig } from '../finder-config.js';
import type { KnownFacets } from './known-facets.js';
import type { Report } from './report.js';

/** What a config says about its views. */
export type ViewFields = Pick<FinderConfig, 'view' | 'views' | 'matrix'>;

type Matrix = NonNullable<FinderConfig['matrix']>;

/** The views without what cannot be shown; those that are left out are the widget's to choose. */
export function usableViews(
  report: Report,
  { view, views, matrix }: ViewFields,
  facets: KnownFacets,
): ViewFields {
  report.at([]);
  const crossed = matrix && isUsableMatrix(report, matrix, facets) ? matrix : undefined;
  const canCross = facets.lists > 1;
  const offered = views && usableList(report, views, facets);
  const first = view === 'matrix' && !canCross ? undefined : view;
  if (view !== undefined && first === undefined && !views?.includes('matrix')) {
    report.error('matrix-without-facets', { lists: facets.lists }, 'view');
  }
  checkFirstView(report, first, offered);
  if (crossed && offered && first !== 'matrix' && !offered.includes('matrix')) {
    report.warning('matrix-not-offered', { views: offered }, 'matrix');
  }
  return {
    ...(first !== undefined && { view: first }),
    ...(offered && { views: offered }),
    ...(crossed && { matrix: crossed }),
  };
}

function isUsableMatrix(report: Report, { rows, columns }: Matrix, facets: KnownFacets): boolean {
  const hasRows = isUsableAxis(report, rows, 'rows', facets);
  const hasColumns = isUsableAxis(report, columns, 'columns', facets);
  if (!hasRows || !hasColumns) return false;
  if (rows !== columns) return true;
  report.error('matrix-of-one-facet', { facet: rows }, 'matrix', 'columns');
  return false;
}

function isUsableAxis(
  report: Report,
  id: string,
  axis: keyof Matrix,
  facets: KnownFacets,
): boolean {
  const facet = facets.get(id);
  if (facet?.kind === 'list') return true;
  if (facet) report.error('matrix-facet-kind', { facet: id, kind: facet.kind }, 'matrix', axis);
  else report.error('unknown-facet', facets.unknown(id), 'matrix', axis);
  return false;
}

/** Each view once; without a matrix that has nothing to cross. Undefined where none is left. */
function usableList(
  report: Report,
  views: readonly ViewName[],
  { lists }: KnownFacets,
): ViewName[] | undefined {
  if (views.length === 0) report.warning('wrong-length', { minimum: 1, got: 0 }, 'views');
  const usable = views.filter((view, index) => {
    const isRepeated = views.indexOf(view) < index;
    const isEmptyMatrix = view === 'matrix' && lists < 2;
    if (isRepeated) report.warning('repeated-view', { view }, 'views', index);
    else if (isEmptyMatrix) report.error('matrix-without-facets', { lists }, 'views', index);
    return !isRepeated && !isEmptyMatrix;
  });
  return usable.length > 0 ? usable : undefined;
}

function checkFirstView(
  report: Report,
  view: ViewName | undefined,
  views: readonly ViewName[] | undefined,
): void {
  const isOnlyShortlist = views?.every((each) => each === 'shortlist');
  if (view === 'shortlist') report.warning('shortlist-first', {}, 'view');
  else if (isOnlyShortlist) report.warning('shortlist-first', {}, 'views');
  if (view !== undefined && views && !views.includes(view)) {
    report.warning('view-not-offered', { view, views }, 'view');
  }
}
