import 'temporal-polyfill/global';
import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';
import { daDK } from '@schedule-x/translations';
import '@schedule-x/theme-default/dist/index.css';
import { offer } from '../page/offer.js';

let root;

offer({
  mount(container, events) {
    root = container;
    // Its month grid measures the room it is given and draws nothing in none.
    container.style.blockSize = '800px';
    createCalendar({
      locale: 'da-DK',
      firstDayOfWeek: 1,
      showWeekNumbers: true,
      translations: { daDK },
      views: [createViewMonthGrid()],
      events: events.map(({ id, title, start, end }) => ({
        id,
        title,
        start: globalThis.Temporal.PlainDate.from(start),
        end: globalThis.Temporal.PlainDate.from(end),
      })),
    }).render(container);
  },
  next() {
    const [, forward] = root.querySelectorAll('.sx__chevron-wrapper');
    // Its buttons listen for the mouse alone, not for a click.
    forward.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  },
});
