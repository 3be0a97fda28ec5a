import { defineElement } from '../../core/element/define-element.js';
import { SmokeFreeMapElement } from './smoke-free-map.js';

// A <sund-site> around it is registered by the widget that meets it.
defineElement('sund-smoke-free-map', SmokeFreeMapElement);
