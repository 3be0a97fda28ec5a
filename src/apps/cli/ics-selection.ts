import type { CalendarConfig } from '../../widgets/event-calendar/domain/calendar-config.js';
import { createFilter } from '../../widgets/event-calendar/domain/filter.js';
import type { CalendarEvent } from '../../widgets/event-calendar/domain/model.js';
import type { IcsRequest } from './ics-request.js';
import type { Messages } from './messages.js';

/** Whether an event is to be in the file. Of a layer are those that it added or changed. */
export function eventTest({
  layers,
  themes,
  audiences,
}: IcsRequest): (event: CalendarEvent) => boolean {
  const isChosen = createFilter({ themes, audiences });
  const wanted = new Set(layers);
  const isOfLayer = ({ layer, changedBy = [] }: CalendarEvent) =>
    wanted.size === 0 ||
    [layer, ...changedBy].some((each) => each !== undefined && wanted.has(each));
  return (event) => isOfLayer(event) && isChosen(event);
}

/**
 * A message about the first id that the config does not have, if any: a feed that is empty because of
 * a slip of the pen would only be noticed by those who subscribe to it.
 */
export function unknownIds(
  config: CalendarConfig,
  request: IcsRequest,
  messages: Messages,
): string | undefined {
  const asked = [
    ['--layer', request.layers, config.layers],
    ['--theme', request.themes, config.themes],
    ['--audience', request.audiences, config.audiences],
  ] as const;
  for (const [option, ids, values] of asked) {
    // Without a list of them, themes and audiences are whatever events say.
    if (!values && option !== '--layer') continue;
    const known = (values ?? []).map(({ id }) => id);
    const unknown = ids.find((id) => !known.includes(id));
    if (unknown !== undefined) return messages.unknownId(option, unknown, known);
  }
  return undefined;
}
