import type { AmountConfig } from '../rule-config.js';
import type { ValueConfig } from '../shared-config.js';

/** The figures of one kind that an amount is worked out from; of a share what it is a share of. */
export function valuesOf(amount: AmountConfig): readonly ValueConfig[] {
  switch (amount.kind) {
    case 'sum':
    case 'lowest':
    case 'highest':
      return amount.of;
    case 'perFurther':
      return [amount.each];
    case 'when':
      return [amount.value, ...(amount.otherwise === undefined ? [] : [amount.otherwise])];
    case 'table': {
      const { rows, beyond } = amount;
      return [...rows.map(({ value }) => value), ...(beyond === undefined ? [] : [beyond])];
    }
    case 'share':
      return [amount.of];
  }
}
