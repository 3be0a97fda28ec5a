import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import type { FactConfig } from '../../../src/widgets/leisure-pass/fact-config.js';
import type { ConditionConfig } from '../../../src/widgets/leisure-pass/rule-config.js';
import type { SchemeConfig } from '../../../src/widgets/leisure-pass/scheme-config.js';

const SCHEMES = 12;
const COUNTS = 6;
const CHOICES = 3;
const BOOLEANS = 30;
const OPTIONS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The same numbers in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const numbered = (count: number, word: string): string[] =>
  Array.from({ length: count }, (_, number) => `${word}-${number}`);

/**
 * More than any municipality has written: 12 schemes over 40 facts, with hundreds of conditions. Each
 * scheme has alternative grounds of several parts, things that rule out, ways and benefits of their own.
 */
export function syntheticPass(): PassConfig {
  const facts = syntheticFacts();
  const leaves = facts.flatMap(leavesOf);
  const draw = numbersFrom(4);
  const schemes = numbered(SCHEMES, 'ordning').map((id, place) =>
    syntheticScheme(id, place, leaves, draw),
  );
  return {
    widget: 'leisure-pass',
    version: 1,
    contact: { unit: 'Fritid', link: { href: 'https://example.dk/', label: 'Skriv' } },
    facts,
    conditions: [...leaves, ...schemes.flatMap(({ conditions }) => conditions)],
    schemes: schemes.map(({ scheme }) => scheme),
  };
}

function syntheticFacts(): FactConfig[] {
  const question = 'Hvordan er det?';
  return [
    { kind: 'birthDate', id: 'født', question },
    ...numbered(COUNTS, 'antal').map((id): FactConfig => ({
      kind: 'count',
      id,
      question,
      minimum: 0,
      maximum: 12,
    })),
    ...numbered(CHOICES, 'valg').map((id): FactConfig => {
      const options = OPTIONS.map((option) => ({ id: option, label: option }));
      return { kind: 'choice', id, question, options };
    }),
    ...numbered(BOOLEANS, 'svar').map((id): FactConfig => ({ kind: 'boolean', id, question })),
  ];
}

function leavesOf({ kind, id: fact }: FactConfig): ConditionConfig[] {
  const id = `${fact}-er`;
  switch (kind) {
    case 'birthDate':
      return [3, 6].map((from) => ({ kind: 'age', id: `fra-${from}`, fact, from, through: 17 }));
    case 'count':
      return [2, 4, 6].map((from) => ({ kind: 'range', id: `${fact}-fra-${from}`, fact, from }));
    case 'choice':
      return [
        { kind: 'oneOf', id: `${id}-først`, fact, options: ['a', 'b'] },
        { kind: 'oneOf', id: `${id}-sidst`, fact, options: ['e', 'f'] },
      ];
    default:
      return [
        { kind: 'answer', id, fact, is: true },
        { kind: 'not', id: `${fact}-ikke`, of: id },
      ];
  }
}

interface Drawn {
  readonly scheme: SchemeConfig;
  readonly conditions: readonly ConditionConfig[];
}

function syntheticScheme(
  id: string,
  place: number,
  leaves: readonly ConditionConfig[],
  draw: (below: number) => number,
): Drawn {
  // An age is asked by all; what else matters to a scheme lies together in the order of the questions.
  const own = leaves.slice(2);
  const from = Math.floor((place / SCHEMES) * own.length);
  const near = (): string => own[(from + draw(16)) % own.length]?.id ?? '';
  const grounds = numbered(6, `${id}-grund`).flatMap((ground): ConditionConfig[] => [
    { kind: 'any', id: `${ground}-enten`, of: [near(), near()] },
    { kind: 'all', id: ground, of: [near(), `${ground}-enten`] },
  ]);
  const conditions: ConditionConfig[] = [
    ...grounds,
    { kind: 'any', id: `${id}-grunde`, of: numbered(6, `${id}-grund`) },
    { kind: 'all', id: `${id}-spærret-ved`, of: [near(), near()] },
    { kind: 'not', id: `${id}-fri`, of: `${id}-spærret-ved` },
    { kind: 'any', id: `${id}-selv`, of: [near(), near()] },
    { kind: 'not', id: `${id}-ikke-selv`, of: `${id}-selv` },
    { kind: 'all', id: `${id}-udstyr`, of: [near(), `${id}-selv`] },
    { kind: 'any', id: `${id}-lejr`, of: [near(), `${id}-udstyr`] },
  ];
  const scheme: SchemeConfig = {
    id,
    name: id,
    source: { title: 'Måling' },
    requires: [place % 2 === 0 ? 'fra-3' : 'fra-6', `${id}-grunde`, `${id}-fri`],
    routes: [
      { id: 'forælder', kind: 'parent', when: [`${id}-selv`] },
      { id: 'klub', kind: 'club', when: [`${id}-ikke-selv`] },
    ],
    benefits: [
      { id: 'kontingent', kind: 'fee', cap: 1000 },
      { id: 'udstyr', kind: 'equipment', cap: 500, when: [`${id}-udstyr`] },
      { id: 'lejr', kind: 'camp', cap: 800, when: [`${id}-lejr`] },
    ],
  };
  return { scheme, conditions };
}
