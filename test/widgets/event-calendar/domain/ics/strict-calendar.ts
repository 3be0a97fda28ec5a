import assert from 'node:assert/strict';

/** A property as it stands in a file, unfolded. */
export interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** A component with its properties and those inside it. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

const MOST_OCTETS = 75;
const TEXT = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'CATEGORIES',
  'NAME',
  'X-WR-CALNAME',
  'UID',
]);
const AT_MOST_ONCE = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'GEO',
  'STATUS',
  'TRANSP',
  'SEQUENCE',
];

/**
 * Reads an iCalendar file by the letter of RFC 5545, from its octets on, and fails on the first thing
 * that is not as it says. Written for tests, apart from what writes.
 */
export function readStrictly(text: string): Component {
  const octets = new TextEncoder().encode(text);
  assert.equal(new TextDecoder('utf-8', { fatal: true }).decode(octets), text, 'is UTF-8');
  const lines = unfold(octets);
  const [calendar, ...rest] = nest(lines.map(readLine));
  assert.ok(calendar);
  assert.equal(rest.length, 0, 'one calendar in a file');
  checkCalendar(calendar);
  return calendar;
}

/** The value of a property, or undefined where the component does not have it. */
export function valueOf(component: Component, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value;
}

/** A TEXT value as it reads. */
export function unescape(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}

function unfold(octets: Uint8Array): string[] {
  const lines: string[] = [];
  const strict = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let at = 0; at < octets.length; at++) {
    if (octets[at] === 0x0a) assert.fail(`a line feed alone at octet ${at}`);
    if (octets[at] !== 0x0d) continue;
    assert.equal(octets[at + 1], 0x0a, `a carriage return alone at octet ${at}`);
    const physical = octets.subarray(start, at);
    assert.ok(physical.length <= MOST_OCTETS, `${physical.length} octets in a line`);
    // A character cut in two would not decode.
    const line = strict.decode(physical);
    assert.ok(line.length > 0, 'an empty line');
    if (line.startsWith(' ') || line.startsWith('\t')) {
      assert.ok(lines.length > 0, 'the first line is folded');
      assert.ok(line.length > 1, 'a fold with nothing in it');
      lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    } else lines.push(line);
    at++;
    start = at + 1;
  }
  assert.equal(start, octets.length, 'the last line ends with CRLF');
  return lines;
}

function readLine(line: string): Property {
  // eslint-disable-next-line no-control-regex -- the grammar is about them
  assert.ok(!/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line), `a control character in ${line}`);
  const match =
    /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su.exec(
      line,
    );
  assert.ok(match, `no content line: ${line}`);
  const [, name = '', written = '', value = ''] = match;
  const parameters = new Map<string, string>();
  for (const parameter of written.split(';').slice(1)) {
    const [key = '', ...parts] = parameter.split('=');
    parameters.set(key, parts.join('='));
  }
  if (TEXT.has(name)) checkText(name, value);
  return { name, parameters, value };
}

function checkText(name: string, value: string): void {
  const rest = value.replace(/\\[\\;,nN]/g, '');
  assert.ok(!rest.includes('\\'), `a backslash in ${name}: ${value}`);
  assert.ok(!rest.includes(';'), `a semicolon in ${name}: ${value}`);
  if (name !== 'CATEGORIES') assert.ok(!rest.includes(','), `a comma in ${name}: ${value}`);
}

function nest(properties: readonly Property[]): Component[] {
  const root = { name: '', properties: [] as Property[], components: [] as Component[] };
  const open = [root];
  for (const property of properties) {
    const current = open.at(-1);
    assert.ok(current);
    if (property.name === 'BEGIN') {
      const component = { name: property.value, properties: [], components: [] };
      current.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      assert.equal(property.value, current.name, 'components end as they began');
      open.pop();
    } else current.properties.push(property);
  }
  assert.equal(open.length, 1, 'every component ends');
  assert.deepEqual(root.properties, [], 'nothing stands outside the calendar');
  return root.components;
}

function checkCalendar(calendar: Component): void {
  assert.equal(calendar.name, 'VCALENDAR');
  assert.equal(valueOf(calendar, 'VERSION'), '2.0');
  assert.ok(valueOf(calendar, 'PRODID'));
  assert.ok(calendar.components.length > 0, 'a calendar has a component');
  const uids = new Set<string>();
  for (const component of calendar.components) {
    if (component.name !== 'VEVENT') continue;
    checkEvent(component);
    const uid = valueOf(component, 'UID') ?? '';
    assert.ok(!uids.has(uid), `${uid} is there twice`);
    uids.add(uid);
  }
}

function checkEvent(event: Component): void {
  for (const name of AT_MOST_ONCE) {
    const count = event.properties.filter((property) => property.name === name).length;
    assert.ok(count <= 1, `${name} is there ${count} times`);
  }
  for (const name of ['UID', 'DTSTAMP', 'DTSTART']) assert.ok(valueOf(event, name), name);
  assert.notEqual(valueOf(event, 'SUMMARY'), undefined, 'every event has a title');
  assert.match(valueOf(event, 'DTSTAMP') ?? '', /^\d{8}T\d{6}Z$/);
  assert.match(valueOf(event, 'STATUS') ?? 'CONFIRMED', /^(CONFIRMED|TENTATIVE|CANCELLED)$/);
  const [start, end] = ['DTSTART', 'DTEND'].map((name) =>
    event.properties.find((property) => property.name === name),
  );
  const isDate = start?.parameters.get('VALUE') === 'DATE';
  const form = isDate ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/;
  assert.match(start?.value ?? '', form);
  if (end) {
    assert.equal(end.parameters.get('VALUE'), start?.parameters.get('VALUE'));
    assert.match(end.value, form);
    assert.ok(end.value > (start?.value ?? ''), 'an event ends after it begins');
  }
  for (const alarm of event.components) {
    assert.equal(alarm.name, 'VALARM');
    for (const name of ['ACTION', 'TRIGGER', 'DESCRIPTION']) {
      assert.notEqual(valueOf(alarm, name), undefined, name);
    }
    assert.match(valueOf(alarm, 'TRIGGER') ?? '', /^-?P(\d+D)?(T\d+H)?$/);
  }
}
