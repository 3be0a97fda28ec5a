/**
 * Rules that ask every kind of question: yes/no, count, limit with a worked-out amount, several, birth
 * date, grade and choice. Most words are Sund's own, so that they are there in every language.
 */
export const everyKind = {
  widget: 'leisure-pass',
  version: 1,
  lang: 'da',
  languages: ['da', 'ar'],
  nameIndefinite: 'et fritidspas',
  contact: {
    unit: 'Fritid i Eksempel Kommune',
    link: { label: 'Kontakt os', href: '/kontakt.html' },
  },
  facts: [
    { kind: 'boolean', id: 'enlig', of: 'household', standard: 'single-parent' },
    {
      kind: 'count',
      id: 'boern',
      of: 'household',
      standard: 'number-of-children',
      minimum: 1,
      maximum: 15,
    },
    {
      kind: 'threshold',
      id: 'indkomst',
      of: 'household',
      standard: 'income-limit',
      amount: 'graense',
      boundary: 'atMost',
      income: 'gross',
      earners: 'couple',
    },
    {
      kind: 'several',
      id: 'ydelser',
      of: 'household',
      question: 'Får I noget af det her?',
      label: 'Det får I',
      options: [
        { id: 'su', label: 'SU', help: 'Uddannelsesstøtte.' },
        { id: 'dagpenge', label: 'Dagpenge' },
      ],
    },
    { kind: 'birthDate', id: 'foedt', standard: 'birth-date' },
    { kind: 'grade', id: 'klasse', standard: 'grade' },
    {
      kind: 'choice',
      id: 'aktivitet',
      question: 'Hvad vil barnet gå til?',
      label: 'Aktivitet',
      why: 'Passet er til foreninger og musikskolen.',
      options: [
        { id: 'forening', label: 'En forening' },
        { id: 'musik', label: 'Musikskolen' },
        { id: 'center', label: 'Et fitnesscenter' },
      ],
    },
  ],
  amounts: [
    { kind: 'perFurther', id: 'flere', fact: 'boern', each: 7000 },
    { kind: 'when', id: 'alene', condition: 'er-enlig', value: 50000 },
    {
      kind: 'sum',
      id: 'graense',
      unit: 'kroner',
      period: 'year',
      of: [200000, 'flere', 'alene'],
    },
  ],
  conditions: [
    { kind: 'answer', id: 'er-enlig', fact: 'enlig', is: true },
    { kind: 'answer', id: 'lav', fact: 'indkomst', is: true },
    { kind: 'oneOf', id: 'stoette', fact: 'ydelser', options: ['su', 'dagpenge'] },
    { kind: 'any', id: 'oekonomi', of: ['lav', 'stoette'], label: 'Familien har få penge' },
    { kind: 'age', id: 'alder', fact: 'foedt', from: 3, through: 17 },
    { kind: 'range', id: 'skole', fact: 'klasse', from: 0, through: 9 },
    { kind: 'oneOf', id: 'sted', fact: 'aktivitet', options: ['forening', 'musik'] },
  ],
  schemes: [
    {
      id: 'pas',
      name: 'Fritidspas',
      nameIndefinite: 'et fritidspas',
      requires: ['oekonomi', 'alder', 'skole', 'sted'],
      routes: [
        {
          id: 'selv',
          kind: 'parent',
          link: { label: 'Søg om fritidspas', href: '/kontakt.html' },
        },
      ],
      benefits: [{ id: 'kontingent', kind: 'fee', cap: 1000, period: 'calendarYear' }],
      unchecked: ['om der stadig er penge i puljen'],
      source: { title: 'Et eksempel', checkedOn: '2026-11-21' },
    },
  ],
} as const;
