import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  leadingStatus,
  type LeadingStatus,
} from '../../../../src/widgets/smoke-free-map/domain/leading-status.js';
import type { Products } from '../../../../src/widgets/smoke-free-map/rule-config.js';

const ALL = ['cigarettes', 'vape', 'snus', 'waterPipe'] as const;

describe('what a rule says in short', () => {
  const cases: readonly (readonly [string, Products | undefined, LeadingStatus])[] = [
    ['no rule', undefined, { status: 'unknown', products: ALL }],
    ['a rule of nothing', {}, { status: 'unknown', products: ALL }],
    [
      'a ban before a request',
      { cigarettes: 'advisory', snus: 'forbidden' },
      { status: 'forbidden', products: ['snus'] },
    ],
    [
      'in the order products are shown',
      { waterPipe: 'forbidden', vape: 'forbidden', cigarettes: 'forbidden' },
      { status: 'forbidden', products: ['cigarettes', 'vape', 'waterPipe'] },
    ],
    [
      'what is not known before what is allowed',
      { cigarettes: 'allowed' },
      { status: 'unknown', products: ['vape', 'snus', 'waterPipe'] },
    ],
    [
      'all allowed',
      { cigarettes: 'allowed', vape: 'allowed', snus: 'allowed', waterPipe: 'allowed' },
      { status: 'allowed', products: ALL },
    ],
  ];
  for (const [name, products, expected] of cases) {
    it(`is ${name}`, () => deepEqual(leadingStatus(products && { products }), expected));
  }
});
