import { parseUrl } from '../../../../core/links/safe-url.js';
import type { CalendarConfig } from '../calendar-config.js';
import type { DeadlineOccurrence, Occurrence } from '../model.js';

/** Says plainly that nobody owns it (RFC 6761 §6.4). */
const NO_DOMAIN = 'sund.invalid';

/**
 * The domain that ends every UID: the config's own, else the host of its feed. It must never change
 * once a feed has subscribers, or each of them gets every event twice.
 */
export function uidDomainOf({ uidDomain, feed }: CalendarConfig, base?: string): string {
  return uidDomain ?? (parseUrl(feed, base)?.hostname || NO_DOMAIN);
}

/** The UID of an occurrence, the same every time: `<event id>-<year>@<domain>`. */
export function occurrenceUid({ key, event }: Occurrence, domain: string): string {
  return `${encodeId(event.id)}${key.slice(event.id.length)}@${domain}`;
}

/** The UID of a deadline: that of its occurrence with `+<deadline id>` before the `@`. */
export function deadlineUid(
  occurrence: Occurrence,
  { deadline }: DeadlineOccurrence,
  domain: string,
): string {
  const [event = ''] = occurrenceUid(occurrence, domain).split('@');
  return `${event}+${encodeId(deadline.id)}@${domain}`;
}

/** Letters, digits and `._-` stand; the rest is percent-encoded, so that no two ids give one UID. */
function encodeId(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `%${codePoint.toString(16).toUpperCase()}%`;
  });
}
