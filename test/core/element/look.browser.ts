import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../../support/accessibility.js';
import { press, tabTo } from '../../support/keys.js';
import { allByRole, byRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import { page, script } from './sample-page.js';
import { sampleConfig, type SampleWidget } from './sample-widget.js';

const contact = { unit: 'Sund Kommune', phone: '12 34 56 78' };
const widget = `<sund-sample>${script(sampleConfig(['Uge Sex'], { contact, example: true }))}</sund-sample>`;

/** Perceived lightness of a CSS colour as the browser computes it, 0 (black) to 1 (white). */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (/[\d.]+/g[Symbol.match](color) ?? []).map(Number);
  const scale = color.startsWith('color(') ? 1 : 255;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale;
}

function isDark(element: SampleWidget): boolean {
  const text = getComputedStyle(byRole(element, 'heading'));
  const card = element.renderRoot.querySelector('section');
  if (!card) throw new Error('no card');
  const dark = lightness(text.color) > 0.5;
  expect(lightness(getComputedStyle(card).backgroundColor) < 0.5).to.equal(dark);
  expect(text.colorScheme).to.equal(dark ? 'dark' : 'light');
  return dark;
}

async function visitorPrefers(colorScheme: 'light' | 'dark'): Promise<void> {
  await emulateMedia({ colorScheme });
}

afterEach(async () => {
  await emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('class');
});

describe('light and dark', () => {
  const cases: readonly (readonly [page: string, visitor: 'light' | 'dark', dark: boolean])[] = [
    ['', 'light', false],
    ['', 'dark', false],
    ['color-scheme: light', 'dark', false],
    ['color-scheme: only light', 'dark', false],
    ['color-scheme: light dark', 'light', false],
    ['color-scheme: light dark', 'dark', true],
    ['color-scheme: dark light', 'dark', true],
    ['color-scheme: dark', 'light', true],
    ['color-scheme: only dark', 'light', true],
  ];
  for (const [style, visitor, dark] of cases) {
    it(`is ${dark ? 'dark' : 'light'}: page “${style}”, visitor prefers ${visitor}`, async () => {
      await visitorPrefers(visitor);
      const element = await page(`<div style="${style}">${widget}</div>`);
      expect(isDark(element)).to.equal(dark);
    });
  }

  it('follows the visitor’s preference while the page is open', async () => {
    const element = await page(`<div style="color-scheme: light dark">${widget}</div>`);
    expect(isDark(element)).to.equal(false);
    await visitorPrefers('dark');
    await until(() => isDark(element));
    await visitorPrefers('light');
    await until(() => !isDark(element));
  });

  it('follows the page’s own switch, whether an attribute or a style', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'html.night, body[data-theme=dark] { color-scheme: dark }';
    document.head.append(sheet);
    const element = await page(widget);
    document.documentElement.classList.add('night');
    await until(() => isDark(element));
    document.documentElement.classList.remove('night');
    await until(() => !isDark(element));
    document.body.dataset['theme'] = 'dark';
    await until(() => isDark(element));
    delete document.body.dataset['theme'];
    await until(() => !isDark(element));
    document.documentElement.style.colorScheme = 'dark';
    await until(() => isDark(element));
    sheet.remove();
  });

  it('is what <sund-site> says, and follows it', async () => {
    const element = await page(`<sund-site look="dark">${widget}</sund-site>`);
    expect(isDark(element)).to.equal(true);
    const site = element.closest('sund-site');
    site?.setAttribute('look', 'light');
    await visitorPrefers('dark');
    document.documentElement.style.colorScheme = 'light dark';
    await until(() => !isDark(element));
    site?.setAttribute('look', 'auto');
    await until(() => isDark(element));
    site?.setAttribute('look', 'nonsens');
    await nextFrame();
    expect(isDark(element)).to.equal(true);
  });

  for (const look of ['light', 'dark']) {
    it(`can be read in the ${look} look`, async () => {
      const element = await page(`<sund-site look="${look}">${widget}</sund-site>`);
      await expectAccessible(element);
    });

    it(`prints black on white in the ${look} look`, async () => {
      const element = await page(`<sund-site look="${look}">${widget}</sund-site>`);
      await emulateMedia({ media: 'print' });
      await until(() => lightness(getComputedStyle(byRole(element, 'heading')).color) === 0);
      expect(allByRole(element, 'button')).to.deep.equal([]);
    });
  }

  it('takes a municipality’s tokens', async () => {
    const element = await page(`<div style="--sund-text: rgb(1, 2, 3)">${widget}</div>`);
    expect(getComputedStyle(byRole(element, 'heading')).color).to.equal('rgb(1, 2, 3)');
  });
});

describe('focus', () => {
  for (const forcedColors of ['none', 'active'] as const) {
    it(`can be seen with forced colours ${forcedColors}`, async () => {
      await emulateMedia({ forcedColors });
      const element = await page(widget);
      for (const role of ['button', 'link']) {
        const control = byRole(element, role);
        await tabTo((stop) => stop === control);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
        expect(outlineStyle).to.equal('solid');
        expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
        expect(outlineColor).not.to.match(/, 0\)$/);
      }
    });
  }

  it('is not drawn around a heading that a script moved it to after a click', async () => {
    const element = await page(widget);
    byRole(element, 'button').focus();
    await press('Tab');
    element.focusHeading();
    expect(element.shadowRoot?.activeElement).to.equal(byRole(element, 'heading'));
  });

  it('borders show what is a button with forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await page(widget);
    const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(
      byRole(element, 'button'),
    );
    expect([borderTopStyle, Number.parseFloat(borderTopWidth) >= 1]).to.deep.equal(['solid', true]);
    expect(borderTopColor).not.to.equal(backgroundColor);
  });
});
