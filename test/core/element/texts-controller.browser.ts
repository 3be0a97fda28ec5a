import { expect } from 'chai';
import { TextsController, type TextSources } from '../../../src/core/element/texts-controller.js';

interface Words {
  readonly hello: string;
}

/** A host that only counts how often it is asked to render again. */
function host() {
  let updates = 0;
  return {
    requestUpdate: () => void (updates += 1),
    get updates() {
      return updates;
    },
  };
}

const da: Words = { hello: 'Hej' };

describe('texts', () => {
  const negotiations: readonly (readonly [
    named: string | undefined,
    nearest: string | undefined,
    found: string,
  ])[] = [
    [undefined, undefined, 'da'],
    [undefined, 'da-DK', 'da'],
    [undefined, 'en-GB', 'en'],
    [undefined, 'pl', 'en'],
    ['da', 'en', 'da'],
    ['en', undefined, 'en'],
    ['pl', 'da', 'da'],
    ['pl', undefined, 'en'],
    ['uk', 'da', 'uk'],
    [undefined, 'uk', 'en'],
  ];
  for (const [named, nearest, found] of negotiations) {
    it(`config ${named ?? '–'}, page ${nearest ?? '–'}: ${found}`, () => {
      const sources: TextSources<Words> = {
        da,
        en: () => Promise.resolve({ hello: 'Hello' }),
        uk: () => Promise.resolve({ hello: 'Привіт' }),
      };
      const controller = new TextsController(host(), sources, ['uk']);
      expect(controller.negotiate(named, nearest)).to.equal(found);
    });
  }

  it('shows the language before while the next is on its way', async () => {
    const element = host();
    const controller = new TextsController<Words>(element, {
      da,
      en: () => Promise.resolve({ hello: 'Hello' }),
    });
    expect(controller.use('en')).to.deep.equal({ language: 'da', texts: da });
    await controller.load('en');
    expect(element.updates).to.be.greaterThan(0);
    expect(controller.use('en')).to.deep.equal({ language: 'en', texts: { hello: 'Hello' } });
    expect(controller.use('da')).to.deep.equal({ language: 'da', texts: da });
  });

  it('fetches a language once, however often it renders', async () => {
    let fetched = 0;
    const controller = new TextsController<Words>(host(), {
      da,
      en: () => {
        fetched += 1;
        return Promise.resolve({ hello: 'Hello' });
      },
    });
    controller.use('en');
    controller.use('en');
    await controller.load('en');
    controller.use('en');
    expect(fetched).to.equal(1);
  });

  it('falls back to Danish, says so, and does not try for ever', async () => {
    let tried = 0;
    let offline = true;
    const element = host();
    const controller = new TextsController<Words>(element, {
      da,
      en: () => {
        tried += 1;
        return offline
          ? Promise.reject(new TypeError('offline'))
          : Promise.resolve({ hello: 'Hello' });
      },
    });
    await controller.load('en');
    expect(controller.use('en')).to.deep.equal({ language: 'da', texts: da });
    expect(controller.use('en')).to.deep.equal({ language: 'da', texts: da });
    await Promise.resolve();
    expect(tried).to.equal(1);
    offline = false;
    await controller.load('en');
    expect(controller.use('en').texts).to.deep.equal({ hello: 'Hello' });
  });

  it('falls back to English for a language that only the widget has', async () => {
    const controller = new TextsController<Words>(host(), {
      da,
      en: () => Promise.resolve({ hello: 'Hello' }),
    });
    await controller.load('uk');
    expect(controller.use('uk')).to.deep.equal({ language: 'en', texts: { hello: 'Hello' } });
  });
});
