import { defineElement } from '../../core/element/define-element.js';
import { InterventionFinderElement } from './intervention-finder.js';

// A <sund-site> around it is registered by the widget that meets it.
defineElement('sund-intervention-finder', InterventionFinderElement);
