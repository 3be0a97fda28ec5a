import type { ShapeTable } from '../../core/config/shape.js';

/** Written by `npm run shapes` from the schema in config.ts; a change there is a change here. */
export const configShape: ShapeTable = {
  '': [
    'fields',
    '$schema? widget version lang? title? intro?:title contact owner? headingLevel? example?:boolean timeZone? nameIndefinite?:title audiences? languages? mostChildren? price?:boolean facts parameters? sharedParameters?:parameters amounts? conditions schemes cases?',
  ],
  widget: ['one', 'leisure-pass'],
  version: ['one', 1],
  title: ['any', ['string', ['fields', 'da en?', 'string']]],
  contact: ['fields', 'unit:title phone? link? place?:title hours?:title interpreter?:boolean'],
  link: ['fields', 'label:title href'],
  owner: ['fields', 'unit?:title reviewedOn? reviewBy?:reviewedOn'],
  reviewedOn: /^\d{4}-\d{2}-\d{2}$/,
  headingLevel: ['one', 2, 3, 4, 5, 6],
  audiences: ['list', 'audience'],
  languages: ['list', 'string'],
  mostChildren: ['integer', 1, 12],
  facts: [
    'list',
    [
      'by',
      'kind',
      {
        boolean:
          'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional',
        choice:
          'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional options',
        several:
          'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional options',
        count:
          'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional minimum? maximum?:minimum',
        money:
          'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional period',
        threshold:
          'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional amount:id boundary income? earners? household?:title',
        age: 'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional minimum? maximum?:minimum',
        birthDate:
          'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional',
        grade:
          'id of? standard? question?:title help?:title why?:title label?:title professional? young?:professional',
      },
    ],
  ],
  id: ['text', 1, 80],
  of: ['one', 'child', 'household'],
  standard: [
    'one',
    'age',
    'birth-date',
    'grade',
    'number-of-children',
    'single-parent',
    'income-limit',
    'cash-benefit',
    'months-on-cash-benefit',
    'already-active',
    'refugee',
  ],
  professional: ['fields', 'question?:title help?:title why?:title label?:title'],
  options: ['list', ['fields', 'id label:title help?:title']],
  minimum: ['integer', -Infinity, Infinity],
  period: ['one', 'month', 'year'],
  boundary: ['one', 'atMost', 'under'],
  income: ['one', 'gross', 'taxable', 'personal'],
  earners: ['one', 'couple', 'adults'],
  parameters: ['list', ['fields', 'id label:title unit period? values']],
  unit: ['one', 'kroner', 'percent', 'number'],
  values: ['list', ['fields', 'value:number from?:reviewedOn to?:reviewedOn source']],
  source: ['fields', 'title url? place?:title checkedOn?:reviewedOn'],
  amounts: [
    'list',
    [
      'by',
      'kind',
      {
        sum: 'id label?:title unit? period? of:amounts.of',
        perFurther: 'id label?:title unit? period? fact:id each after? most?:after',
        when: 'id label?:title unit? period? condition:id value:each otherwise?:each',
        table: 'id label?:title unit? period? fact:id rows beyond?:each',
        share: 'id label?:title unit? period? percent:each of:each',
        lowest: 'id label?:title unit? period? of:amounts.of',
        highest: 'id label?:title unit? period? of:amounts.of',
      },
    ],
  ],
  'amounts.of': ['list', 'each'],
  each: ['any', ['number', 'id']],
  after: ['integer', 0, Infinity],
  rows: ['list', ['fields', 'through:minimum value:each']],
  conditions: [
    'list',
    [
      'by',
      'kind',
      {
        all: 'id label?:title met?:title unmet?:title unknown?:title source? of:conditions.of',
        any: 'id label?:title met?:title unmet?:title unknown?:title source? of:conditions.of',
        not: 'id label?:title met?:title unmet?:title unknown?:title source? of:id',
        atLeast:
          'id label?:title met?:title unmet?:title unknown?:title source? count of:conditions.of',
        answer: 'id label?:title met?:title unmet?:title unknown?:title source? fact:id is:boolean',
        oneOf:
          'id label?:title met?:title unmet?:title unknown?:title source? fact:id options:conditions.of',
        age: 'id label?:title met?:title unmet?:title unknown?:title source? fact:id from?:minimum through?:minimum untilTurning?:minimum',
        range:
          'id label?:title met?:title unmet?:title unknown?:title source? fact:id from?:minimum through?:minimum',
        compare:
          'id label?:title met?:title unmet?:title unknown?:title source? fact:id is than:each',
        assessment: 'id label:title met?:title unmet?:title unknown?:title source? by?:title',
      },
    ],
  ],
  'conditions.of': ['list', 'id'],
  count: ['integer', 1, Infinity],
  is: ['one', 'under', 'atMost', 'atLeast', 'over'],
  schemes: [
    'list',
    [
      'fields',
      'id name:title nameIndefinite?:title summary?:title role? decision? authority?:title from?:reviewedOn to?:reviewedOn requires:conditions.of routes benefits? sharedCaps? limits? closures? relations? unchecked?:needs payment?:title instead?:title source legalBasis?:source appeal?:title contact?',
    ],
  ],
  role: ['one', 'pass', 'supplement', 'other'],
  decision: ['one', 'authority', 'rule'],
  routes: [
    'list',
    [
      'fields',
      'id kind when?:conditions.of who?:title words?:title needs? steps?:title link? contact? answerTime?:title source?',
    ],
  ],
  kind: ['one', 'parent', 'professional', 'club', 'automatic'],
  needs: ['list', 'title'],
  benefits: [
    'list',
    [
      'fields',
      'id kind:benefits.kind label?:title when?:conditions.of cap?:each share?:each period?:benefits.period sharedCap?:id note?:title source?',
    ],
  ],
  'benefits.kind': ['one', 'fee', 'equipment', 'camp', 'transport', 'guide'],
  'benefits.period': [
    'one',
    'once',
    'month',
    'halfYear',
    'season',
    'year',
    'calendarYear',
    'schoolYear',
  ],
  sharedCaps: ['list', ['fields', 'id label?:title cap:each period?:benefits.period']],
  limits: ['fields', 'years?:minimum times?:minimum activities?:minimum note?:title'],
  closures: [
    'list',
    [
      'by',
      'kind',
      {
        window: 'from through:from reason?:title',
        spent: 'until?:reviewedOn reason?:title',
        opens: 'on:reviewedOn reason?:title',
      },
    ],
  ],
  from: /^(\d{4}-)?\d{2}-\d{2}$/,
  relations: ['list', ['fields', 'kind:relations.kind scheme:id note?:title source?']],
  'relations.kind': ['one', 'combinable', 'excludes', 'referFirst', 'fallback'],
  cases: ['list', ['fields', 'id note?:title today:reviewedOn audience? answers expect source?']],
  audience: ['one', 'parent', 'professional', 'young'],
  answers: [
    'fields',
    '',
    ['any', ['boolean', 'number', 'string', 'languages', ['fields', 'dontKnow']]],
    'string',
  ],
  dontKnow: ['one', true],
  expect: [
    'fields',
    '',
    ['fields', 'outcome decides?:decision route?:id fact?:id amounts?:expect.amounts'],
    'string',
  ],
  outcome: [
    'one',
    'canApply',
    'askSomeone',
    'automatic',
    'needsAnswer',
    'no',
    'closed',
    'outdated',
  ],
  'expect.amounts': ['fields', '', 'number', 'string'],
};
