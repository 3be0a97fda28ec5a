import { defineElement } from '../../core/element/define-element.js';
import { defineSite } from '../../core/site/define.js';
import { EventCalendarElement } from './event-calendar.js';

// The site first: widgets inside it ask for its values as they are upgraded.
defineSite();
defineElement('sund-event-calendar', EventCalendarElement);
