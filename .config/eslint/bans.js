/*
 * What may not stand in `src`, and why. Three causes come back: a strict Content
 * Security Policy with Trusted Types (CSP), host pages whose old scripts have
 * changed the language (Prototype.js and the like), and the oldest browsers that
 * we promise to work in.
 */

const csp = 'A host may forbid it: script-src, style-src or require-trusted-types-for.';
const host = 'Old scripts on a host page may have changed it.';
const old = 'Browsers that we support lack it.';
const footprint = 'A widget leaves nothing behind on a host page.';

/** @param {string} selector @param {string} message */
const ban = (selector, message) => ({ selector, message });

/** @param {string} tags @param {string} pattern */
const inTemplate = (tags, pattern) =>
  `TaggedTemplateExpression[tag.name=/^(?:${tags})$/] TemplateElement[value.raw=/${pattern}/]`;

const syntax = [
  ban('AssignmentExpression[left.property.name=/^(?:inner|outer)HTML$/]', csp),
  ban(
    'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    csp,
  ),
  ban("CallExpression[callee.object.name='document'][callee.property.name=/^write/]", csp),
  ban(inTemplate('html|svg', '\\.(?:inner|outer)HTML='), csp),
  ban(
    inTemplate('html|svg', '\\sstyle='),
    `${csp} Write a class, or a custom property in a style sheet.`,
  ),
  ban("CallExpression[callee.property.name='createElement'][arguments.0.value='script']", csp),
  ban(
    "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(?:style|on.*)$/]",
    csp,
  ),
  ban('ForInStatement', `${host} Use Object.keys or Object.entries.`),
  ban(
    "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    `${host} Spread instead: [...items].`,
  ),
  ban(
    "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
    'Browsers read dates differently. Use core/dates.',
  ),
  ban(
    "CallExpression[callee.object.name='Object'][callee.property.name='assign']",
    'A config is never changed in place. Spread instead.',
  ),
  ban(
    "CallExpression[callee.object.name='z'][callee.property.name='config']",
    'It changes zod for everybody on the page.',
  ),
  ban("MemberExpression[object.name='document'][property.name='cookie']", footprint),
  ban('AssignmentExpression[left.object.name=/^(?:window|globalThis|self)$/]', footprint),
  ban(
    'AssignmentExpression[left.object.expression.name=/^(?:window|globalThis|self)$/]',
    footprint,
  ),
  ban("CallExpression[callee.object.name='URL'][callee.property.name=/^(?:canParse|parse)$/]", old),
  ban("CallExpression[callee.property.name='groupBy'][callee.object.name=/^(?:Object|Map)$/]", old),
  ban(
    "CallExpression[callee.object.name='Promise'][callee.property.name=/^(?:withResolvers|try)$/]",
    old,
  ),
  ban(
    'CallExpression[callee.property.name=/^(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)$/]',
    old,
  ),
  ban(
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[attributes.length>0]',
    old,
  ),
  ban(inTemplate('html', '\\spopover(?:[\\s=>]|$)'), old),
  ban(inTemplate('css', '(?:light-dark\\(|:has\\(|@starting-style|@scope)'), old),
  ban(inTemplate('css', '(?:^|[\\s;{}])&'), `${old} Write the selector out.`),
  ban(inTemplate('css', '\\drem\\b'), 'Hosts set the root to 62.5 %. Use em.'),
  ban('ExportDefaultDeclaration', 'Export by name.'),
  ban("ExportSpecifier[exported.name='default']", 'Export by name.'),
  ban('TSEnumDeclaration', 'Use a union of literals.'),
  ban('Decorator', 'Use `static properties` and `declare`.'),
  ban(
    ':matches(PropertyDefinition, MethodDefinition, TSParameterProperty)[accessibility=/private|public/]',
    'Use #private, or nothing.',
  ),
];

const globals = [
  ...['DOMParser', 'eval', 'Function', 'Worker', 'SharedWorker'].map((name) => ({
    name,
    message: csp,
  })),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
    name,
    message: footprint,
  })),
  { name: 'Temporal', message: old },
];

const unsafe = ['unsafe-html', 'unsafe-svg', 'style-map', 'unsafe-mathml'];

const imports = {
  paths: [
    { name: 'zod', message: 'Visitors would load five times the code. Use zod/mini.' },
    { name: 'lit', importNames: ['unsafeCSS'], message: csp },
    { name: 'lit/static-html.js', importNames: ['unsafeStatic'], message: csp },
    { name: 'lit/decorators.js', message: 'Use `static properties` and `declare`.' },
    { name: 'lit/html.js', message: "Import from 'lit'." },
  ],
  patterns: [
    { group: unsafe.map((name) => `lit/directives/${name}.js`), message: csp },
    { group: ['lit-html', 'lit-html/*', '@lit/reactive-element'], message: "Import from 'lit'." },
  ],
};

const properties = ['window', 'globalThis', 'self'].flatMap((object) =>
  globals.map(({ name, message }) => ({ object, property: name, message })),
);

/** ESLint rules for `src`. */
export const bans = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-syntax': ['error', ...syntax],
  'no-restricted-globals': ['error', ...globals],
  'no-restricted-properties': ['error', ...properties],
  'no-restricted-imports': ['error', imports],
};
