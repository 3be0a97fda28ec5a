import { createCalendar, DayGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { nextDay, offer } from '../page/offer.js';

let calendar;

offer({
  mount(container, events) {
    calendar = createCalendar(container, [DayGrid], {
      view: 'dayGridMonth',
      locale: 'da',
      firstDay: 1,
      weekNumbers: true,
      dayMaxEvents: true,
      // Without a listener its events cannot be reached by keyboard at all.
      eventClick: () => {},
      events: events.map(({ id, title, start, end }) => ({
        id,
        title,
        start,
        end: nextDay(end),
        allDay: true,
      })),
    });
  },
  next: () => calendar.next(),
});
