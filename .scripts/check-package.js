import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './files.js';

/*
 * Packs the package as npm would publish it, and asks three things of it: that
 * it holds what the README promises, that publint and attw find its entries and
 * types right, and that nothing is in it that no one needs.
 */
const promised = [
  ...['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/sund.js', 'dist/cli.js'],
  ...['dist/npm/index.js', 'dist/npm/index.d.ts', 'dist/custom-elements.json'],
  ...['dist/vscode.html-custom-data.json', 'dist/integrity.json', 'dist/licenses.txt'],
];
const unwanted = /^(?:src|test|stories|\.|dist\/npm\/apps)|\.map$|\.tsbuildinfo$/;

const folder = mkdtempSync(join(tmpdir(), 'sund-package-'));

/**
 * @param {string} program
 * @param {string[]} options
 */
function run(program, ...options) {
  return spawnSync(program, options, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
}

/** @returns {{ filename: string, files: { path: string }[], size: number }} */
function pack() {
  // Without scripts: `prepare` would build once more what is to be checked.
  const { stdout, stderr } = run(
    'npm',
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  );
  try {
    const result = JSON.parse(stdout);
    return Array.isArray(result) ? result[0] : Object.values(result)[0];
  } catch {
    throw new Error(`npm pack failed: ${stderr}`);
  }
}

try {
  const { filename, files, size } = pack();
  const held = new Set(files.map(({ path }) => path));
  const problems = [
    ...promised.filter((path) => !held.has(path)).map((path) => `${path} is not in the package`),
    ...[...held].filter((path) => unwanted.test(path)).map((path) => `${path} is in the package`),
  ];
  for (const problem of problems) console.error(problem);
  const tarball = join(folder, filename);
  const tools = [
    ['publint', 'run', tarball, '--strict'],
    [
      'attw',
      tarball,
      '--profile',
      'esm-only',
      '--no-definitely-typed',
      '--format',
      'ascii',
      '--no-emoji',
    ],
  ].map(([tool = '', ...options]) => {
    const { status, stdout, stderr } = run(join(root, 'node_modules/.bin', tool), ...options);
    if (status !== 0) console.error(stdout + stderr);
    console.log(`${tool}: ${status === 0 ? 'ok' : 'problems'}`);
    return status === 0;
  });
  console.log(
    `package: ${files.length} files, ${(size / 1000).toFixed(0)} kB packed, ${problems.length} problem(s)`,
  );
  process.exitCode = problems.length === 0 && tools.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
