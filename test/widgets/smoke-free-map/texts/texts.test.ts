import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlainDay, plainDay } from '../../../../src/core/dates/plain-day.js';
import { readability } from '../../../../src/core/text/readability.js';
import { textValue } from '../../../../src/core/text/text.js';
import { answersOf } from '../../../../src/widgets/smoke-free-map/domain/answers.js';
import type {
  Force,
  MapConfig,
  Verdict,
  Zone,
  ZoneDistance,
} from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { createModel } from '../../../../src/widgets/smoke-free-map/domain/places.js';
import { signFor } from '../../../../src/widgets/smoke-free-map/domain/sign.js';
import {
  basisWords,
  signWords,
} from '../../../../src/widgets/smoke-free-map/present/sign-words.js';
import { verdictModel } from '../../../../src/widgets/smoke-free-map/present/verdict-model.js';
import { whenWords } from '../../../../src/widgets/smoke-free-map/present/when-words.js';
import { zoneSentences } from '../../../../src/widgets/smoke-free-map/present/zone-sentences.js';
import { da } from '../../../../src/widgets/smoke-free-map/texts/da.js';
import { en } from '../../../../src/widgets/smoke-free-map/texts/en.js';
import { laterDa } from '../../../../src/widgets/smoke-free-map/texts/later.da.js';
import { signDa } from '../../../../src/widgets/smoke-free-map/texts/sign.da.js';
import { ruleInShort } from '../../../../src/widgets/smoke-free-map/views/zone-row.js';
import type { CardContext } from '../../../../src/widgets/smoke-free-map/views/card-context.js';
import { small } from '../../../../stories/smoke-free-map/example-configs.js';
import { takeMapConfig } from '../../../stories/story-data.js';

/** Easy to read (Björnsson 1968). */
const GOAL = 35;
/** Words that a screen must have to be measured alone: in fewer, one or two of them decide. */
const ENOUGH = 30;
/** Words of a sentence that is still easy to say aloud. */
const LONGEST = 20;

const today = parsePlainDay('2026-11-21');
assert(today !== undefined);
const opening = plainDay(2027, 1, 1);
const moment = { day: today, minute: 12 * 60 };
const DANISH = { texts: da, lang: 'da', languages: 'da', today } as unknown as CardContext;
const ENGLISH = { texts: en, lang: 'en', languages: 'en', today } as unknown as CardContext;

type Screen = readonly [name: string, texts: readonly string[]];

const NAMES = ['fredensborg', 'havnebad', 'koebenhavn', 'lyngby-taarbaek', 'skole'];
const configs: (readonly [string, MapConfig])[] = [['small', small as unknown as MapConfig]];
for (const name of NAMES) {
  const { config } = await takeMapConfig(`${name}.json`);
  assert(config, name);
  configs.push([name, config]);
}

/** What is told of a zone besides what holds there. */
function details({ rule, note, isApproximate }: Zone, context: CardContext): readonly string[] {
  return [
    ...(rule ? [textValue(rule.note ?? '', context.languages)] : []),
    note,
    ...(isApproximate ? [laterDa.approximate] : []),
  ];
}

function listScreen({ intro, zones, rules }: MapConfig, context: CardContext): Screen {
  const { texts } = context;
  const rows = rules.map((rule) => ruleInShort(rule, context));
  const said = [texts.locate, texts.privacy, texts.illustrative, texts.heading];
  const counted = texts.count(zones.length);
  return ['list', [textValue(intro ?? '', context.languages), ...said, counted, ...rows]];
}

function panelScreens(config: MapConfig, context: CardContext): readonly Screen[] {
  return createModel(config, moment.day).zones.map((zone) => [
    zone.name,
    [...zoneSentences(zone, moment, context), ...details(zone, context)],
  ]);
}

/** A verdict of every kind, of a device and of a spot on the map. */
function verdictScreens(config: MapConfig, context: CardContext): readonly Screen[] {
  const { zones } = createModel(config, moment.day);
  const [first, second = first] = zones;
  assert(first && second);
  const at = (zone: Zone): ZoneDistance => ({ zone, metres: 1234, bearing: 92 });
  const [one, both] = [[at(first)], [at(first), at(second)]];
  const forces: readonly Force[] = [{ kind: 'not-now' }, { kind: 'from', day: opening }];
  const surely = { kind: 'inside', products: answersOf([first, second]) } as const;
  const verdicts: readonly Verdict[] = [
    { ...surely, zones: one, maybe: [], close: [], smokingAreaOf: [] },
    { ...surely, zones: both, maybe: both, close: both, smokingAreaOf: [second] },
    { kind: 'close', zones: one, maybe: one },
    { kind: 'too-close-to-say', zones: both },
    { kind: 'smoking-area', zones: one },
    ...forces.map(
      (force) =>
        ({
          kind: 'not-in-force',
          zones: [{ ...at(first), force }],
          nearest: undefined,
        }) as const,
    ),
    { kind: 'outside', nearest: at(second) },
    { kind: 'elsewhere' },
  ];
  return verdicts.flatMap((verdict) =>
    (['device', 'map'] as const).map((by): Screen => {
      const spot = { point: first.centre, accuracy: 8, by, moment };
      const model = verdictModel(verdict, spot, context);
      const { heading, sentences, cautions, accuracy, nearby, ruledBy } = model;
      const noted = ruledBy.flatMap((zone) => details(zone, context));
      const places = nearby.flatMap(({ away }) => away ?? []);
      const texts = [heading, ...sentences, ...cautions, ...noted, ...places, accuracy ?? ''];
      return [`${verdict.kind} by ${by}`, texts];
    }),
  );
}

