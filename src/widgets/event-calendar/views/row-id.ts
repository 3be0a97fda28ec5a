import type { AgendaItem } from '../domain/model.js';
import type { ViewContext } from './view-context.js';

/** The key that keeps a row's place: an occurrence's or a deadline's. */
export function rowKey(item: AgendaItem): string {
  return item.kind === 'occurrence' ? item.occurrence.key : item.deadline.key;
}

/** The id of what takes focus in a row. Ids of events come from configs and may hold spaces. */
export function rowId(
  key: string,
  { idPrefix }: Pick<ViewContext, 'idPrefix'>,
  part = 'row',
): string {
  return `${idPrefix}-${part}-${key.replace(/\s/g, '_')}`;
}
