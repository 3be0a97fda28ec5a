import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import danish from 'fullcalendar/locales/da';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { nextDay, offer } from '../page/offer.js';

let calendar;

offer({
  mount(container, events) {
    calendar = new Calendar(container, {
      plugins: [dayGrid, theme],
      initialView: 'dayGridMonth',
      locale: danish,
      firstDay: 1,
      weekNumbers: true,
      headerToolbar: { start: 'prev,next today', center: 'title', end: '' },
      dayMaxEvents: true,
      events: events.map(({ id, title, start, end }) => ({
        id,
        title,
        start,
        end: nextDay(end),
        allDay: true,
        url: `#${id}`,
      })),
    });
    calendar.render();
  },
  next: () => calendar.next(),
});
