import { oneOf, seededRandom } from '../seeded-random.js';
import { campaignDays } from './example-configs.js';

const OCCASIONS = [
  'Gåtur',
  'Fællesspisning',
  'Foredrag',
  'Åbent hus',
  'Workshop',
  'Løb',
  'Café',
  'Kursus',
];
const SUBJECTS = [
  'søvn',
  'rygestop',
  'trivsel',
  'sund mad',
  'bevægelse',
  'fællesskab',
  'naturen',
  'livet på nettet',
];

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * A config with as many events as asked for, spread over three years around 2026/27. The same count and
 * seed give the same config, so that two runs of a benchmark measure the same work.
 */
export function manyEvents(count: number, seed = 1): object {
  const random = seededRandom(seed);
  const { themes, audiences } = campaignDays;
  const events = Array.from({ length: count }, (_, index) => {
    const day = `${2026 + Math.floor(random() * 3)}-${twoDigits(1 + Math.floor(random() * 12))}-${twoDigits(1 + Math.floor(random() * 28))}`;
    return {
      id: `begivenhed-${index + 1}`,
      title: `${oneOf(OCCASIONS, random)} om ${oneOf(SUBJECTS, random)}, nr. ${index + 1}`,
      when: { kind: 'once', date: day },
      themes: [oneOf(themes, random).id],
      audiences: [oneOf(audiences, random).id],
    };
  });
  return { ...campaignDays, title: 'Mange begivenheder', events };
}
