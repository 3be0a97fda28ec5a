/*
 * Everything a developer imports by name. Importing this registers nothing; `sund-widgets/event-calendar/define`
 * does.
 */
export { SundErrorEvent, SundReadyEvent, type RenderedContent } from './core/element/events.js';
export { SundFilterEvent, SundSelectEvent } from './core/element/visitor-events.js';
export type { ReportedProblem } from './core/element/problem-report.js';
export type { Look } from './core/element/look.js';
export { SundElement } from './core/element/sund-element.js';
export { SundSiteElement } from './core/site/sund-site.js';
export { siteContext, type SiteContext } from './core/site/site-context.js';
export type { LocalizedText, Text } from './core/text/text.js';
export { EventCalendarElement } from './widgets/event-calendar/event-calendar.js';
export type {
  DateRule,
  EventCalendarConfig,
  EventConfig,
} from './widgets/event-calendar/config.js';
export { VERSION } from './core/version.js';
