import { expect } from 'chai';
import { smallest } from '../../../stories/leisure-pass/example-configs.js';
import { tabTo } from '../../support/keys.js';
import { print } from '../../support/printing.js';
import { byRole, hasRole } from '../../support/roles.js';
import { is, readable, show, stories, toResults } from './pass-story.js';

const [pass] = smallest.schemes;
const [route] = pass.routes;
const elsewhere = {
  ...smallest,
  schemes: [
    {
      ...pass,
      appeal: 'Du kan klage til kommunen.',
      routes: [{ ...route, link: { label: 'Søg her', href: 'https://example.org/soeg' } }],
    },
  ],
};

describe('a result on paper', () => {
  it('is unfolded while the printer looks, and as it was after', async () => {
    const widget = await show(stories['Smallest'], { config: elsewhere });
    await toResults(widget);
    await tabTo(is('button', 'Udskriv'));
    await print();
    dispatchEvent(new Event('beforeprint'));
    expect(readable(widget)).to.include('Du kan klage til kommunen.');
    expect(readable(widget)).to.include('Barnet er mellem 3 og 17 år');
    dispatchEvent(new Event('afterprint'));
    expect(readable(widget)).not.to.include('Du kan klage til kommunen.');
  }).timeout(30_000);

  it('has the link to apply, and none of the buttons', async () => {
    const widget = await show(stories['Smallest'], { config: elsewhere });
    await toResults(widget);
    await tabTo(is('button', 'Udskriv'));
    await print();
    const link = byRole(widget, 'link', 'Søg her');
    expect(getComputedStyle(link, '::after').content).to.include('example.org/soeg');
    expect(hasRole(widget, 'button', 'Udskriv')).to.equal(false);
  }).timeout(30_000);
});
