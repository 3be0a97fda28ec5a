/**
 * A comment that switches a rule off says why: `eslint-disable-next-line no-x -- because`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const disableWithReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { why: 'Say why, after two dashes: {{directive}} … -- because …' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const directive = /^\s*(eslint-disable\S*)/.exec(comment.value)?.[1];
          if (directive === undefined || /\s--\s+\S/.test(comment.value)) continue;
          if (comment.loc)
            context.report({ loc: comment.loc, messageId: 'why', data: { directive } });
        }
      },
    };
  },
};
