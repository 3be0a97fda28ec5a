import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders, root } from './files.js';

/*
 * Checks that the tree is laid out as the README's "rooms" say, so that a
 * stranger finds every widget's parts where they found the last one's.
 */

/** @type {string[]} */
const problems = [];
/** @type {string[]} */
const remarks = [];

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8');

/** What git holds, and what it would hold if everything new were added. */
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const has = new Set(paths);

const topLevel = new Set([
  ...['src', 'stories', 'test', '.ci', '.config', '.scripts', '.storybook'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['rollup.config.js', 'web-test-runner.config.js', '.dependency-cruiser.cjs'],
  ...['.gitignore', '.npmrc', '.prettierignore', '.prettierrc.json'],
]);

function checkTopLevel() {
  const names = new Set(paths.map((path) => path.split('/')[0] ?? path));
  for (const name of names) {
    if (!topLevel.has(name)) problems.push(`${name}: the top level has no place for this`);
  }
}

const kebabCase = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const exempt = /^(?:README|CHANGELOG|LICENSE)/;
const saysNothing = /^(?:utils?|helpers?|common|general|misc)(?:\.|$)/;

function checkNames() {
  for (const path of paths) {
    for (const name of path.split('/')) {
      if (!kebabCase.test(name) && !exempt.test(name)) {
        problems.push(`${path}: names are in kebab-case`);
      }
      if (saysNothing.test(name)) problems.push(`${path}: name the idea, not the kind of file`);
    }
  }
}

const rooms = await folders('src/widgets');

function checkRooms() {
  const { exports } = JSON.parse(read('package.json'));
  for (const widget of rooms) {
    const room = `src/widgets/${widget}`;
    const parts = [
      ...['config.ts', 'check.ts', 'guide.ts', 'define.ts', 'texts/da.ts', 'texts/en.ts'],
      ...[`${widget}.ts`, `${widget}.styles.ts`],
    ].map((part) => `${room}/${part}`);
    for (const part of [...parts, `stories/${widget}/${widget}.stories.ts`]) {
      if (!has.has(part)) problems.push(`${part}: every widget has this file`);
    }
    for (const folder of [`${room}/domain/`, `${room}/views/`]) {
      if (!paths.some((path) => path.startsWith(folder))) {
        problems.push(`${folder}: every widget has this folder`);
      }
    }
    for (const entry of [`./${widget}`, `./${widget}/define`]) {
      if (!(entry in exports)) problems.push(`package.json: exports lacks "${entry}"`);
    }
  }
}

/** What each folder of tests mirrors; the rest of `test` is for the tests themselves. */
const mirrors = [
  ['test/scripts/', '.scripts/'],
  ['test/config/', '.config/'],
  ['test/stories/', 'stories/'],
  ['test/', 'src/'],
];
const unmirrored = /^test\/(?:support|hosts|engines|bench)\//;
/** These look at a room as a whole, so it is enough that they stand in the right one. */
const mirrorsFolder = /\.browser\.ts$|^test\/stories\//;

function checkTests() {
  for (const path of paths) {
    if (!/^test\/.+\.(?:test|browser)\.ts$/.test(path) || unmirrored.test(path)) continue;
    const [from, to] = mirrors.find(([folder]) => path.startsWith(folder ?? '')) ?? [];
    const mirrored = path.replace(from ?? '', to ?? '');
    const subject = mirrorsFolder.test(path)
      ? mirrored.replace(/\/[^/]+$/, '')
      : mirrored.replace(/\/([^./]+)[^/]*$/, '/$1');
    // `texts/texts.test.ts` tests what stands in `texts/`.
    const isFolder = subject.split('/').at(-1) === subject.split('/').at(-2);
    const isTested =
      (isFolder && paths.some((other) => other.startsWith(subject.replace(/[^/]+$/, '')))) ||
      paths.some((other) => other.startsWith(`${subject}.`) || other.startsWith(`${subject}/`));
    if (!isTested) problems.push(`${path}: there is no ${subject} that this could test`);
  }
}

function checkLengths() {
  for (const path of paths) {
    if (!/^src\/.+\.ts$/.test(path)) continue;
    const lines = read(path).split('\n').length - 1;
    if (lines > 300) problems.push(`${path}: ${lines} lines; split it by idea`);
    else if (lines > 200) remarks.push(`${path}: ${lines} lines; is it still one idea?`);
  }
}

function checkVersion() {
  const { version } = JSON.parse(read('package.json'));
  if (!has.has('src/core/version.ts')) return;
  if (!read('src/core/version.ts').includes(`'${version}'`)) {
    problems.push(`src/core/version.ts: package.json says ${version}`);
  }
}

const isText =
  /\.(?:js|cjs|mjs|ts|json|md|html|css|txt|csv|svg|yml)$|(?:^|\/)(?:run|LICENSE|\.[a-z]+)$/;
const registries =
  /\b(?:registry\.npmjs|registry\.yarnpkg|npmmirror|deb\.debian|pypi)\.(?:org|com)\b/;
const thisMachine = /(?:^|[\s"'`=(])\/(?:work\/(?:main|shared)|home\/\w+|root|Users\/\w+)\//m;

function checkAddresses() {
  for (const path of paths) {
    if (!isText.test(path)) continue;
    const text = read(path);
    if (registries.test(text)) problems.push(`${path}: names the address of a package registry`);
    if (thisMachine.test(text)) problems.push(`${path}: names a path that is on one machine only`);
    if (path.endsWith('package-lock.json') && /"resolved": "http/.test(text)) {
      problems.push(
        `${path}: holds addresses; .npmrc has omit-lockfile-registry-resolved for this`,
      );
    }
  }
}

checkTopLevel();
checkNames();
checkRooms();
checkTests();
checkLengths();
checkVersion();
checkAddresses();

for (const remark of remarks) console.log(`note: ${remark}`);
for (const problem of problems) console.error(problem);
console.log(
  `structure: ${paths.length} files, ${rooms.length} widget(s), ${problems.length} problem(s)`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
