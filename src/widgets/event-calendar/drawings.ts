import type { LitElement, TemplateResult } from 'lit';
import type { PlainDay } from '../../core/dates/plain-day.js';
import type { Calendar } from './domain/calendar.js';
import type { CalendarState } from './domain/model.js';
import { LazyParts } from './lazy-parts.js';
import type { Send, ViewContext } from './views/view-context.js';

/** Draws a view from the calendar itself. */
export type DrawView = (
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
  context: ViewContext,
  send: Send,
) => TemplateResult;

const DRAWINGS = {
  month: () => import('./drawings/month.js'),
  wheel: () => import('./drawings/wheel.js'),
  grades: () => import('./drawings/grades.js'),
  next: () => import('./drawings/next.js'),
  prose: () => import('../../core/element/markdown.js'),
};

/** What only some configs show at once: views other than the list, and prose that is marked up. */
export type Drawings = LazyParts<typeof DRAWINGS>;

/** The drawings of an element, none of them fetched yet. */
export function drawingsOf(element: LitElement): Drawings {
  return new LazyParts(element, DRAWINGS);
}
