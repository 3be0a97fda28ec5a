import { offer } from '../page/offer.js';
import '/sund/event-calendar.js';

let calendar;

function nextButton(root) {
  for (const element of root.querySelectorAll('*')) {
    const name = `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
    if (element.localName === 'button' && /næste måned/i.test(name)) return element;
  }
  throw new Error('There is no button named “Næste måned”.');
}

offer({
  mount(container, events) {
    calendar = document.createElement('sund-event-calendar');
    calendar.config = {
      widget: 'event-calendar',
      version: 1,
      lang: 'da',
      view: 'month',
      views: ['month', 'agenda'],
      events: events.map(({ id, title, start, end }) => ({
        id,
        title,
        when: { kind: 'once', date: start === end ? start : `${start}/${end}` },
      })),
    };
    container.append(calendar);
  },
  isReady: () => calendar.dataset.sundState === 'ready',
  next: () => nextButton(calendar.shadowRoot).click(),
});
