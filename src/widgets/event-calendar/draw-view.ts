import type { TemplateResult } from 'lit';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Calendar } from './domain/calendar.js';
import type { CalendarState } from './domain/model.js';
import type { Send, ViewContext } from './views/view-context.js';

/** Draws a view from the calendar itself. */
export type DrawView = (
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
  context: ViewContext,
  send: Send,
) => TemplateResult;
