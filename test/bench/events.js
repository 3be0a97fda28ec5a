/** @param {Date} day */
const written = (day) => day.toISOString().slice(0, 10);

/**
 * All-day events spread over the twelve months from the start of this one, most
 * of a day, some of a week: what a municipality's list looks like, at any size.
 *
 * @param {number} count
 * @param {Date} now
 * @returns {{ id: string, title: string, start: string, end: string }[]} `start` and `end` as `YYYY-MM-DD`, both included
 */
export function benchEvents(count, now) {
  const first = Date.UTC(now.getFullYear(), now.getMonth(), 1);
  return Array.from({ length: count }, (_, index) => {
    // A stride that is prime to 365 reaches every day before it comes back to one.
    const offset = (index * 149) % 365;
    const length = index % 5 === 0 ? 4 : 0;
    const start = new Date(first + offset * 86_400_000);
    const end = new Date(start.getTime() + length * 86_400_000);
    return {
      id: `event-${index}`,
      title: `Kampagne ${index}: sund mad og bevægelse i børnehøjde`,
      start: written(start),
      end: written(end),
    };
  });
}
