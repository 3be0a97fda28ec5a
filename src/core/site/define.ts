import { ContextRoot } from '@lit/context';
import { defineElement } from '../element/define-element.js';
import { SundSiteElement } from './sund-site.js';

const ROOT = Symbol.for('sund.context-root.v1');

/**
 * Registers `<sund-site>`, and makes the page remember widgets that asked for its values before it was
 * upgraded. Safe to call again.
 */
export function defineSite(): void {
  const body = document.documentElement as HTMLElement & { [ROOT]?: true };
  if (!body[ROOT]) {
    body[ROOT] = true;
    new ContextRoot().attach(body);
  }
  defineElement('sund-site', SundSiteElement);
}
