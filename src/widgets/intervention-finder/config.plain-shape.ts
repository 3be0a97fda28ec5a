import type { ShapeTable } from '../../core/config/shape.js';

/** Written by `npm run shapes` from the same without what widget.ts calls rarer; a change there is a change here. */
export const plainShape: ShapeTable = {
  '': [
    'fields',
    '$schema? widget version lang? title? intro?:title contact? owner? headingLevel? example?:boolean noun? entries facets synonyms?:.synonyms preset? only?:preset views? view? matrix? sort? deepLinks?:boolean',
  ],
  widget: ['one', 'intervention-finder'],
  version: ['one', 1],
  title: ['any', ['string', ['fields', 'da en?', 'string']]],
  contact: ['fields', 'unit:title phone? link? place?:title hours?:title interpreter?:boolean'],
  link: ['fields', 'label:title href'],
  owner: ['fields', 'unit?:title reviewedOn? reviewBy?:reviewedOn'],
  reviewedOn: /^\d{4}-\d{2}-\d{2}$/,
  headingLevel: ['one', 2, 3, 4, 5, 6],
  noun: ['fields', 'one:title many:title'],
  entries: [
    'list',
    [
      'fields',
      'id title summary?:title body?:title values? assessed? evidence?:title cost?:title year? status? links? source?',
    ],
  ],
  id: ['text', 1, 120],
  values: ['fields', '', ['any', ['string', 'synonyms', 'boolean', 'range']], 'string'],
  assessed: ['fields', '', 'title', 'string'],
  year: ['integer', 1583, 9999],
  status: ['one', 'current', 'ended', 'unknown'],
  links: ['list', 'link'],
  source: ['fields', 'document?:title page? url? checkedOn?:reviewedOn'],
  facets: [
    'list',
    [
      'by',
      'kind',
      {
        list: 'id label:title note?:title hidden?:boolean assessed?:boolean values?:facets.values',
        range: 'id label:title note?:title hidden?:boolean assessed?:boolean unit',
        boolean: 'id label:title note?:title hidden?:boolean assessed?:boolean',
      },
    ],
  ],
  'facets.values': ['list', ['fields', 'id label:title synonyms? intro? note?:title']],
  synonyms: ['list', 'string'],
  intro: ['fields', 'text?:title quotes? challenge?:title'],
  quotes: ['list', ['fields', 'text:title source']],
  unit: ['one', 'age', 'grade', 'year', 'number'],
  '.synonyms': ['list', 'synonyms'],
  preset: ['fields', '', ['fields', 'values?:preset.values range? is?:boolean'], 'string'],
  'preset.values': ['list', 'id'],
  range: ['fields', 'from?:number to?:number'],
  views: ['list', 'view'],
  view: ['one', 'list', 'matrix', 'shortlist'],
  matrix: ['fields', 'rows:id columns:id'],
  sort: ['one', 'relevance', 'title', 'newest', 'source'],
};