function signScreens(config: MapConfig): readonly Screen[] {
  return createModel(config, moment.day).zones.flatMap((zone): Screen[] => {
    const sign = signFor(zone);
    if (!sign || !zone.rule) return [];
    const language = { lang: 'da', texts: signDa };
    const { headline, sentences } = signWords(sign, zone, language);
    const times = whenWords(zone.rule, zone, DANISH).map((line) => `${line}.`);
    const rests = basisWords(zone, language);
    return [[`sign of ${zone.name}`, [headline, ...sentences, ...times, ...rests]]];
  });
}

const failures = (): readonly Screen[] =>
  (['denied', 'unavailable', 'timeout'] as const).map((reason) => [
    reason,
    [laterDa.failedHeadings[reason], laterDa.failedHints[reason]],
  ]);

function screensOf(config: MapConfig): readonly Screen[] {
  return [
    listScreen(config, DANISH),
    ...panelScreens(config, DANISH),
    ...verdictScreens(config, DANISH),
    ...signScreens(config),
    ...failures(),
  ];
}

/** With a short name for every place: what places are called is not ours to write. */
function unnamed(config: MapConfig): (screen: Screen) => Screen {
  const names = createModel(config, moment.day)
    .zones.map((zone) => zone.name)
    .sort((one, other) => other.length - one.length);
  return ([screen, texts]) => [
    screen,
    texts.map((text) => names.reduce((said, name) => said.replaceAll(name || '-', 'Parken'), text)),
  ];
}

describe('what the card says in Danish', () => {
  for (const [name, config] of configs) {
    it(`of ${name} is easy to read: LIX at most ${GOAL}`, (context) => {
      const screens = screensOf(config).map(unnamed(config));
      const measured = screens
        .map(([screen, texts]) => ({ screen, ...readability(texts) }))
        .filter(({ sentences }) => sentences > 0);
      const worst = measured.reduce((one, other) =>
        (one.lix ?? 0) >= (other.lix ?? 0) ? one : other,
      );
      const all = readability(screens.flatMap(([, texts]) => texts));
      context.diagnostic(
        `${measured.length} screens, LIX ${all.lix?.toFixed(1) ?? '–'} together, ` +
          `at most ${worst.lix?.toFixed(1) ?? '–'} (${worst.screen})`,
      );
      assert((all.lix ?? 0) <= GOAL);
      for (const { screen, lix = 0, words } of measured) {
        if (words >= ENOUGH) assert(lix <= GOAL, `${screen}: ${lix.toFixed(1)}`);
      }
    });

    it(`of ${name} keeps sentences short, and no hole is left in them`, () => {
      for (const [screen, texts] of screensOf(config)) {
        for (const sentence of texts.flatMap((text) => text.split(/(?<=[.!?])\s+/))) {
          assert.doesNotMatch(sentence, /undefined|NaN|\[object|[{}<>$]| {2}/, screen);
          const words = sentence.split(/\s+/).length;
          assert(words <= LONGEST, `${screen}: ${words} words: ${sentence}`);
        }
      }
    });
  }
});

describe('the words for a place', () => {
  it('are right of every name: nobody knows its gender', () => {
    for (const [name, config] of configs) {
      const screens = [...panelScreens(config, DANISH), ...verdictScreens(config, DANISH)];
      const said = screens.flatMap(([, texts]) => texts).join(' ');
      assert.doesNotMatch(said, /er (?:ikke )?røgfrie?t?\./, name);
    }
  });

  it('never say yes, in either language', () => {
    for (const [, config] of configs) {
      for (const context of [DANISH, ENGLISH]) {
        for (const [screen, texts] of verdictScreens(config, context)) {
          assert.doesNotMatch(texts.join(' '), /\bJa\b|\bYes\b/, screen);
        }
      }
    }
  });
});
