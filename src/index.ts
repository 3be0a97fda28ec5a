/*
 * Everything a developer imports by name. Importing this registers nothing; `sund-widgets/event-calendar/define`,
 * `sund-widgets/intervention-finder/define`, `sund-widgets/leisure-pass/define` and
 * `sund-widgets/smoke-free-map/define` do.
 */
export { SundErrorEvent, SundReadyEvent, type RenderedContent } from './core/element/events.js';
export {
  SundFilterEvent,
  SundResultEvent,
  SundSelectEvent,
  type ReportedOutcome,
} from './core/element/visitor-events.js';
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
export { InterventionFinderElement } from './widgets/intervention-finder/intervention-finder.js';
export type {
  EntryConfig,
  FacetChoice,
  FacetConfig,
  FacetValueConfig,
  InterventionFinderConfig,
} from './widgets/intervention-finder/config.js';
export type {
  FinderCaps,
  FinderEngine,
  FinderHit,
  FinderQuery,
  FinderResult,
} from './widgets/intervention-finder/domain/engine.js';
export type { Entry } from './widgets/intervention-finder/domain/model.js';
export {
  EngineError,
  HttpEngine,
  type EngineFailure,
  type HttpEngineOptions,
} from './widgets/intervention-finder/http-engine.js';
export { LeisurePassElement } from './widgets/leisure-pass/leisure-pass.js';
export type { Audience, LeisurePassConfig } from './widgets/leisure-pass/config.js';
export type { FactConfig } from './widgets/leisure-pass/fact-config.js';
export type {
  AmountConfig,
  ConditionConfig,
  ParameterConfig,
} from './widgets/leisure-pass/rule-config.js';
export type { SchemeConfig } from './widgets/leisure-pass/scheme-config.js';
export { SmokeFreeMapElement } from './widgets/smoke-free-map/smoke-free-map.js';
export type { CategoryConfig, SmokeFreeMapConfig } from './widgets/smoke-free-map/config.js';
export type { BasemapConfig } from './widgets/smoke-free-map/geography-config.js';
export type { RuleConfig } from './widgets/smoke-free-map/rule-config.js';
export { VERSION } from './core/version.js';
