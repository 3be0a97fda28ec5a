import { defineElement } from '../../core/element/define-element.js';
import { LeisurePassElement } from './leisure-pass.js';

// A <sund-site> around it is registered by the widget that meets it.
defineElement('sund-leisure-pass', LeisurePassElement);
