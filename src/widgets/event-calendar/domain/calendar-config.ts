import type { TakenConfig } from '../../../core/config/format.js';
import type { EventCalendarConfig } from '../config.js';

/** A calendar's config with its lists in it, as the intake gives it and `checkConfig` passes it on. */
export type CalendarConfig = TakenConfig<EventCalendarConfig>;
