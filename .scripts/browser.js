import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Flags under which Chromium starts in a container and makes no request of its own. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ];
  }),
];

/** @returns {string | undefined} an installed Chromium, Chrome or Edge */
function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

/** @param {string} path */
function starts(path) {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the browser that the npm package @sparticuz/chromium carries.
 *
 * The package unpacks into the temporary folder and takes a half-written file
 * of another process for a whole one, so this unpacks into a folder of its own
 * and moves it in place in one step.
 *
 * @param {boolean} withLibraries also unpack the NSS libraries that a bare system lacks
 * @returns {Promise<string>} the executable
 */
async function unpackBrowser(withLibraries) {
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const cache = join(root, 'node_modules/.cache/sund');
  const place = join(cache, `chromium-${version}${withLibraries ? '-libraries' : ''}`);
  if (!existsSync(place)) {
    await mkdir(cache, { recursive: true });
    const parts = await mkdtemp(join(cache, 'unpacking-'));
    // The package reads the first two, and sets the others to the folder it unpacks into.
    const names = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
    const before = names.map((name) => process.env[name]);
    process.env.TMPDIR = parts;
    if (withLibraries) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chmod(await chromium.executablePath(), 0o755);
      await rename(parts, place).catch((error) => {
        if (!existsSync(place)) throw error;
      });
    } finally {
      names.forEach((name, index) => restore(name, before[index]));
      await rm(parts, { recursive: true, force: true });
    }
  }
  if (withLibraries) {
    const folders = [join(place, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
    process.env.LD_LIBRARY_PATH = folders.filter(Boolean).join(':');
  }
  await offerFonts(place);
  return join(place, 'chromium');
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** @param {string} folder */
function hasFonts(folder) {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.some((name) => /\.(?:ttf|otf|ttc|pfb|woff2?)$/i.test(name));
}

/**
 * Lets a system without fonts use those of the package: text without a font
 * has no width, and a test of layout would pass or fail for that alone.
 *
 * @param {string} place
 */
async function offerFonts(place) {
  const systemHasFonts = ['/usr/share/fonts', '/usr/local/share/fonts'].some(hasFonts);
  const isConfigured = process.env.FONTCONFIG_PATH ?? process.env.FONTCONFIG_FILE;
  if (systemHasFonts || isConfigured) return;
  const file = join(place, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${join(place, 'fonts')}</dir><cachedir>${join(place, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
}

/**
 * Finds a Chromium to test with: `$CHROME`, else an installed Chromium, Chrome
 * or Edge, else the one that a dev dependency carries (Linux on x64).
 *
 * @returns {Promise<string>} the executable
 * @throws {Error} when `$CHROME` names no file, or there is no browser to be had
 */
export async function findBrowser() {
  const named = process.env.CHROME;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME is set to ${named}, but there is no such file.`);
  }
  const installed = installedBrowser();
  if (installed !== undefined && starts(installed)) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Set CHROME to the path of one.');
  }
  const packed = await unpackBrowser(false);
  if (starts(packed)) return packed;
  const withLibraries = await unpackBrowser(true);
  if (starts(withLibraries)) return withLibraries;
  throw new Error(
    'The browser in @sparticuz/chromium does not start here. Set CHROME to the path of another.',
  );
}
