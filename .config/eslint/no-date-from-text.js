import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

/**
 * Bans `new Date(text)`: browsers read the same text as different moments. Needs
 * types, because `new Date(milliseconds)` is fine.
 */
export const noDateFromText = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Browsers read dates differently. Use core/dates.' },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    return {
      NewExpression(node) {
        const [first] = node.arguments;
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
        if (node.arguments.length !== 1 || first === undefined) return;
        const type = services.getTypeAtLocation(first);
        const parts = type.isUnion() ? type.types : [type];
        const mayBeText = ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown;
        if (parts.some(({ flags }) => (flags & mayBeText) !== 0)) {
          context.report({ node, messageId: 'text' });
        }
      },
    };
  },
});
