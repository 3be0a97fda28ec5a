import { safeUrl } from '../../../../core/links/safe-url.js';
import { markdownToText, parseMarkdown } from '../../../../core/text/markdown.js';
import { textValue, type Languages, type Text } from '../../../../core/text/text.js';
import { readFacet } from '../plan/facet-values.js';
import type { CatalogueEntry, CatalogueFacet, PlannedEntry } from '../plan/planned-entry.js';
import { writeCsv } from './csv.js';
import type { PlanWords, ShortlistExport } from './shortlist-export.js';

interface Column {
  readonly header: string;
  readonly cell: (item: PlannedEntry) => string;
}

/** The shortlist as a CSV file: a row per entry, a column per field and facet, in the visitor's language. */
export function shortlistCsv(list: ShortlistExport): string {
  const columns = [...planColumns(list), ...facetColumns(list), ...entryColumns(list)];
  return writeCsv([
    columns.map(({ header }) => header),
    ...list.items.map((item) => columns.map(({ cell }) => cell(item))),
  ]);
}

function planColumns({ words, language }: ShortlistExport): Column[] {
  const { columns } = words;
  return [
    { header: columns.title, cell: ({ entry }) => textValue(entry.title, language) },
    { header: columns.status, cell: ({ status }) => words.statuses[status] },
    { header: columns.period, cell: ({ period }) => (period ? words.period(period) : '') },
    { header: columns.grades, cell: ({ grades }) => (grades ? words.grades(grades) : '') },
    { header: columns.note, cell: ({ note }) => note },
  ];
}

function facetColumns({ facets, words, language }: ShortlistExport): Column[] {
  return facets.map((facet) => {
    const label = textValue(facet.label, language);
    return {
      header: facet.assessed ? words.assessed(label) : label,
      cell: ({ entry }) => facetCell(entry, facet, words, language),
    };
  });
}

function facetCell(
  entry: CatalogueEntry,
  facet: CatalogueFacet,
  words: PlanWords,
  language: Languages,
): string {
  const reading = readFacet(entry, facet);
  if (!reading) return '';
  const own = !facet.assessed && entry.assessed && Object.hasOwn(entry.assessed, facet.id);
  const said = (text: string): string => (own ? words.assessed(text) : text);
  switch (reading.kind) {
    case 'labels':
      return said(reading.labels.map((label) => textValue(label, language)).join('; '));
    case 'range':
      return said(words.range(reading.range, facet.kind === 'range' ? facet.unit : 'number'));
    case 'boolean':
      return said(reading.is ? words.yes : words.no);
  }
}

function entryColumns({ words, language, base }: ShortlistExport): Column[] {
  const { columns } = words;
  const said = (text: Text | undefined): string =>
    text === undefined ? '' : textValue(text, language);
  const plain = (text: Text | undefined): string =>
    markdownToText(parseMarkdown(said(text)), (href) => safeUrl(href, base));
  const address = (href = ''): string => safeUrl(href, base) ?? '';
  const of = (header: string, cell: (entry: CatalogueEntry) => string): Column => ({
    header,
    cell: ({ entry }) => cell(entry),
  });
  return [
    of(columns.summary, ({ summary }) => said(summary)),
    of(columns.body, ({ body }) => plain(body)),
    of(columns.evidence, ({ evidence }) => plain(evidence)),
    of(columns.cost, ({ cost }) => plain(cost)),
    of(columns.year, ({ year }) => (year === undefined ? '' : String(year))),
    of(columns.current, ({ status }) => (status ? words.current[status] : '')),
    of(columns.links, ({ links = [] }) =>
      links.map(({ label, href }) => `${said(label)} ${address(href)}`.trim()).join('\n'),
    ),
    of(columns.document, ({ source }) => said(source?.document)),
    of(columns.page, ({ source }) => source?.page ?? ''),
    of(columns.address, ({ source }) => address(source?.url)),
    of(columns.checkedOn, ({ source }) => source?.checkedOn ?? ''),
    of(columns.id, ({ id }) => id),
  ];
}
