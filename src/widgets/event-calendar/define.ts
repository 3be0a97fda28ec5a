import { defineElement } from '../../core/element/define-element.js';
import { EventCalendarElement } from './event-calendar.js';

// A <sund-site> around it is registered by the widget that meets it.
defineElement('sund-event-calendar', EventCalendarElement);
