/** What a pass for children to 17 years says of a birth date at an instant. */
export interface BirthdayInstant {
  /** `YYYY-MM-DD` */
  readonly born: string;
  /** In UTC. */
  readonly at: string;
  readonly says: 'canApply' | 'no' | 'askSomeone';
}

const around = (
  born: string,
  lastOfDayBefore: string,
  firstOfBirthday: string,
): readonly BirthdayInstant[] => [
  { born, at: lastOfDayBefore, says: 'canApply' },
  { born, at: firstOfBirthday, says: 'no' },
];

/** The last and the first millisecond on both sides of Danish midnight, where a day more decides. */
export const birthdayInstants: readonly BirthdayInstant[] = [
  // Winter and summer time.
  ...around('2008-11-21', '2026-11-20T22:59:59.999Z', '2026-11-20T23:00:00.000Z'),
  ...around('2008-07-01', '2026-06-30T21:59:59.999Z', '2026-06-30T22:00:00.000Z'),
  ...around('2009-01-01', '2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00.000Z'),
  // The night in which clocks go forward, and the one after it.
  ...around('2008-03-29', '2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00.000Z'),
  { born: '2008-03-29', at: '2026-03-29T21:59:59.999Z', says: 'no' },
  ...around('2008-03-30', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z'),
  // The night in which they go back, and the one after it.
  ...around('2008-10-25', '2026-10-24T21:59:59.999Z', '2026-10-24T22:00:00.000Z'),
  { born: '2008-10-26', at: '2026-10-25T22:00:00.000Z', says: 'canApply' },
  ...around('2008-10-26', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00.000Z'),
  // Whoever was born on a leap day is 18 on 1 March, or by some rules the day before.
  { born: '2008-02-29', at: '2026-02-27T22:59:59.999Z', says: 'canApply' },
  { born: '2008-02-29', at: '2026-02-27T23:00:00.000Z', says: 'askSomeone' },
  { born: '2008-02-29', at: '2026-02-28T22:59:59.999Z', says: 'askSomeone' },
  { born: '2008-02-29', at: '2026-02-28T23:00:00.000Z', says: 'no' },
];

/** Where a visitor's clock may be set to. */
export const hostZones = [
  'UTC',
  'Europe/Copenhagen',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

/** A pass for children to 17 years, and nothing else. */
export const to17 = {
  widget: 'leisure-pass',
  version: 1,
  lang: 'da',
  mostChildren: 1,
  contact: { unit: 'Fritid i Eksempel Kommune', place: 'Rådhuset' },
  facts: [{ kind: 'birthDate', id: 'foedt', standard: 'birth-date' }],
  conditions: [{ kind: 'age', id: 'alder', fact: 'foedt', through: 17 }],
  schemes: [
    {
      id: 'pas',
      name: 'Fritidspas',
      nameIndefinite: 'et fritidspas',
      requires: ['alder'],
      routes: [{ id: 'selv', kind: 'parent' }],
      source: { title: 'Et eksempel' },
    },
  ],
} as const;
