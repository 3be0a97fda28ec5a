import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da, type CalendarTexts } from '../../../../src/widgets/event-calendar/texts/da.js';
import { en } from '../../../../src/widgets/event-calendar/texts/en.js';
import { laterDa } from '../../../../src/widgets/event-calendar/texts/later.da.js';
import { laterTexts } from '../../../../src/widgets/event-calendar/texts/later-texts.js';

/** Every text of a language, those with parameters filled in with 1, which suits numbers and words. */
function* saidIn(texts: object): Iterable<[key: string, text: string]> {
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    if (typeof value === 'string') yield [key, value];
    else if (typeof value === 'function') {
      const speak = value as (...parameters: unknown[]) => string;
      yield [key, speak(...argumentsOf(key, speak.length))];
    } else if (typeof value === 'object' && value !== null) yield* saidIn(value);
  }
}

function argumentsOf(key: string, count: number): unknown[] {
  if (key === 'season' || key === 'seasonWord') return ['spring', 2027].slice(0, count);
  if (key === 'dayName') return ['onsdag', 1, ['Uge Sex']];
  return ['1', '1', '1'].slice(0, count);
}

const { later: laterEn, ...firstEn } = en;
const whole = {
  da: { ...da, ...laterDa },
  en: { ...firstEn, ...laterEn },
};

test('no text is empty or holds a hole', () => {
  for (const [lang, texts] of Object.entries(whole)) {
    for (const [key, text] of saidIn(texts)) {
      assert.ok(text.trim(), `${lang}.${key} is empty`);
      assert.doesNotMatch(text, /undefined|NaN|\[object|\$\{/, `${lang}.${key}`);
    }
  }
});

test('English says nothing in Danish', () => {
  const danish = new Map(saidIn(whole.da));
  const same = [...saidIn(whole.en)].filter(
    ([key, text]) => danish.get(key) === text && /\p{L}{3}/u.test(text),
  );
  assert.deepEqual(
    same.map(([key]) => key),
    ['forWhom', 'addOutlook'],
  );
});

test('the binding words stand as they were decided', () => {
  const table: [string, string][] = [
    [da.heading, 'Kampagner og mærkedage'],
    [da.upcoming(12), '12 kommende kampagner'],
    [da.upcoming(1), '1 kommende kampagne'],
    [da.upcoming(0), 'Ingen kommende kampagner'],
    [da.upcoming(1234), '1.234 kommende kampagner'],
    [da.dateFollows, 'Dato følger'],
    [da.notConfirmed(2027), 'Ikke bekræftet for 2027'],
    [da.print.wheel, 'Udskriv årshjul'],
    [`${da.addBefore} ${da.addAfter}`, 'Føj til kalender'],
    [laterDa.announceMonth('Oktober 2027', 7), 'Oktober 2027, 7 kampagner'],
  ];
  for (const [text, wanted] of table) assert.equal(text, wanted);
});

test('a day is named with its campaigns, and says when there are more than it names', () => {
  const { dayName } = laterDa;
  assert.equal(dayName('onsdag', 0, []), 'onsdag');
  assert.equal(dayName('onsdag', 1, ['Uge Sex']), 'onsdag, 1 kampagne: Uge Sex');
  assert.equal(dayName('onsdag', 3, ['A', 'B']), 'onsdag, 3 kampagner: A, B og flere');
});

test('later texts follow the language', () => {
  const danish: CalendarTexts = da;
  assert.equal(laterTexts({ texts: danish }).close, 'Luk');
  assert.equal(laterTexts({ texts: en }).close, 'Close');
});
